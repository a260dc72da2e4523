import { parentPort } from 'node:worker_threads';
import type { LoadedRecord } from '../../model/report.ts';
import { LOADERS } from '../index.ts';
import { inputFromBytes } from '../input.ts';
import { loadInput } from '../load-records.ts';
import type { ParseReply, ParseRequest } from './messages.ts';

// The thread in which documents are parsed: one at a time, no state between them.
parentPort?.on('message', async ({ path, format, bytes, options, nested }: ParseRequest) => {
  const records: LoadedRecord[] = [];
  for await (const record of loadInput(inputFromBytes(path, bytes, { nested }), { ...options, format }, LOADERS)) records.push(record);
  parentPort?.postMessage({ records } satisfies ParseReply);
});
