import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Batch } from './batches.ts';

/** An analyser in a thread of its own. */
export interface AnalyserThread {
  /** The number of tokens. */
  run(batches: readonly Batch[]): Promise<number>;
  stop(): Promise<unknown>;
}

/** tsx is not at work in new threads by itself. */
const [TSX, THREAD] = [import.meta.resolve('tsx/esm/api'), new URL('worker.ts', import.meta.url).href];
const ENTRY = new URL(`data:text/javascript,import { register } from '${TSX}'; register(); await import('${THREAD}');`);

export async function startAnalyserThread(folder: string): Promise<AnalyserThread> {
  const worker = new Worker(ENTRY, { workerData: { folder } });
  const answer = async (): Promise<number> => ((await once(worker, 'message')) as [number])[0];
  await answer();
  return {
    run(batches) {
      worker.postMessage(batches);
      return answer();
    },
    stop: () => worker.terminate(),
  };
}
