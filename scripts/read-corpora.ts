/**
 * Hands every input of the public hostile corpora to the loaders and counts what became of it.
 *
 *     npx tsx scripts/read-corpora.ts FOLDER
 *
 * FOLDER holds copies of JSONTestSuite, big-list-of-naughty-strings, html5lib-tests, feedparser, feedvalidator, DOMPurify and
 * listparser under these names; those that are missing are said to be. They are read as data, nothing of them is run. Ends with 1 when an input crashed, hung or vanished, or JSON was judged wrongly.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Format } from '../src/loaders/index.ts';
import { LOADERS } from '../src/loaders/index.ts';
import { inputFromBytes } from '../src/loaders/input.ts';
import { loadInput } from '../src/loaders/load-records.ts';
import { readJsonBytes } from '../src/loaders/read-json.ts';
import { prepareReport } from '../src/text/index.ts';

interface CorpusInput {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

interface Counts {
  seen: number;
  reports: number;
  rejected: number;
  skipped: number;
  crashed: number;
  slow: number;
  dropped: number;
  slowest: number;
}

const HANG_MS = 10_000;
const [folder = '.'] = process.argv.slice(2);

function* filesUnder(path: string, extension: RegExp): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inner, extension);
    else if (extension.test(entry.name)) yield inner;
  }
}

const fromText = (name: string, format: Format, text: string): CorpusInput => ({ name, format, bytes: Buffer.from(text) });

function* jsonTestSuite(root: string): Generator<CorpusInput> {
  for (const path of filesUnder(root, /\.json$/)) {
    const bytes = readFileSync(path);
    yield { name: path, format: 'json', bytes };
    yield { name: path, format: 'jsonl', bytes };
  }
}

function* naughtyStrings(root: string): Generator<CorpusInput> {
  for (const [index, text] of (JSON.parse(readFileSync(join(root, 'blns.json'), 'utf8')) as string[]).entries()) {
    yield fromText(`blns ${index}`, 'jsonl', `${JSON.stringify({ id: text, title: text, text, source: text, url: text, date: text })}\n`);
    yield fromText(`blns ${index}`, 'text', text);
  }
}

function* html5lib(root: string): Generator<CorpusInput> {
  for (const path of filesUnder(join(root, 'tokenizer'), /\.test$/)) {
    const { tests = [], xmlViolationTests = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
      tests?: { input: string }[];
      xmlViolationTests?: { input: string }[];
    };
    for (const { input } of [...tests, ...xmlViolationTests]) yield fromText(basename(path), 'html', input);
  }
  for (const path of [...filesUnder(root, /\.dat$/)]) {
    for (const part of readFileSync(path, 'latin1')
      .split(/^#data\n/m)
      .slice(1)) {
      yield { name: basename(path), format: 'html', bytes: Buffer.from(part.split(/^#(?:errors|encoding)\n/m)[0] ?? '', 'latin1') };
    }
  }
}

function* feeds(root: string): Generator<CorpusInput> {
  for (const path of filesUnder(root, /\.(?:xml|json|z|gz)$/)) yield { name: path, format: 'feed', bytes: readFileSync(path) };
}

/** Its fixtures are a module; only the string literals are looked at. */
function* domPurify(root: string): Generator<CorpusInput> {
  const source = readFileSync(join(root, 'test', 'fixtures', 'expect.mjs'), 'utf8');
  for (const [index, { 1: literal = '""' }] of [...source.matchAll(/"?payload"?\s*:\s*("(?:[^"\\]|\\.)*")/g)].entries()) {
    const payload = JSON.parse(literal) as string;
    yield fromText(`payload ${index}`, 'html', payload);
    yield fromText(`payload ${index}`, 'html', `<h1>Port closed</h1><p>The mayor closed the port.</p>${payload}`);
    yield fromText(`payload ${index}`, 'markdown', payload);
    yield fromText(`payload ${index}`, 'jsonl', `${JSON.stringify({ title: payload, text: payload, url: payload })}\n`);
  }
}

const CORPORA: Readonly<Record<string, (root: string) => Iterable<CorpusInput>>> = {
  JSONTestSuite: jsonTestSuite,
  'big-list-of-naughty-strings': naughtyStrings,
  'html5lib-tests': html5lib,
  feedparser: (root) => feeds(join(root, 'tests')),
  feedvalidator: (root) => feeds(join(root, 'testcases')),
  DOMPurify: domPurify,
  listparser: (root) => feeds(join(root, 'tests')),
};

async function readOne({ name, format, bytes }: CorpusInput, counts: Counts): Promise<void> {
  counts.seen += 1;
  const start = performance.now();
  let records = 0;
  try {
    for await (const record of loadInput(inputFromBytes(name, bytes), { format }, LOADERS, 'worker')) {
      records += 1;
      if (record.kind === 'report') prepareReport(record.report);
      if (records > 1) continue;
      if (record.kind === 'report') counts.reports += 1;
      else if (record.kind === 'rejected') counts.rejected += 1;
      else counts.skipped += 1;
      if (record.kind === 'rejected' && /^(?:parser_failed|out_of_memory|too_slow)$/.test(record.rejection.code)) {
        counts.crashed += 1;
        console.error(record.rejection.reason);
      }
    }
  } catch (error) {
    counts.crashed += 1;
    console.error(name, error);
  }
  const spent = performance.now() - start;
  counts.slowest = Math.max(counts.slowest, Math.round(spent));
  if (spent > HANG_MS) counts.slow += 1;
  if (records === 0) counts.dropped += 1;
}

function judgeJson(root: string): boolean {
  const verdicts = { y: [0, 0], n: [0, 0], i: [0, 0] } as Record<string, [number, number]>;
  for (const path of filesUnder(join(root, 'test_parsing'), /\.json$/)) {
    const verdict = verdicts[basename(path).charAt(0)] as [number, number];
    try {
      readJsonBytes(readFileSync(path), path);
      verdict[0] += 1;
    } catch {
      verdict[1] += 1;
    }
  }
  console.log(
    `JSONTestSuite: accepted ${verdicts.y?.[0]} of 95 y_, refused ${verdicts.n?.[1]} of 188 n_, i_ ${verdicts.i?.join(' accepted, ')} refused`,
  );
  return verdicts.y?.[1] === 0 && verdicts.n?.[0] === 0;
}

let failed = false;
let total = 0;
for (const [name, inputs] of Object.entries(CORPORA)) {
  const root = join(folder, name);
  if (!existsSync(root)) {
    console.log(`${name}: not in ${folder}, left out`);
    continue;
  }
  const counts: Counts = { seen: 0, reports: 0, rejected: 0, skipped: 0, crashed: 0, slow: 0, dropped: 0, slowest: 0 };
  for (const input of inputs(root)) await readOne(input, counts);
  const { seen, reports, rejected, skipped, crashed, slow, dropped, slowest } = counts;
  console.log(
    `${name}: seen ${seen} = ${reports} reports + ${rejected} rejected + ${skipped} skipped; crashed ${crashed}, over 10 s ${slow}, dropped ${dropped}, slowest ${slowest} ms`,
  );
  total += seen;
  failed ||= crashed + slow + dropped > 0 || seen !== reports + rejected + skipped;
  if (name === 'JSONTestSuite') failed ||= !judgeJson(root);
}
console.log(`${total} inputs`);
process.exit(failed ? 1 : 0);
