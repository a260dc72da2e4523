import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countsOf, type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

/** Loaded into every thread of the loader before anything else: a text with the word ends the thread that reads it, somehow. */
const POISON = `import { isMainThread } from 'node:worker_threads';
const normalize = String.prototype.normalize;
const acts = {
  throw: () => { throw new Error('poison'); },
  exit: () => process.exit(7),
  loop: () => { for (;;); },
  memory: () => { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); },
};
if (!isMainThread) String.prototype.normalize = function (form) {
  const found = /poison-(throw|exit|loop|memory)/.exec(this);
  if (found) acts[found[1]]();
  return normalize.call(this, form);
};
`;

const ACTS = ['throw', 'exit', 'memory', 'loop'];

export const poisonReports: Fault = {
  id: 'F13',
  what: 'a report makes its thread throw, exit, eat all memory or run for ever',
  tries: { short: 0, whole: 4 },
  isForWholeOnly: true,
  async attempt(harness, number) {
    const act = ACTS[number % ACTS.length]!;
    const poison = join(harness.folder, 'poison.mjs');
    writeFileSync(poison, POISON);
    const lines = readFileSync(harness.input, 'utf8').trimEnd().split('\n');
    const record = JSON.stringify({ id: 'poison', source: 'paper-1.example', text: `The word is poison-${act}.` });
    // Behind those that the main thread reads before others are worth their start.
    lines.splice(lines.length - 5, 0, record);
    const input = join(harness.folder, 'poisoned.jsonl');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(poison).href} --max-old-space-size=512` };
    const outcome = await harness.run(['load', input, '--json', '--workers', '2'], { env });
    mustEnd(outcome, [5], act);
    const { rejected, loaded } = countsOf(outcome);
    must(rejected === 1 && loaded === harness.reports, `${act}: loaded ${loaded}, rejected ${rejected}`);
    await mustBeReference(harness, act);
    return `${act}: ${outcome.seconds.toFixed(0)} s`;
  },
};
