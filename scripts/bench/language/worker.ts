/** One analyser in a thread of its own: says 0 when it is ready, then the number of tokens of every list of batches it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadAnalyser } from '../../../src/language/index.ts';
import { type Batch, tokensOf } from './batches.ts';

const analyser = await loadAnalyser(workerData as { readonly folder: string });
parentPort!.on('message', (batches: readonly Batch[]) => parentPort!.postMessage(tokensOf(analyser, batches)));
parentPort!.postMessage(0);
