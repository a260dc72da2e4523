import type { GraphRows, NodeRow, Properties, RelationshipRow } from '../../src/model/rows.ts';
import { applyChanges, diffRows, newRun, runAlone, type Store, writeEvidence, writeRows, writeSession } from '../../src/neo4j/index.ts';
import { keyLabel } from '../../src/neo4j/world/apply.ts';
import type { SyntheticNews } from './synthetic-news.ts';

/** Writes finished rows into an empty graph that has its constraints. */
export interface Writer {
  readonly name: string;
  write(store: Store, news: SyntheticNews): Promise<void>;
}

const NOTHING: GraphRows = { nodes: [], relationships: [] };
const BATCH = 200;
const SESSIONS = 2;

/** Gazette's own: evidence in nested statements on two sessions with ledger, then the world as a difference from nothing. */
export const gazette: Writer = {
  name: 'gazette',
  async write(store, { reports, world }) {
    const run = newRun('bench', '1');
    let next = 0;
    const work = async (): Promise<void> => {
      const session = writeSession(store);
      for (let at = next; at < reports.length; at = next) {
        next = at + BATCH;
        const evidence = reports.slice(at, at + BATCH).map((rows) => ({ rows, keys: { entities: ['bench'] } }));
        await writeEvidence(session, evidence, { run, batch: `${run.id}-${at}` });
      }
      await session.close();
    };
    await Promise.all(Array.from({ length: SESSIONS }, work));
    await applyChanges(store, diffRows(NOTHING, world));
  },
};

const all = (news: SyntheticNews): GraphRows => ({
  nodes: [...new Map([...news.reports.flatMap(({ nodes }) => nodes), ...news.world.nodes].map((row) => [row.id, row])).values()],
  relationships: [...news.reports.flatMap(({ relationships }) => relationships), ...news.world.relationships],
});

const groups = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list === undefined) found.set(keyOf(row), [row]);
    else list.push(row);
  }
  return [...found.values()];
};

const mergeNodes = (label: NodeRow['label']): string =>
  `UNWIND $rows AS row MERGE (n:${keyLabel(label)} {id: row.id}) SET n += row.properties${keyLabel(label) === label ? '' : `, n:${label}`}`;
const mergeEdges = ({ type, fromLabel, toLabel }: RelationshipRow): string =>
  `UNWIND $rows AS row MATCH (a:${keyLabel(fromLabel)} {id: row.from}) MATCH (b:${keyLabel(toLabel)} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;

const plain = (properties: Properties): Properties => properties;
const shape = (row: RelationshipRow): string => `${row.type} ${keyLabel(row.fromLabel)} ${keyLabel(row.toLabel)}`;

/** What the documentation advises: UNWIND of maps, MERGE on the key, so many rows a transaction, one after another. */
const unwindMaps =
  (batch: number, limit = Number.POSITIVE_INFINITY): ((store: Store, news: SyntheticNews) => Promise<void>) =>
  async (store, news) => {
    const { nodes, relationships } = all(news);
    for (const group of groups(nodes, ({ label }) => label)) {
      for (let i = 0; i < Math.min(group.length, limit); i += batch) {
        const rows = group.slice(i, i + batch).map(({ id, properties }) => ({ id, properties: plain(properties) }));
        await writeRows(store, mergeNodes(group[0]!.label), { rows });
      }
    }
    for (const group of groups(relationships, shape)) {
      for (let i = 0; i < Math.min(group.length, limit); i += batch) {
        const rows = group.slice(i, i + batch).map(({ from, to, properties }) => ({ from, to, properties }));
        await writeRows(store, mergeEdges(group[0]!), { rows });
      }
    }
  };

export const unwind: Writer = { name: 'UNWIND of maps, MERGE, 1,000 a batch', write: unwindMaps(1000) };

/** One auto-commit query a row, as most examples are written. */
export const rowByRow: Writer = {
  name: 'row by row',
  async write(store, news) {
    const { nodes, relationships } = all(news);
    for (const { label, id, properties } of nodes) await runAlone(store, mergeNodes(label), { rows: [{ id, properties }] });
    for (const row of relationships) await runAlone(store, mergeEdges(row), { rows: [row] });
  },
};
