/**
 * `npm run bench:language-memory -- FILE [MILLIONS]`: resident memory of a process with one analyser in a worker that goes over the lines
 * of a text again and again; a line for each million words, 10 when not given.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readConfig } from '../../../src/config.ts';
import { defaultModelFolder } from '../../../src/language/index.ts';
import { toBatches } from './batches.ts';
import { startAnalyserThread } from './thread.ts';

const MILLION = 1e6;
/** Lines sent to the worker at a time. */
const LINES = 64;

const [file, millions = '10'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run bench:language-memory -- FILE [MILLIONS]\n');
  process.exit(2);
}
const config = readConfig();
const thread = await startAnalyserThread(config.model ?? defaultModelFolder(config.cache));
const report = (words: number): void =>
  void process.stdout.write(`${Math.round(words / MILLION)} million words: ${(process.memoryUsage.rss() / MILLION).toFixed(0)} MB\n`);
const target = Number(millions) * MILLION;

report(0);
for (let words = 0, lines: string[] = []; words < target; ) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (words >= target) break;
    lines.push(line);
    const before = words;
    words += line.split(/\s+/).filter(Boolean).length;
    if (lines.length === LINES) {
      await thread.run(toBatches(lines));
      lines = [];
    }
    if (Math.floor(words / MILLION) > Math.floor(before / MILLION)) report(words);
  }
}
await thread.stop();
