import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/model/rows.ts';
import { newPace, newRun, runAlone, type Store, writeEvidence, writeRows, writeSession } from '../../../src/neo4j/index.ts';

/** A way to write finished rows into a graph that has its constraints. */
export interface Writer {
  readonly name: string;
  /** Reports that it is given; fewer than asked for where it is slow. */
  readonly sample: number;
  /** CPU seconds of a client outside this process, where the writer is one; seconds without its start. */
  write(store: Store, reports: readonly GraphRows[]): Promise<{ readonly seconds: number; readonly clientCpu?: number }>;
}

const BATCH = 200;
const SESSIONS = 2;

export async function timed(work: () => Promise<unknown>): Promise<{ seconds: number }> {
  const started = performance.now();
  await work();
  return { seconds: (performance.now() - started) / 1000 };
}

/** Gazette's own, as `load` uses it: nested statements on two sessions, with ledger and work list. */
export const gazette = (sample: number): Writer => ({
  name: 'Gazette',
  sample,
  write: (store, reports) =>
    timed(async () => {
      const run = newRun('bench', '1');
      const pace = newPace();
      let next = 0;
      const work = async (): Promise<void> => {
        const session = writeSession(store);
        for (let at = next; at < reports.length; at = next) {
          next = at + BATCH;
          const evidence = reports.slice(at, at + BATCH).map((rows) => ({ rows, keys: { entities: ['bench'] } }));
          await writeEvidence(session, evidence, { run, batch: `${run.id}-${at}`, pace });
        }
        await session.close();
      };
      await Promise.all(Array.from({ length: SESSIONS }, work));
    }),
});

/** Rows without a report around them, each node once. */
export const flatten = (reports: readonly GraphRows[]): GraphRows => ({
  nodes: [...new Map(reports.flatMap(({ nodes }) => nodes).map((row) => [row.id, row])).values()],
  relationships: reports.flatMap(({ relationships }) => relationships),
});

function groups<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list === undefined) found.set(keyOf(row), [row]);
    else list.push(row);
  }
  return [...found.values()];
}

const mergeNodes = (label: string): string => `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`;
const mergeEdges = ({ type, fromLabel, toLabel }: RelationshipRow): string =>
  `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;

const nodeMap = ({ id, properties }: NodeRow): unknown => ({ id, properties });
const edgeMap = ({ from, to, properties }: RelationshipRow): unknown => ({ from, to, properties });

/** What the documentation advises: UNWIND of maps, MERGE on the key, so many rows a transaction, one after another. */
export const unwind = (sample: number, batch = 1000): Writer => ({
  name: `UNWIND of maps, MERGE, ${batch.toLocaleString('en')} a batch`,
  sample,
  write(store, reports) {
    const { nodes, relationships } = flatten(reports);
    const statements = [
      ...groups(nodes, ({ label }) => label).map((group) => ({ text: mergeNodes(group[0]!.label), rows: group.map(nodeMap) })),
      ...groups(relationships, ({ type }) => type).map((group) => ({ text: mergeEdges(group[0]!), rows: group.map(edgeMap) })),
    ];
    return timed(async () => {
      for (const { text, rows } of statements) {
        for (let i = 0; i < rows.length; i += batch) await writeRows(store, text, { rows: rows.slice(i, i + batch) });
      }
    });
  },
});

/** One auto-commit query a row, as most examples are written. */
export const rowByRow = (sample: number): Writer => ({
  name: 'row by row',
  sample,
  write(store, reports) {
    const { nodes, relationships } = flatten(reports);
    return timed(async () => {
      for (const row of nodes) await runAlone(store, mergeNodes(row.label), { rows: [nodeMap(row)] });
      for (const row of relationships) await runAlone(store, mergeEdges(row), { rows: [edgeMap(row)] });
    });
  },
});
