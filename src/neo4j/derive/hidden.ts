import { writeRows } from '../planned-once.ts';
import type { Pass } from './pass.ts';

const SET_STATUS = `UNWIND $rows AS row
MATCH (r:Report {id: row[0]})
WHERE r.status <> row[1]
SET r.status = row[1]`;

/** Says of these reports whether an editor hides them. */
export async function writeHidden({ store, hidden }: Pass, reports: readonly string[], judged: ReadonlySet<string>): Promise<void> {
  const ids = new Set([...reports.filter((id) => hidden.has(id)), ...judged]);
  if (ids.size > 0) await writeRows(store, SET_STATUS, { rows: [...ids].map((id) => [id, hidden.has(id) ? 'hidden' : 'live']) });
}
