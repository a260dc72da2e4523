import { nodeLine, relationshipLine } from '../../model/canonical.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';
import { streamNodes, streamRelationships } from './stream-graph.ts';

interface Undo {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly undoes: string | null;
}

/** Judgements that are undone, and those that undo: newest first, one that is itself undone undoes nothing. */
async function judgementsNotInForce(store: Store): Promise<ReadonlySet<string>> {
  const rows = await readRows<Undo>(store, 'MATCH (j:Judgement) RETURN j.id AS id, j.undoes AS undoes ORDER BY id DESC');
  const out = new Set<string>();
  for (const { id, undoes } of rows) {
    if (undoes === null) continue;
    if (!out.has(id)) out.add(undoes);
    out.add(id);
  }
  return out;
}

/** The graph as canonical JSON lines, read page by page; two graphs that say the same give the same lines. */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  const out = await judgementsNotInForce(store);
  for await (const row of streamNodes(store)) if (!out.has(row.id)) yield nodeLine(row);
  for await (const row of streamRelationships(store)) if (!out.has(row.from)) yield relationshipLine(row);
}
