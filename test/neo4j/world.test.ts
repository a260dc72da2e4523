import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GraphRows, NodeRow, RelationshipRow } from '../../src/model/rows.ts';
import {
  applyChanges,
  diffRows,
  dumpLines,
  emptyGraph,
  isEmpty,
  migrate,
  readRows,
  streamNodes,
  streamRelationships,
} from '../../src/neo4j/index.ts';
import { useDatabase } from './database.ts';
import { asSet, sampleRows } from './sample-rows.ts';

const database = useDatabase();

const person = (id: string, properties: NodeRow['properties'] = {}): NodeRow => ({
  label: 'Person',
  id: `person/pe/${id}`,
  properties: { name: id, origin: 'report', ...properties },
});
const decision = (id: string, properties: NodeRow['properties'] = {}): NodeRow => ({
  label: 'Decision',
  id: `decision/pe/curfew/${id}`,
  properties: { name: id, origin: 'report', kind: 'curfew', sortDate: '2019-05-03', ...properties },
});
const place: NodeRow = {
  label: 'Place',
  id: 'place/pe/lima',
  properties: { name: 'Lima', origin: 'reference', location: { latitude: -12.04, longitude: -77.03 }, population: 7_737_002 },
};
const edge = (
  type: RelationshipRow['type'],
  from: NodeRow,
  to: NodeRow,
  properties: RelationshipRow['properties'] = {},
): RelationshipRow => ({
  type,
  from: from.id,
  fromLabel: from.label,
  to: to.id,
  toLabel: to.label,
  properties,
});

const [ana, ben, first, second] = [person('ana'), person('ben'), decision('1'), decision('2')];
const nothing: GraphRows = { nodes: [], relationships: [] };
const world: GraphRows = {
  nodes: [ana, ben, first, second, place],
  relationships: [
    edge('DECIDED', ana, first, { basis: 'explicit', claimIds: ['a', 'b'] }),
    edge('APPLIES_IN', first, place, { claimIds: ['a'] }),
    edge('CONCERNS', first, ben, { attribute: 'price', claimIds: ['a'] }),
    edge('CONCERNS', first, ben, { attribute: 'export', claimIds: ['b'] }),
    edge('LIFTS', second, first, { claimIds: ['c'] }),
  ],
};

async function readGraph(): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for await (const row of streamNodes(database().store)) nodes.push(row);
  for await (const row of streamRelationships(database().store)) relationships.push(row);
  return { nodes, relationships };
}

const lines = async (): Promise<string> => {
  const found: string[] = [];
  for await (const line of dumpLines(database().store)) found.push(line);
  return found.join('\n');
};

beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
});

describe('the difference between two states of the world', () => {
  test('written, it makes the one out of the other', async () => {
    const states: GraphRows[] = [
      world,
      { ...world, nodes: [person('ana', { birth: '1970' }), ben, first, second, place] },
      { ...world, relationships: world.relationships.filter(({ properties }) => properties.attribute !== 'price') },
      { nodes: [ana, first, place], relationships: world.relationships.slice(0, 2) },
      nothing,
      world,
    ];
    let before = nothing;
    for (const state of states) {
      await applyChanges(database().store, diffRows(before, state));
      expect(asSet(await readGraph())).toEqual(asSet(state));
      before = state;
    }
  });

  test('equal states, in any order of rows and keys, differ in nothing', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...world.nodes], { minLength: world.nodes.length }),
      fc.shuffledSubarray([...world.relationships], { minLength: world.relationships.length }),
    );
    fc.assert(
      fc.property(shuffled, ([nodes, relationships]) => {
        expect(isEmpty(diffRows(world, { nodes, relationships }))).toBe(true);
      }),
    );
  });

  test('an end that is missing is not passed over', async () => {
    const alone = { nodes: [ana], relationships: [edge('DECIDED', ana, first)] };
    await expect(applyChanges(database().store, diffRows(nothing, alone))).rejects.toThrow(
      /Of 1 relationships from Person to Decision only 0/,
    );
  });
});

test('evidence put as rows, as a restore does, keeps whole numbers and dates', async () => {
  const rows = sampleRows(5);
  await applyChanges(database().store, diffRows(nothing, rows));
  expect(asSet(await readGraph())).toEqual(asSet(rows));
  const [types] = await readRows(
    database().store,
    'MATCH (:Mention)-[o:OCCURS_IN]->(s:Sentence) RETURN valueType(o.starts) AS starts, valueType(s.start) AS start LIMIT 1',
  );
  expect(types).toEqual({ starts: 'LIST<INTEGER NOT NULL> NOT NULL', start: 'INTEGER NOT NULL' });
});

test('the dump is the same however the graph came about, and holds every value', async () => {
  await applyChanges(database().store, diffRows(nothing, world));
  const once = await lines();
  expect(once.split('\n')).toHaveLength(world.nodes.length + world.relationships.length);
  expect(once).toContain('"location":{"latitude":-12.04,"longitude":-77.03},"name":"Lima","origin":"reference","population":7737002');
  expect(once).toContain('"sortDate":"2019-05-03"');
  await emptyGraph(database().store);
  const half = { nodes: [place, second], relationships: [] };
  await applyChanges(database().store, diffRows(nothing, half));
  await applyChanges(database().store, diffRows(half, world));
  expect(await lines()).toBe(once);
});
