import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError, InputError } from '../../errors.ts';
import type { ReportInput } from '../../model/report.ts';
import {
  drainWorkList,
  type EvidenceRow,
  importIntoLocal,
  isEmptyDatabase,
  migrate,
  stopLocalServer,
  withStore,
} from '../../neo4j/index.ts';
import { deriveRows } from '../derivation.ts';
import { folderWriter } from '../export/folder-writer.ts';
import { readBatch } from './do-batch.ts';
import { evidenceFiles } from './evidence-files.ts';
import { beginLoad, type LoadJob, type RunningLoad, TOOL } from './load-job.ts';
import { openReader } from './reader.ts';
import { loadEvidence } from './run-load.ts';
import { type LoadSummary, summarize } from './summary.ts';
import { BATCH_REPORTS, SESSIONS } from './workforce.ts';

async function checkEmpty(config: Config, say: (line: string) => void): Promise<void> {
  await withStore(config, say, async (store) => {
    if (store.address.way !== 'local') {
      throw new ConfigError(
        '--offline builds the local database, and another Neo4j is in use: unset NEO4J_URI, or load without --offline.',
        { code: 'not_local' },
      );
    }
    if (await isEmptyDatabase(store)) return;
    throw new InputError(
      '--offline builds a database from nothing, and the local one holds data: load without it, or use another GAZETTE_HOME.',
      { code: 'not_empty' },
    );
  });
}

/** Reads everything and writes its evidence into files of the folder; the arguments with which `neo4j-admin` imports them. */
async function writeFiles(job: LoadJob, load: RunningLoad, folder: string): Promise<readonly string[]> {
  const { equipment, config, options } = job;
  const { run, tally, records, prepare, rejecter, showProgress, isStopped } = load;
  const reader = openReader(config, equipment, load.adviser, options.workers);
  const writer = folderWriter(folder);
  const files = evidenceFiles(writer);
  try {
    await loadEvidence(
      records,
      {
        run,
        statesOf: async (reports) => new Map(reports.map(({ id }) => [id, 'new'])),
        prepare,
        async work(batch) {
          const read = (input: ReportInput): Promise<EvidenceRow> => reader.read({ input });
          const done = await readBatch(batch, { read, rules: run.rules, forgotten: async () => undefined });
          return { ...(await files.write(done.read)), unchanged: [], failed: done.failed, postponed: done.postponed };
        },
        partOf: () => 0,
        batchReports: BATCH_REPORTS,
        batchesAtOnce: SESSIONS,
        onRejected: rejecter(),
        onProgress: showProgress,
        shouldStop: isStopped,
      },
      tally,
    );
    // A disk that is full is told here, before anything is imported.
    await writer.close();
    load.tellNotes();
    return files.importArguments();
  } finally {
    await Promise.allSettled([reader.close(), writer.close()]);
  }
}

/** Brings the files into the database, then constraints, indexes and the world. */
async function importFiles(
  { equipment, config, say }: LoadJob,
  { run, tally }: RunningLoad,
  folder: string,
  argumentList: readonly string[],
): Promise<LoadSummary> {
  await stopLocalServer(config.home);
  say(`importing ${tally.rows.toLocaleString('en')} rows with neo4j-admin`);
  await importIntoLocal(config, folder, argumentList, say);
  return withStore(config, say, async (store) => {
    await migrate(store);
    const derivationStarted = Date.now();
    await drainWorkList(store, deriveRows(equipment.gazetteer), run, TOOL);
    return summarize(tally, run, derivationStarted, false);
  });
}

/**
 * Loads into the empty local database with its server stopped: evidence becomes files, `neo4j-admin` imports them, and
 * constraints, indexes and the world are made afterwards. The graph is that of any other load.
 */
export async function loadOffline(job: LoadJob): Promise<LoadSummary> {
  const { config, say } = job;
  await checkEmpty(config, say);
  const load = await beginLoad(job);
  const { run, tally } = load;
  const folder = join(config.home, 'import');
  rmSync(folder, { recursive: true, force: true });
  try {
    const argumentList = await writeFiles(job, load, folder);
    if (load.isStopped()) {
      say('nothing was imported; an offline load that was stopped begins anew');
      return summarize({ ...tally, skipped: tally.skipped + tally.loaded, loaded: 0, rows: 0 }, run, Date.now(), true);
    }
    load.refuseNothing();
    return await importFiles(job, load, folder, argumentList);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
