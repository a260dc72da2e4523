import type { Driver, Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { drainWorkList, forgetReports, migrate, newRun, type Store, writeReports } from '../../src/neo4j/index.ts';
import { makeEvidence, type Thing } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();

/** What there are few of, however large the graph: work that waits, kinds, what editors and users said. */
const FEW = /:(Pending|DecisionKind|Judgement|GazetteReference|GazetteTombstone|GazetteLock|GazetteMigration)\b/;
const SCANS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|DirectedRelationshipTypeScan|UndirectedRelationshipTypeScan)/;

/** The same store, with every query that it is asked kept. */
function recording(store: Store, asked: Map<string, unknown>): Store {
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== 'function') return value;
        if (key === 'run')
          return (query: string, parameters: unknown) => {
            asked.set(query, parameters);
            return value.call(object, query, parameters);
          };
        if (key === 'session') return (...args: unknown[]) => watch(value.apply(object, args));
        if (key === 'beginTransaction') return async (...args: unknown[]) => watch(await value.apply(object, args));
        if (key === 'executeRead' || key === 'executeWrite')
          return (work: (tx: object) => unknown, ...rest: unknown[]) => value.call(object, (tx: object) => work(watch(tx)), ...rest);
        return value.bind(object);
      },
    });
  return { ...store, driver: watch(store.driver) as Driver };
}

const operators = (plan: Plan): readonly string[] => [
  `${plan.operatorType} ${String(plan.arguments?.Details ?? '')}`,
  ...(plan.children ?? []).flatMap(operators),
];

const place: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const report = (key: string, who: string, more: { readonly filler?: string } = {}): ReturnType<typeof makeEvidence> =>
  makeEvidence({
    key,
    source: `${key}.example`,
    publishedOn: '2022-01-06',
    ...more,
    statements: [
      {
        day: '2022-01-04',
        arguments: [
          { role: 'DECIDED', thing: { text: who, type: 'Person', country: 'PE' } },
          { role: 'APPLIES_IN', thing: place },
        ],
      },
      {
        kind: 'appointment',
        arguments: [
          { role: 'APPOINTS', thing: { text: who, type: 'Person', country: 'PE' } },
          { role: 'TO_OFFICE', thing: { text: 'the president', type: 'Office', link: 'office/pe/president' } },
        ],
      },
      { about: 'event', kind: 'protest', arguments: [{ role: 'HAPPENED_IN', thing: place }] },
    ],
  });

describe('what a load, a derivation and a removal ask the database', () => {
  const asked = new Map<string, unknown>();

  beforeAll(async () => {
    await migrate(database().store);
    const store = recording(database().store, asked);
    const run = newRun('test', '');
    const filler = 'the words of the wire as all of the papers printed them';
    const reports = [report('a', 'Rosa Quispe', { filler }), report('b', 'Rosa Quispe', { filler }), report('c', 'Quispe')];
    await writeReports(store, reports.map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
    const derive = (): Promise<unknown> => drainWorkList(store, deriveRows(SMALL_GAZETTEER), run, 'test');
    await derive();
    for (const { report: one } of reports) {
      expect(await forgetReports(store, [one.id], keysOfRows)).toHaveLength(1);
      await derive();
    }
  });

  it('goes through no label: it would take longer as the graph grows', async () => {
    expect(asked.size).toBeGreaterThan(40);
    const session = database().store.driver.session({ database: database().store.database ?? 'neo4j' });
    const scans: string[] = [];
    for (const [query, parameters] of asked) {
      const { summary } = await session.run(`EXPLAIN ${query}`, parameters as Record<string, unknown>);
      const found = summary.plan === false ? [] : operators(summary.plan).filter((one) => SCANS.test(one) && !FEW.test(one));
      scans.push(...found.map((one) => `${one} in ${query}`));
    }
    await session.close();
    expect(scans).toEqual([]);
  });
});
