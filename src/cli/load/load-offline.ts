import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError, InputError } from '../../errors.ts';
import { loadRecords } from '../../loaders/index.ts';
import type { ReportInput } from '../../model/report.ts';
import {
  drainWorkList,
  type EvidenceRow,
  importIntoLocal,
  isEmptyDatabase,
  type LoadRun,
  migrate,
  newRun,
  stopLocalServer,
  withStore,
} from '../../neo4j/index.ts';
import { prepareReport } from '../../text/index.ts';
import { type Adviser, openAdviser } from '../adviser.ts';
import { deriveRows } from '../derivation.ts';
import { folderWriter } from '../export/folder-writer.ts';
import type { Equipment } from '../parts.ts';
import { readBy } from '../rules-version.ts';
import type { StopSignal } from '../stop-signal.ts';
import { readBatch } from './do-batch.ts';
import { evidenceFiles } from './evidence-files.ts';
import { inputProgress } from './input-progress.ts';
import { type LoadIntoOptions, NEVER, refuseNothing, TOOL } from './load-into.ts';
import { notedProblems } from './noted-problems.ts';
import { progressLine } from './progress.ts';
import { openReader } from './reader.ts';
import { rejectedFile, rejectedPath } from './rejected-file.ts';
import { loadEvidence } from './run-load.ts';
import { type LoadSummary, newTally, summarize, type Tally } from './summary.ts';
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

interface Job {
  readonly paths: readonly string[];
  readonly equipment: Equipment;
  readonly config: Config;
  readonly options: LoadIntoOptions;
  readonly say: (line: string) => void;
  readonly run: LoadRun;
  /** Folder of the files between reading and import. */
  readonly folder: string;
}

/** Reads everything and writes its evidence into files; the arguments with which `neo4j-admin` imports them. */
async function writeFiles(job: Job, adviser: Adviser, tally: Tally, isStopped: () => boolean): Promise<readonly string[]> {
  const { paths, equipment, config, options, say, run } = job;
  const rules = readBy(equipment);
  const reader = openReader(config, equipment, adviser, options.workers);
  const writer = folderWriter(job.folder);
  const files = evidenceFiles(writer);
  const input = inputProgress(paths);
  const problems = notedProblems();
  try {
    await loadEvidence(
      input.watch(loadRecords(paths, options)),
      {
        run,
        statesOf: async (reports) => new Map(reports.map(({ id }) => [id, 'new'])),
        prepare: (input) => problems.note(prepareReport(input), input.position.path),
        async work(batch) {
          const read = (input: ReportInput): Promise<EvidenceRow> => reader.read({ input });
          const done = await readBatch(batch, { read, rules, forgotten: async () => undefined });
          return { ...(await files.write(done.read)), unchanged: [], failed: done.failed, postponed: done.postponed };
        },
        partOf: () => 0,
        batchReports: BATCH_REPORTS,
        batchesAtOnce: SESSIONS,
        onRejected: rejectedFile(rejectedPath(config, options), (rejection) => rejection),
        onProgress: progressLine(say, input),
        shouldStop: isStopped,
      },
      tally,
    );
    // A disk that is full is told here, before anything is imported.
    await writer.close();
    for (const line of [...problems.lines(), adviser.summary(), adviser.stopReason()]) if (line !== undefined) say(line);
    return files.importArguments();
  } finally {
    await Promise.allSettled([reader.close(), writer.close()]);
  }
}

/** Brings the files into the database, then constraints, indexes and the world. */
async function importFiles(
  { equipment, config, say, run, folder }: Job,
  argumentList: readonly string[],
  tally: Tally,
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
export async function loadOffline(
  paths: readonly string[],
  equipment: Equipment,
  config: Config,
  options: LoadIntoOptions,
  say: (line: string) => void,
  stop: Pick<StopSignal, 'isAsked'> = NEVER,
): Promise<LoadSummary> {
  await checkEmpty(config, say);
  const run = newRun(TOOL, readBy(equipment));
  const adviser = await openAdviser(config);
  const folder = join(config.home, 'import');
  const job = { paths, equipment, config, options, say, run, folder };
  const tally = newTally();
  const isStopped = (): boolean => stop.isAsked() || adviser.stopReason() !== undefined;
  rmSync(folder, { recursive: true, force: true });
  try {
    const argumentList = await writeFiles(job, adviser, tally, isStopped);
    if (isStopped()) {
      say('nothing was imported; an offline load that was stopped begins anew');
      return summarize({ ...tally, skipped: tally.skipped + tally.loaded, loaded: 0, rows: 0 }, run, Date.now(), true);
    }
    refuseNothing(paths, tally, rejectedPath(config, options));
    return await importFiles(job, argumentList, tally);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
