import type { Tombstone } from '../model/tombstone.ts';
import type { Store } from './connect.ts';
import { TOMBSTONE_LABEL } from './own-labels.ts';
import { readRows, writeRows } from './session.ts';

const READ = `MATCH (t:${TOMBSTONE_LABEL}) RETURN t.id AS id, t.words AS words, t.secret AS secret ORDER BY t.id`;
const WRITE = `UNWIND $rows AS row
MERGE (t:${TOMBSTONE_LABEL} {id: row.id})
SET t.words = toInteger(row.words), t.secret = row.secret`;

/** The forgotten names of this graph, as hashes. */
export async function readTombstones(store: Store): Promise<readonly Tombstone[]> {
  const rows = await readRows<{ id: string; words: unknown; secret: string }>(store, READ);
  return rows.map(({ id, words, secret }) => ({ id, words: Number(words), secret }));
}

export const writeTombstones = async (store: Store, rows: readonly Tombstone[]): Promise<void> => {
  if (rows.length > 0) await writeRows(store, WRITE, { rows });
};
