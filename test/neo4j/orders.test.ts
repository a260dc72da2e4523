import { beforeAll, describe, expect, it } from 'vitest';
import { deriveRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { dumpHash, dumpLines as dumpOfRows, graphRows } from '../../src/graph/index.ts';
import { loadRecords } from '../../src/loaders/index.ts';
import type { DerivationRules } from '../../src/model/derivation.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { drainWorkList, dumpLines, type EvidenceRow, emptyGraph, migrate, newRun, writeReports } from '../../src/neo4j/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { handleAll } from '../../src/queue/handle-all.ts';
import { deriveWorld } from '../../src/resolve/index.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();

const ORDERS = Array.from({ length: 24 }, (_, order) => order);
const BATCH_SIZES = [1, 3, 12] as const;
const WORKERS = [1, 2, 4] as const;

interface Way {
  readonly order: number;
  readonly batchSize: number;
  readonly workers: number;
}
/** Every order with one batch size and number of workers in turn, all nine pairs of them; `GAZETTE_ORDERS=all` tries every order with every pair. */
const pairs = BATCH_SIZES.flatMap((batchSize) => WORKERS.map((workers) => ({ batchSize, workers })));
const WAYS: readonly Way[] = ORDERS.flatMap((order) =>
  (process.env.GAZETTE_ORDERS === 'all' ? pairs : [pairs[order % pairs.length]!]).map((pair) => ({ order, ...pair })),
);

/** The first is as given, the second backwards, the others shuffled by their number. */
function inOrder<T>(items: readonly T[], order: number): readonly T[] {
  if (order === 0) return items;
  if (order === 1) return [...items].reverse();
  return items
    .map((item, i) => ({ item, at: Math.imul(order * 31 + i * 7919, 2654435761) >>> 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function* chunks<T>(items: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

describe('twelve sample reports', () => {
  let reports: readonly Evidence[];
  let rules: DerivationRules;
  let wanted: string;

  beforeAll(async () => {
    await migrate(database().store);
    const equipment = await openEquipment(database().config);
    const read: Evidence[] = [];
    for await (const record of loadRecords(['test/reports']))
      if (record.kind === 'report') read.push(readReport(record.report, { ...equipment, reference: NO_REFERENCE_DATA }));
    reports = read.slice(0, 12);
    rules = deriveRows(equipment.gazetteer);
    const world = deriveWorld(reports, NO_REFERENCE_DATA, [], equipment.gazetteer);
    wanted = dumpHash(dumpOfRows(graphRows(reports, world, [])));
  });

  async function loadAndHash({ order, batchSize, workers }: Way): Promise<string> {
    const { store } = database();
    await emptyGraph(store);
    const batches = chunks(inOrder(reports, order).map(toEvidenceRow), batchSize);
    await handleAll(batches, workers, async (batch: readonly EvidenceRow[]) => {
      const run = newRun('test', 'test');
      await writeReports(store, batch, { run, batch: run.id.slice('run/'.length) });
      // Whoever has written derives, while the others write on.
      await drainWorkList(store, rules, run, 'test');
    });
    const lines: string[] = [];
    for await (const line of dumpLines(store)) lines.push(line);
    return dumpHash(lines);
  }

  it.each(WAYS)('in order $order, $batchSize a batch and $workers writing at once, give one graph', async (way) => {
    expect(reports).toHaveLength(12);
    expect(await loadAndHash(way)).toBe(wanted);
  });
});
