/** One analyser in a thread of its own: analyses its batches once for each message and answers when it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadAnalyser } from '../src/language/index.ts';
import { type Batch, tokensOf } from './bench-language-batches.ts';

const { folder, batches } = workerData as { readonly folder: string; readonly batches: readonly Batch[] };
const analyser = await loadAnalyser({ folder });
tokensOf(analyser, batches);
parentPort!.on('message', () => parentPort!.postMessage(tokensOf(analyser, batches)));
parentPort!.postMessage(0);
