import {
  type Derivation,
  type DrainOptions,
  drainWorkList,
  isEmptyDatabase,
  migrate,
  reportStates,
  type Store,
} from '../../neo4j/index.ts';
import { deriveRows } from '../derivation.ts';
import { openForgetting } from '../forget/forgetting.ts';
import { deriveAlong } from './derive-along.ts';
import { beginLoad, type LoadJob, TOOL } from './load-job.ts';
import { loadEvidence } from './run-load.ts';
import { type LoadSummary, summarize } from './summary.ts';
import { openWorkforce } from './workforce.ts';

/** Loads what the paths hold into a graph and derives the world from it; what `gazette load` and `gazette demo` do. */
export async function loadInto(store: Store, job: LoadJob): Promise<LoadSummary> {
  const { equipment, config, options, say } = job;
  const { run, tally, adviser, records, prepare, rejecter, showProgress, isStopped, tellNotes, refuseNothing } = await beginLoad(job);
  const isAsked = (): boolean => job.stop?.isAsked() === true;
  await migrate(store);
  const isEmptyGraph = await isEmptyDatabase(store);
  const workforce = await openWorkforce(store, config, equipment, adviser, options, say);
  const forgetting = await openForgetting(store, config, run);
  const derive = (options: DrainOptions): Promise<Derivation> => drainWorkList(store, deriveRows(equipment.gazetteer), run, TOOL, options);
  const deriveSome = (passes: DrainOptions): Promise<Derivation> =>
    derive({ ...passes, shouldStop: async () => isAsked() || (await forgetting.isDue()) });
  const along = deriveAlong(deriveSome, isEmptyGraph);
  let readingEnded: number;
  try {
    await loadEvidence(
      records,
      {
        run,
        statesOf: (reports) => reportStates(store, reports),
        prepare,
        ...workforce,
        onRejected: rejecter(forgetting.inRejection),
        onProgress(counts) {
          showProgress(counts);
          along.offer();
        },
        shouldStop: isStopped,
      },
      tally,
    );
  } finally {
    readingEnded = Date.now();
    await along.settle();
    await workforce.close();
  }
  await forgetting.finish();
  await derive({ shouldStop: isAsked });
  tellNotes();
  const interrupted = isStopped();
  if (!interrupted) refuseNothing();
  return summarize(tally, run, readingEnded, interrupted);
}
