import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import { type GraphSource, WORLD } from './format.ts';

/** The world without texts, in memory: what other schemes are made from. */
export interface WorldView {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  /** By the node that they start at, and by the one they end at. */
  from(id: string): readonly RelationshipRow[];
  to(id: string): readonly RelationshipRow[];
}

const add = (index: Map<string, RelationshipRow[]>, key: string, row: RelationshipRow): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [row]);
  else list.push(row);
};

export async function readWorld(source: GraphSource, alsoLabels: readonly string[] = []): Promise<WorldView> {
  const nodes = new Map<string, NodeRow>();
  const [out, into] = [new Map<string, RelationshipRow[]>(), new Map<string, RelationshipRow[]>()];
  for await (const row of source.nodes()) if (WORLD.has(row.label) || alsoLabels.includes(row.label)) nodes.set(row.id, row);
  for await (const row of source.relationships()) {
    if (!nodes.has(row.from) || !nodes.has(row.to)) continue;
    add(out, row.from, row);
    add(into, row.to, row);
  }
  return { nodes, from: (id) => out.get(id) ?? [], to: (id) => into.get(id) ?? [] };
}
