import { LABELS } from '../model/labels.ts';
import type { Store } from './connect.ts';
import { isOwn, REFERENCE_LABEL } from './own-labels.ts';
import { runAlone } from './session.ts';

/** Takes away every node with one of Gazette's labels and ids; constraints, migrations and what others keep there stay. */
export async function emptyGraph(store: Store): Promise<number> {
  let deleted = 0;
  for (const label of [...LABELS].reverse()) {
    const query = `MATCH (n:${label}) WHERE ${isOwn('n', label)}
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS deleted`;
    deleted += Number((await runAlone(store, query))[0]?.deleted ?? 0);
  }
  await runAlone(store, `MATCH (n:${REFERENCE_LABEL}) DELETE n`);
  return deleted;
}
