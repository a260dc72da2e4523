/**
 * Plain text and JSON lines through loader and repair on one core, and the memory of a long stream.
 *
 *     npx tsx scripts/bench/loaders.ts [MEGABYTES, default 200]
 *
 * Megabytes a second are of processor time of this process, so that a busy machine does not matter.
 */

import type { Format } from '../../src/loaders/index.ts';
import { LOADERS } from '../../src/loaders/index.ts';
import type { Input } from '../../src/loaders/input.ts';
import { loadInput } from '../../src/loaders/load-records.ts';
import { prepareReport } from '../../src/text/index.ts';

const MEGABYTE = 1_000_000;
const [megabytes = '200'] = process.argv.slice(2);
const WORDS =
  'the council of Kisumu closed old port on Monday after two cranes fell Mayor Grace Ouma said it would stay shut for six weeks'.split(' ');

/** Sentences that differ from report to report, in paragraphs as agencies write them. */
function article(seed: number): string {
  let value = seed;
  const next = (): number => {
    value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0;
    return value >>> 8;
  };
  return Array.from({ length: 6 }, () =>
    Array.from({ length: 4 }, () => `${Array.from({ length: 18 }, () => WORDS[next() % WORDS.length]).join(' ')}.`).join(' '),
  ).join('\n\n');
}

const lines: Buffer = Buffer.from(
  Array.from(
    { length: 2000 },
    (_, at) =>
      `${JSON.stringify({ id: `r${at}`, title: `Report ${at}`, publishedAt: '2023-05-16', source: 'Lake Courier', text: article(at) })}\n`,
  ).join(''),
);

const repeated = (path: string, chunk: Buffer, times: number): Input => ({
  path,
  stream: async function* () {
    for (let turn = 0; turn < times; turn += 1) for (let at = 0; at < chunk.length; at += 262_144) yield chunk.subarray(at, at + 262_144);
  },
});

let most = 0;
const sample = (): void => {
  most = Math.max(most, process.memoryUsage.rss());
};

async function measure(name: string, bytes: number, run: () => Promise<number>): Promise<void> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  most = 0;
  const reports = await run();
  const used = process.cpuUsage(before);
  const rate = (bytes / (used.user + used.system)).toFixed(1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name}: ${Math.round(bytes / MEGABYTE)} MB, ${reports} reports, ${rate} MB/s of processor time, ${seconds} s, ${Math.round(most / MEGABYTE)} MB resident at most`,
  );
}

async function drain(input: Input, format: Format): Promise<number> {
  let reports = 0;
  for await (const record of loadInput(input, { format }, LOADERS)) {
    if (record.kind !== 'report') throw new Error(record.kind);
    if (prepareReport(record.report).text.length > 0) reports += 1;
    if (reports % 1000 === 0) sample();
  }
  sample();
  return reports;
}

const times = Math.ceil((Number(megabytes) * MEGABYTE) / lines.length);
await measure('warm-up', lines.length * 5, () => drain(repeated('a.jsonl', lines, 5), 'jsonl'));
await measure('JSON lines', lines.length * times, () => drain(repeated('a.jsonl', lines, times), 'jsonl'));
const text = Buffer.from(Array.from({ length: 4000 }, (_, at) => article(at)).join('\n\n'));
const copies = Math.ceil((Number(megabytes) * MEGABYTE) / text.length);
await measure('plain text', text.length * copies, async () => {
  let reports = 0;
  for (let copy = 0; copy < copies; copy += 1) reports += await drain(repeated('a.txt', text, 1), 'text');
  return reports;
});
