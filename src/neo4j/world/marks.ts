import type { Store } from '../connect.ts';
import { readRows, writeRows } from '../session.ts';

/** Reports and claims that carry a mark now; all others are candidates only when the derivation names them. */
const MARKED = `MATCH (n:Report) WHERE n.status = 'hidden' RETURN n.id AS id
UNION ALL
MATCH (n:Claim) WHERE n.conflictsWithReference RETURN n.id AS id`;

/** Sets and takes away what the world says of evidence: a hidden report, a claim that contradicts reference data. */
export async function writeMarks(store: Store, hidden: readonly string[], conflicting: readonly string[]): Promise<void> {
  const marked = new Set((await readRows<{ id: string }>(store, MARKED)).map(({ id }) => id));
  const wanted = new Set([...hidden, ...conflicting]);
  const isSame = marked.size === wanted.size && [...marked].every((id) => wanted.has(id));
  if (isSame) return;
  await writeRows(store, "UNWIND $ids AS id MATCH (n:Report {id: id}) SET n.status = 'live'", {
    ids: [...marked].filter((id) => !wanted.has(id)),
  });
  await writeRows(store, 'UNWIND $ids AS id MATCH (n:Claim {id: id}) REMOVE n.conflictsWithReference', {
    ids: [...marked].filter((id) => !wanted.has(id)),
  });
  await writeRows(store, "UNWIND $ids AS id MATCH (n:Report {id: id}) SET n.status = 'hidden'", { ids: hidden });
  await writeRows(store, 'UNWIND $ids AS id MATCH (n:Claim {id: id}) SET n.conflictsWithReference = true', { ids: conflicting });
}
