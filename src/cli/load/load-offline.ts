import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError, InputError } from '../../errors.ts';
import { loadRecords } from '../../loaders/index.ts';
import { drainWorkList, importIntoLocal, isEmptyDatabase, migrate, newRun, stopLocalServer, withStore } from '../../neo4j/index.ts';
import { prepareReport } from '../../text/index.ts';
import { openAdviser } from '../adviser.ts';
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
import { type LoadSummary, newTally, summarize } from './summary.ts';
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
  const rules = readBy(equipment);
  const run = newRun(TOOL, rules);
  const adviser = await openAdviser(config);
  const reader = openReader(config, equipment, adviser, options.workers);
  const folder = join(config.home, 'import');
  rmSync(folder, { recursive: true, force: true });
  const writer = folderWriter(folder);
  const files = evidenceFiles(writer);
  const tally = newTally();
  const input = inputProgress(paths);
  const problems = notedProblems();
  const isStopped = (): boolean => stop.isAsked() || adviser.stopReason() !== undefined;
  try {
    await loadEvidence(
      input.watch(loadRecords(paths, options)),
      {
        run,
        statesOf: async (reports) => new Map(reports.map(({ id }) => [id, 'new'])),
        prepare: (input) => problems.note(prepareReport(input), input.position.path),
        async work(batch) {
          const { read, failed, postponed } = await readBatch(batch, {
            read: (input) => reader.read({ input }),
            rules,
            forgotten: async () => undefined,
          });
          return { ...(await files.write(read)), unchanged: [], failed, postponed };
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
    await writer.close();
    for (const line of [...problems.lines(), adviser.summary(), adviser.stopReason()]) if (line !== undefined) say(line);
    if (isStopped()) {
      say('nothing was imported; an offline load that was stopped begins anew');
      return summarize({ ...tally, skipped: tally.skipped + tally.loaded, loaded: 0, rows: 0 }, run, Date.now(), true);
    }
    refuseNothing(paths, tally, rejectedPath(config, options));
    await stopLocalServer(config.home);
    say(`importing ${tally.rows.toLocaleString('en')} rows with neo4j-admin`);
    await importIntoLocal(config, folder, files.importArguments(), say);
    return await withStore(config, say, async (store) => {
      await migrate(store);
      const derivationStarted = Date.now();
      await drainWorkList(store, deriveRows(equipment.gazetteer), run, TOOL);
      return summarize(tally, run, derivationStarted, false);
    });
  } finally {
    await Promise.allSettled([reader.close(), writer.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
