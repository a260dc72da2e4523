import type { Driver } from 'neo4j-driver';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { dumpLines as dumpOfRows, graphRows } from '../../src/graph/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import {
  drainWorkList,
  dumpLines,
  emptyGraph,
  forgetReports,
  migrate,
  newRun,
  queueEverything,
  readRows,
  type Store,
  writeReports,
  writeRows,
} from '../../src/neo4j/index.ts';
import { deriveWorld } from '../../src/resolve/index.ts';
import { makeEvidence, type Statement } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();

const curfew = (day: string, more: Partial<Statement> = {}): Statement => ({
  day,
  kind: 'curfew',
  arguments: [
    { role: 'DECIDED', thing: { text: 'Rosa Quispe', type: 'Person', country: 'PE' } },
    { role: 'APPLIES_IN', thing: { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' } },
  ],
  ...more,
});
const report = (key: string, publishedOn: string, ...statements: readonly Statement[]): Evidence =>
  makeEvidence({ key, source: `${key}.example`, publishedOn, statements });

/** Two decisions of one block, and one that lifts the second. */
const first = report('a', '2022-03-10', curfew('2022-01-04'), curfew('2022-01-09'), curfew('2022-03-09', { act: 'lift' }));
/** Another report of the second decision. */
const second = report('b', '2022-01-10', curfew('2022-01-09'));

/** The same store, with the ids of happenings and claims that were read whole. */
function watching(store: Store, read: string[]): Store {
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== 'function') return value;
        if (key === 'run')
          return (
            query: string,
            parameters: { readonly given: { readonly keys?: readonly string[]; readonly ids?: readonly string[] } },
          ) => {
            if (query.includes('AS columns, COLLECT') && query.includes('$given.others')) read.push(...(parameters.given.keys ?? []));
            if (query.endsWith('AS claim')) read.push(...(parameters.given.ids ?? []));
            return value.call(object, query, parameters);
          };
        if (key === 'session') return (...args: unknown[]) => watch(value.apply(object, args));
        if (key === 'executeRead') return (work: (tx: object) => unknown) => value.call(object, (tx: object) => work(watch(tx)));
        return value.bind(object);
      },
    });
  return { ...store, driver: watch(store.driver) as Driver };
}

async function load(...reports: readonly Evidence[]): Promise<readonly string[]> {
  const run = newRun('test', '');
  const read: string[] = [];
  await writeReports(database().store, reports.map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
  await drainWorkList(watching(database().store, read), deriveRows(SMALL_GAZETTEER), run, 'test');
  return read;
}

async function dumped(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines;
}

const wanted = (...reports: readonly Evidence[]): readonly string[] => {
  const world = deriveWorld(reports, NO_REFERENCE_DATA, [], SMALL_GAZETTEER);
  return [...dumpOfRows(graphRows(reports, world, []))];
};

beforeAll(() => migrate(database().store));
beforeEach(() => emptyGraph(database().store));

describe('happenings of a block that a new report touches', () => {
  it('are read and written only where they have changed', async () => {
    expect(new Set(await load(first))).toEqual(new Set(first.claims.map(({ id }) => id)));
    const read = await load(second);
    const ofThatDay = [...first.claims, ...second.claims].filter(({ earliest }) => earliest === '2022-01-09').map(({ id }) => id);
    expect(new Set(read.slice(0, -1))).toEqual(new Set(ofThatDay));
    expect(read.at(-1)).toContain('/2022-01-09-');
    expect(await dumped()).toEqual(wanted(first, second));
  });

  it('keep their node, with what is linked to it, when a smaller claim gives them another id', async () => {
    const reports = ['a', 'b', 'c', 'd']
      .map((key) => report(key, '2022-01-10', curfew('2022-01-09')))
      .sort((a, b) => (a.claims[0]!.id > b.claims[0]!.id ? -1 : 1));
    const lifted = report('z', '2022-03-10', curfew('2022-03-09', { act: 'lift' }));
    const enacted = "MATCH (d:Decision {act: 'enact'}) RETURN d.id AS id, elementId(d) AS node";
    const ids: string[] = [];
    const nodes = new Set<string>();
    await load(lifted);
    for (const one of reports) {
      await load(one);
      const [found, ...more] = await readRows<{ id: string; node: string }>(database().store, enacted);
      expect(more).toEqual([]);
      ids.push(found!.id);
      nodes.add(found!.node);
    }
    expect([new Set(ids).size, nodes.size]).toEqual([reports.length, 1]);
    expect(await dumped()).toEqual(wanted(lifted, ...reports));
    const former = await readRows<{ id: string; now: string }>(
      database().store,
      'MATCH (former:Redirect)-[:NOW]->(d:Decision) RETURN former.id AS id, d.id AS now ORDER BY id',
    );
    expect(former).toEqual(
      ids
        .slice(0, -1)
        .sort()
        .map((id) => ({ id, now: ids.at(-1) })),
    );
    const changes = "MATCH (c:Change) WHERE c.node STARTS WITH 'decision/' RETURN DISTINCT c.what AS what ORDER BY what";
    expect(await readRows(database().store, changes)).toEqual([{ what: 'changed' }, { what: 'created' }]);
    // Taken away again, the id is the former one, which leads nowhere else.
    await forgetReports(database().store, [reports.at(-1)!.report.id], keysOfRows);
    await load();
    expect(await dumped()).toEqual(wanted(lifted, ...reports.slice(0, -1)));
    expect(await readRows(database().store, enacted)).toMatchObject([{ id: ids.at(-2) }]);
    expect(await readRows(database().store, 'MATCH (former:Redirect {id: $id}) RETURN former.id AS id', { id: ids.at(-2) })).toEqual([]);
  });

  it.each([
    { what: 'an edge to an entity', lost: "MATCH (:Decision {act: 'enact'})<-[e:DECIDED]-() DELETE e RETURN 1 AS done" },
    { what: 'an edge from a claim', lost: "MATCH (:Decision {act: 'enact'})<-[e:SUPPORTS]-() DELETE e RETURN 1 AS done" },
    { what: 'the digest, as in a graph of a former version', lost: 'MATCH (d:Decision) SET d.digest = null RETURN 1 AS done' },
  ])('are set right where $what is gone', async ({ lost }) => {
    await load(first);
    expect(await writeRows(database().store, lost)).not.toEqual([]);
    await load(second);
    expect(await dumped()).toEqual(wanted(first, second));
  });

  it('are derived once more in a graph of a former version or a restored one, which has no keys to find them by', async () => {
    await load(first);
    await writeRows(database().store, 'MATCH (c:Claim) SET c.clusterKey = null');
    await writeRows(database().store, 'MATCH (r:Report) SET r.sketch = null');
    await writeRows(database().store, 'MATCH (d:Decision) SET d.digest = null, d.slot = null');
    await queueEverything(database().store);
    await load(second);
    expect(await dumped()).toEqual(wanted(first, second));
    expect(await readRows(database().store, 'MATCH (c:Claim) WHERE c.clusterKey IS NULL RETURN c.id AS id')).toEqual([]);
  });

  it('are compared with all that is stored when everything is derived again', async () => {
    await load(first);
    await writeRows(database().store, "MATCH (d:Decision) SET d.certainty = 'contested'");
    await queueEverything(database().store);
    await load();
    expect(await dumped()).toEqual(wanted(first));
  });
});
