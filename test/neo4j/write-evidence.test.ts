import { beforeEach, describe, expect, test } from 'vitest';
import { NODE_PROPERTIES } from '../../src/model/properties.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../src/model/rows.ts';
import {
  emptyGraph,
  migrate,
  newRun,
  readRows,
  streamNodes,
  streamRelationships,
  type Written,
  writeEvidence,
  writeSession,
} from '../../src/neo4j/index.ts';
import { useDatabase } from './database.ts';
import { asSet, sampleRows } from './sample-rows.ts';

const database = useDatabase();

async function readGraph(): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for await (const row of streamNodes(database().store)) nodes.push(row);
  for await (const row of streamRelationships(database().store)) relationships.push(row);
  return { nodes, relationships };
}

const together = (...rows: readonly GraphRows[]): GraphRows => ({
  nodes: rows.flatMap(({ nodes }) => nodes),
  relationships: rows.flatMap(({ relationships }) => relationships),
});

let run = newRun('test', '1');
let batches = 0;
async function write(rows: readonly GraphRows[], keys = {}): Promise<Written> {
  const session = writeSession(database().store);
  try {
    return await writeEvidence(
      session,
      rows.map((one) => ({ rows: one, keys })),
      { run, batch: `${run.id}-${++batches}` },
    );
  } finally {
    await session.close();
  }
}

beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
  run = newRun('test', '1');
});

describe('writing evidence', () => {
  test('a report that the database forbids is left out with the reason, the others of its batch are written', async () => {
    const [good, bad, last] = [sampleRows(1), sampleRows(2), sampleRows(3)];
    const mention = bad.nodes.find(({ label }) => label === 'Mention')!;
    const written = await write([good, { ...bad, nodes: [...bad.nodes, mention] }, last]);
    expect(written.loaded).toHaveLength(2);
    expect(written.failed).toMatchObject([{ code: 'forbidden_by_database' }]);
    expect(asSet(await readGraph())).toEqual(asSet(together(good, last)));
  });

  test('what is read back is what was written, values and types', async () => {
    const rows = [sampleRows(1), sampleRows(2), sampleRows(3)];
    const written = await write(rows);
    expect(written.loaded).toHaveLength(3);
    expect(asSet(await readGraph())).toEqual(asSet(together(...rows)));
    const [types] = await readRows(
      database().store,
      `MATCH (s:Sentence)-[:IN_REPORT]->(r:Report) MATCH (c:Claim) MATCH (:Mention)-[o:OCCURS_IN]->() WITH s, r, c, o LIMIT 1
RETURN valueType(s.start) AS start, valueType(r.publishedOn) AS publishedOn, valueType(c.earliest) AS earliest, valueType(c.score) AS score, valueType(o.starts) AS starts`,
    );
    expect(types).toEqual({
      start: 'INTEGER NOT NULL',
      publishedOn: 'DATE NOT NULL',
      earliest: 'DATE NOT NULL',
      score: 'FLOAT NOT NULL',
      starts: 'LIST<INTEGER NOT NULL> NOT NULL',
    });
  });

  test('a report without sentences, mentions and claims', async () => {
    const { nodes, relationships } = sampleRows(9);
    const bare = { nodes: nodes.slice(0, 2), relationships: relationships.slice(0, 1) };
    await write([bare, sampleRows(10)]);
    expect(asSet(await readGraph())).toEqual(asSet(together(bare, sampleRows(10))));
  });

  test('a second time changes nothing and says so', async () => {
    const rows = [sampleRows(1), sampleRows(2)];
    await write(rows);
    const before = await readGraph();
    const again = await write([...rows, sampleRows(3)]);
    expect(again.unchanged).toEqual(rows.map(({ nodes }) => nodes[1]?.id));
    expect(again.loaded).toEqual([sampleRows(3).nodes[1]?.id]);
    expect(asSet(await readGraph())).toEqual(asSet(together(before, sampleRows(3))));
  });

  test('four loaders of the same reports at once write each once', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => sampleRows(i));
    const orders = [rows, [...rows].reverse(), rows.slice(20).concat(rows.slice(0, 20)), rows];
    const written = await Promise.all(orders.map((order) => write(order)));
    expect(written.flatMap(({ loaded }) => loaded).sort()).toEqual(rows.map(({ nodes }) => nodes[1]?.id).sort());
    expect(asSet(await readGraph())).toEqual(asSet(together(...rows)));
  });

  test('the ledger knows which batch of which run brought a report; the keys are on the work list', async () => {
    await write([sampleRows(1)], { entities: ['Person|xx|rosa quispe', 'Person|xx|rosa quispe'], happenings: ['b'] });
    const [row] = await readRows(
      database().store,
      'MATCH (r:Report)-[:LOADED_IN]->(b:LoadBatch)-[:PART_OF_RUN]->(run:LoadRun) RETURN r.id AS report, b.reports AS reports, run.id AS run',
    );
    expect(row).toMatchObject({ report: sampleRows(1).nodes[1]?.id, run: run.id });
    const pending = await readRows(database().store, 'MATCH (p:Pending) RETURN p.stratum AS stratum, p.keys AS keys ORDER BY stratum');
    expect(pending).toEqual([
      { stratum: 'entities', keys: ['Person|xx|rosa quispe'] },
      { stratum: 'happenings', keys: ['b'] },
    ]);
  });
});

test('every label has a name and an origin, so that Browser can caption it', () => {
  const without = Object.entries(NODE_PROPERTIES).filter(([, types]) => !('name' in types && 'origin' in types));
  expect(without.map(([label]) => label)).toEqual(['Redirect', 'Pending']);
});
