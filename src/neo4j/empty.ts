import { LABELS } from '../model/labels.ts';
import type { Store } from './connect.ts';
import { isOwn, LOCK_LABEL, MIGRATION_LABEL, REFERENCE_LABEL, UNIT_LABEL } from './own-labels.ts';
import { readRows, runAlone } from './session.ts';

/** Takes away every node with one of Gazette's labels and ids; constraints, migrations and what others keep there stay. */
export async function emptyGraph(store: Store): Promise<number> {
  let deleted = 0;
  for (const label of [...LABELS].reverse()) {
    const query = `MATCH (n:${label}) WHERE ${isOwn('n', label)}
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS deleted`;
    deleted += Number((await runAlone(store, query))[0]?.deleted ?? 0);
  }
  for (const label of [REFERENCE_LABEL, UNIT_LABEL]) {
    await runAlone(store, `MATCH (n:${label}) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
  }
  return deleted;
}

/** Whether a database holds nothing but Gazette's own house-keeping. */
export async function isEmptyDatabase(store: Store): Promise<boolean> {
  const query = `MATCH (n) WHERE NOT n:${MIGRATION_LABEL} AND NOT n:${LOCK_LABEL} RETURN elementId(n) AS id LIMIT 1`;
  return (await readRows(store, query)).length === 0;
}
