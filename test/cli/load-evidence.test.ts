import { beforeEach, describe, expect, test } from 'vitest';
import { askForBatch, OWN_LANES, serveLanes } from '../../src/cli/load/lanes.ts';
import { loadEvidence } from '../../src/cli/load/run-load.ts';
import type { Tally } from '../../src/cli/load/summary.ts';
import type { LoadedRecord, Rejection, Report, ReportInput } from '../../src/model/report.ts';
import type { GraphRows } from '../../src/model/rows.ts';
import { dumpLines, emptyGraph, migrate, newPace, newRun, readRows, reportStates } from '../../src/neo4j/index.ts';
import { inProcessTransport } from '../../src/queue/in-process.ts';
import { useDatabase } from '../neo4j/database.ts';
import { sampleRows } from '../neo4j/sample-rows.ts';

const database = useDatabase();

const record = (number: number, more: Partial<ReportInput> = {}): LoadedRecord => ({
  kind: 'report',
  report: { text: `${number}`, publishedAt: '2019-05-03', position: { path: `${number}.txt` }, ...more },
});

async function* stream(records: readonly LoadedRecord[]): AsyncGenerator<LoadedRecord> {
  yield* records;
}

/** As stored by `sampleRows`; the fields that a load compares. */
const prepare = (input: ReportInput): Report => {
  if (input.text === 'poison') throw new Error('poison');
  return {
    ...sampleRows(Number(input.text)).nodes[1]?.properties,
    publishedAt: input.publishedAt,
    id: sampleRows(Number(input.text)).nodes[1]?.id,
  } as unknown as Report;
};

/** Where a derivation has put the claims. */
const withSlot = ({ nodes, relationships }: GraphRows, slot: string): GraphRows => ({
  nodes: nodes.map((node) => (node.label === 'Claim' ? { ...node, properties: { ...node.properties, slot } } : node)),
  relationships,
});

interface Outcome {
  readonly tally: Tally;
  readonly rejected: readonly Rejection[];
  readonly read: readonly string[];
}

async function load(records: readonly LoadedRecord[], shouldStop: () => boolean = () => false): Promise<Outcome> {
  const rejected: Rejection[] = [];
  const read: string[] = [];
  const transport = inProcessTransport();
  await serveLanes(
    transport,
    OWN_LANES,
    {
      store: database().store,
      pace: newPace(),
      rules: '1',
      read: async (input) => {
        read.push(input.text);
        if (input.title === 'bad') throw new Error('the parser stopped');
        return {
          rows: withSlot(sampleRows(Number(input.text), { publishedAt: String(input.publishedAt) }), `slot of ${input.publishedAt}`),
          keys: { happenings: [`new ${input.text}`] },
        };
      },
      forgotten: async () => undefined,
    },
    2,
  );
  const tally = await loadEvidence(stream(records), {
    run: newRun('test', '1'),
    statesOf: (reports) => reportStates(database().store, reports),
    prepare,
    work: (batch) => askForBatch(transport, OWN_LANES, batch),
    partOf: () => 0,
    batchReports: 200,
    batchesAtOnce: 2,
    onRejected: (rejection) => rejected.push(rejection),
    onProgress: () => {},
    shouldStop,
  });
  return { tally, rejected, read };
}

const dump = async (): Promise<string> => {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines.join('\n');
};

const balance = ({ seen, loaded, unchanged, rejected, skipped }: Tally): boolean => seen === loaded + unchanged + rejected + skipped;

beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
});

describe('loading evidence', () => {
  test('every record is counted once: loaded, unchanged, rejected or skipped', async () => {
    const records: LoadedRecord[] = [
      record(1),
      record(2),
      record(2),
      record(3, { title: 'bad' }),
      record(0, { text: 'poison' }),
      { kind: 'skipped', position: { path: 'x' }, reason: 'empty' },
      { kind: 'rejected', rejection: { position: { path: 'y' }, code: 'binary', reason: 'binary' } },
    ];
    const { tally, rejected } = await load(records);
    expect(tally).toMatchObject({ seen: 7, loaded: 2, unchanged: 1, rejected: 3, skipped: 1 });
    expect(balance(tally)).toBe(true);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      '0 could not be read as a report: poison. Please report this text.'.replace('0 could', '0.txt could'),
      'binary',
      '3.txt could not be read as a report: the parser stopped. Please report this text.',
    ]);
    expect(rejected[0]?.record).toMatchObject({ text: 'poison' });
  });

  test('a second time nothing is read and nothing is written', async () => {
    const records = Array.from({ length: 30 }, (_, i) => record(i));
    await load(records);
    const before = await dump();
    const nodes = (await readRows(database().store, 'MATCH (n) RETURN count(n) AS n'))[0];
    const { tally, read } = await load(records);
    expect(tally).toMatchObject({ seen: 30, loaded: 0, unchanged: 30 });
    expect(read).toEqual([]);
    expect(await dump()).toBe(before);
    expect((await readRows(database().store, 'MATCH (n) RETURN count(n) AS n'))[0]).toEqual(nodes);
  });

  test('the same text with another date replaces its evidence and queues what the old one gave', async () => {
    await load([record(1), record(2)]);
    const { tally } = await load([record(1, { publishedAt: '2019-05-04' }), record(2)]);
    expect(tally).toMatchObject({ loaded: 1, unchanged: 1 });
    expect(await dump()).toContain('"publishedAt":"2019-05-04"');
    expect((await dump()).split('\n').filter((line) => line.includes('"label":"Sentence"'))).toHaveLength(4);
    const pending = await readRows<{ keys: string[] }>(database().store, 'MATCH (p:Pending) RETURN p.keys AS keys');
    expect(pending.map(({ keys }) => keys)).toContainEqual(['new 1', 'slot of 2019-05-03']);
  });

  test('a stop between batches keeps what was written, and going on gives the same graph', async () => {
    const records = Array.from({ length: 700 }, (_, i) => record(i));
    await load(records);
    const whole = await dump();
    await emptyGraph(database().store);
    let asked = 0;
    const first = await load(records, () => ++asked > 250);
    expect(first.tally.seen).toBeLessThan(700);
    expect(first.tally.loaded).toBe(first.tally.seen);
    expect(balance(first.tally)).toBe(true);
    const second = await load(records);
    expect(second.tally.unchanged).toBe(first.tally.loaded);
    expect(await dump()).toBe(whole);
  });

  test('a stop is heard where nothing comes but rejections', async () => {
    const rejection: LoadedRecord = { kind: 'rejected', rejection: { position: { path: 'y' }, code: 'binary', reason: 'binary' } };
    let asked = 0;
    const { tally } = await load(
      Array.from({ length: 500 }, () => rejection),
      () => ++asked > 20,
    );
    expect(tally).toMatchObject({ seen: 20, rejected: 20 });
  });
});
