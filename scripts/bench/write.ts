import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { connect, emptyGraph, migrate, readRows, runAlone, type Store, startLocalServer, stopLocalServer } from '../../src/neo4j/index.ts';
import { syntheticNews } from './synthetic-news.ts';
import { gazette, rowByRow, unwind, type Writer } from './writers.ts';

/** Usage: write.ts [reports] [rounds]. Writers take turns on one server; ratios of medians count, not rates. */
const [reports = 2000, rounds = 3] = process.argv.slice(2).map(Number);
const SMALL = Math.min(reports, 40);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

async function rate(store: Store, writer: Writer, count: number): Promise<number> {
  const news = syntheticNews(count);
  await emptyGraph(store);
  const started = performance.now();
  await writer.write(store, news);
  const seconds = (performance.now() - started) / 1000;
  const [counted] = await readRows(
    store,
    `RETURN COUNT { MATCH (n) WHERE NOT n:LoadRun AND NOT n:LoadBatch AND NOT n:Pending AND NOT n:GazetteMigration AND NOT n:GazetteLock }
 + COUNT { MATCH ()-[r]->() WHERE type(r) <> 'LOADED_IN' AND type(r) <> 'PART_OF_RUN' } AS rows`,
  );
  const sources = new Set(news.reports.map(({ nodes }) => nodes[1]?.id)).size;
  const wanted = news.rowCount - 40 + sources;
  if (Number(counted?.rows) !== wanted) throw new Error(`${writer.name} wrote ${counted?.rows} rows, not ${wanted}`);
  return wanted / seconds;
}

const home = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
const config = { ...readConfig({ ...process.env, NEO4J_URI: '' }), home };
try {
  await startLocalServer(config, () => {}, { heapMb: 2048, pageCacheMb: 1024 });
  const store = await connect(config);
  await migrate(store);
  // Full text is made after a first bulk load; no writer pays for it here.
  for (const name of ['gazette_names', 'gazette_happenings', 'gazette_sentences', 'gazette_reports']) {
    await runAlone(store, `DROP INDEX ${name} IF EXISTS`);
  }
  for (const writer of [gazette, unwind]) await rate(store, writer, Math.min(reports, 1000));
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const turns: (readonly [Writer, number])[] = [
      [gazette, reports],
      [unwind, reports],
      [rowByRow, SMALL],
      [gazette, SMALL],
    ];
    for (const [writer, count] of round % 2 === 0 ? turns : turns.reverse()) {
      const key = `${writer.name}, ${count} reports`;
      rates.set(key, [...(rates.get(key) ?? []), await rate(store, writer, count)]);
    }
  }
  console.log(`| writer | rows a second, median (range) | gazette is |\n|---|---|---|`);
  for (const [key, values] of rates) {
    const own = median(rates.get(`${gazette.name}, ${key.split(', ').at(-1)}`) ?? []);
    const range = `${whole(Math.min(...values))} to ${whole(Math.max(...values))}`;
    console.log(`| ${key} | ${whole(median(values))} (${range}) | ${(own / median(values)).toFixed(1)} times |`);
  }
  await store.close();
} finally {
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
}
