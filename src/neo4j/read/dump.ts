import { nodeLine, relationshipLine } from '../../model/canonical.ts';
import type { Store } from '../connect.ts';
import { withoutEffect } from '../reference/judgements.ts';
import { readRows } from '../session.ts';
import { streamNodes, streamRelationships } from './stream-graph.ts';

interface Undo {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly undoes: string | null;
}

async function judgementsNotInForce(store: Store): Promise<ReadonlySet<string>> {
  const rows = await readRows<Undo>(store, 'MATCH (j:Judgement) RETURN j.id AS id, j.undoes AS undoes');
  return withoutEffect(rows.map(({ id, undoes }) => ({ id, undoes: undoes ?? undefined })));
}

/** The graph as canonical JSON lines, read page by page; two graphs that say the same give the same lines. */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  const out = await judgementsNotInForce(store);
  for await (const row of streamNodes(store)) if (!out.has(row.id)) yield nodeLine(row);
  for await (const row of streamRelationships(store)) if (!out.has(row.from)) yield relationshipLine(row);
}
