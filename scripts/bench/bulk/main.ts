import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWriters } from './compare-writers.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureLoad } from './measure-load.ts';
import { measureNames } from './measure-names.ts';
import { measureShare } from './measure-share.ts';

const FILE = fileURLToPath(new URL('../../../BENCH.md', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: 'string' },
    people: { type: 'string', default: '100000' },
    texts: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    langchain: { type: 'string', default: 'node_modules/.peers' },
    python: { type: 'string', default: 'python3' },
    print: { type: 'boolean', default: false },
  },
});

const reports = (usual: number): number => Number(values.reports ?? usual);

/** Each part of BENCH.md and what measures it; "npm run bench -- writers" measures one. */
const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  writers: () =>
    compareWriters({ reports: reports(20_000), rounds: Number(values.rounds), langchain: values.langchain, python: values.python }),
  load: () => measureLoad({ reports: reports(4000) }),
  share: () => measureShare({ reports: reports(5000) }),
  names: () => measureNames({ people: Number(values.people) }),
  growth: () => measureGrowth({ reports: reports(100_000), texts: values.texts }),
};

/** Puts what was measured between the part's markers in BENCH.md. */
function record(part: string, text: string): void {
  const [from, to] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < 0) throw new Error(`BENCH.md has no place for ${part}: ${from} ... ${to}`);
  const about = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.versions.node}`;
  writeFileSync(FILE, `${page.slice(0, start)}${from}\n\n${text}\n\n${about}.\n\n${page.slice(end)}`);
}

for (const part of positionals.length === 0 ? Object.keys(PARTS) : positionals) {
  const measure = PARTS[part];
  if (measure === undefined) throw new Error(`There is no part ${part}; there are ${Object.keys(PARTS).join(', ')}.`);
  const text = await measure();
  console.log(`\n${text}\n`);
  if (!values.print) record(part, text);
}
