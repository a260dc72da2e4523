// Load time, memory and look-up time of the gazetteer; `npx tsx scripts/bench/gazetteer.ts` after set-up.
import { readConfig } from '../../src/config.ts';
import { loadGazetteer } from '../../src/gazetteer/index.ts';

const NAMES = [
  'Almaty',
  'Mangistau region',
  'Springfield',
  'Qwrtzville',
  'Kazakhstan',
  'Deir ez-Zor',
  'Tokayev',
  'London',
  'Алматы',
  'New York',
];
const ROUNDS = 100_000;

const before = process.memoryUsage().rss;
const start = performance.now();
const gazetteer = loadGazetteer(readConfig().cache);
const loaded = performance.now();
const megabytes = (process.memoryUsage().rss - before) / 1e6;
const each = (run: (name: string) => unknown): number => {
  for (let i = 0; i < ROUNDS / 5; i++) run(NAMES[i % NAMES.length]!);
  const from = performance.now();
  for (let i = 0; i < ROUNDS; i++) run(NAMES[i % NAMES.length]!);
  return ((performance.now() - from) * 1000) / ROUNDS;
};
const row = {
  version: gazetteer.version,
  loadMs: Math.round(loaded - start),
  memoryMb: Math.round(megabytes),
  lookUpMicroseconds: Number(each((name) => gazetteer.places(name)).toFixed(2)),
  prefixMicroseconds: Number(each((name) => gazetteer.hasPrefix(name.toLowerCase())).toFixed(2)),
};
process.stdout.write(`${JSON.stringify(row, undefined, 2)}\n`);
