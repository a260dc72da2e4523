import type { Config } from '../../config.ts';
import { InputError } from '../../errors.ts';
import { type LoadOptions, loadRecords } from '../../loaders/index.ts';
import { type DrainOptions, drainWorkList, migrate, newRun, reportStates, type Store } from '../../neo4j/index.ts';
import { prepareReport } from '../../text/index.ts';
import { openAdviser } from '../adviser.ts';
import { deriveRows } from '../derivation.ts';
import { openForgetting } from '../forget/forgetting.ts';
import type { Equipment } from '../parts.ts';
import { readBy } from '../rules-version.ts';
import type { StopSignal } from '../stop-signal.ts';
import { deriveAlong } from './derive-along.ts';
import { inputProgress } from './input-progress.ts';
import { notedProblems } from './noted-problems.ts';
import { progressLine } from './progress.ts';
import { rejectedFile, rejectedPath } from './rejected-file.ts';
import { loadEvidence } from './run-load.ts';
import { type LoadSummary, newTally, summarize, type Tally } from './summary.ts';
import { openWorkforce } from './workforce.ts';

export interface LoadIntoOptions extends LoadOptions {
  /** Where rejected records go; `rejected.jsonl` in `GAZETTE_HOME` when absent. */
  readonly rejected?: string;
  /** Threads that read; 0 for none but this one, a core each when absent. */
  readonly workers?: number;
  /** Address of a Redis whose workers do the reading and writing; absent, this process does. */
  readonly queue?: string | undefined;
}

export const TOOL = 'gazette load';
export const NEVER: Pick<StopSignal, 'isAsked'> = { isAsked: () => false };

/** Throws when no report was loaded or known: a whole input of the wrong kind should not pass for a success. */
export function refuseNothing(paths: readonly string[], { loaded, unchanged, rejected, skipped }: Tally, reasons: string): void {
  if (loaded + unchanged > 0) return;
  const why = rejected > 0 ? ` (the reasons are in ${reasons})` : '';
  throw new InputError(`Nothing could be loaded from ${paths.join(', ')}: ${rejected} rejected${why}, ${skipped} skipped.`, {
    code: 'nothing_loadable',
  });
}

/** Loads what the paths hold into a graph and derives the world from it; what `gazette load` and `gazette demo` do. */
export async function loadInto(
  store: Store,
  paths: readonly string[],
  equipment: Equipment,
  config: Config,
  options: LoadIntoOptions,
  say: (line: string) => void,
  stop: Pick<StopSignal, 'isAsked'> = NEVER,
): Promise<LoadSummary> {
  const run = newRun(TOOL, readBy(equipment));
  const tally = newTally();
  const input = inputProgress(paths);
  const problems = notedProblems();
  const adviser = await openAdviser(config);
  await migrate(store);
  const workforce = await openWorkforce(store, config, equipment, adviser, options, say);
  const forgetting = await openForgetting(store, config, run);
  const derive = (options: DrainOptions): Promise<unknown> => drainWorkList(store, deriveRows(equipment.gazetteer), run, TOOL, options);
  const along = deriveAlong((atLeast) => derive({ atLeast, shouldStop: async () => stop.isAsked() || (await forgetting.isDue()) }));
  const showProgress = progressLine(say, input);
  let readingEnded: number;
  try {
    await loadEvidence(
      input.watch(loadRecords(paths, options)),
      {
        run,
        statesOf: (reports) => reportStates(store, reports),
        prepare: (input) => problems.note(prepareReport(input), input.position.path),
        ...workforce,
        onRejected: rejectedFile(rejectedPath(config, options), forgetting.inRejection),
        onProgress(counts) {
          showProgress(counts);
          along.offer();
        },
        shouldStop: () => stop.isAsked() || adviser.stopReason() !== undefined,
      },
      tally,
    );
  } finally {
    readingEnded = Date.now();
    await along.settle();
    await workforce.close();
  }
  await forgetting.finish();
  await derive({ shouldStop: stop.isAsked });
  for (const line of [...problems.lines(), adviser.summary(), adviser.stopReason()]) if (line !== undefined) say(line);
  const interrupted = stop.isAsked() || adviser.stopReason() !== undefined;
  if (!interrupted) refuseNothing(paths, tally, rejectedPath(config, options));
  return summarize(tally, run, readingEnded, interrupted);
}
