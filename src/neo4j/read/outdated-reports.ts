import type { Store } from '../connect.ts';
import { readRows, writeRows } from '../session.ts';

/** What last read it: noted by a rebuild, else told by the ledger. */
const OUTDATED = `MATCH (r:Report)
WHERE r.id > $after
  AND coalesce(r.rules, [(r)-[:LOADED_IN]->()-[:PART_OF_RUN]->(run) | run.rules][0], '') <> $rules
RETURN r.id AS id
ORDER BY r.id
LIMIT toInteger($limit)`;
const ALL = `MATCH (r:Report)
WHERE r.id > $after
RETURN r.id AS id
ORDER BY r.id
LIMIT toInteger($limit)`;
const MARK = 'UNWIND $ids AS id MATCH (r:Report {id: id}) SET r.rules = $rules';

const AT_ONCE = 200;

/** Ids of the reports that other rules than these have read, or of all, some at a time. */
export async function* outdatedReports(store: Store, rules: string, isAll: boolean): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const found = await readRows<{ id: string }>(store, isAll ? ALL : OUTDATED, { after, rules, limit: AT_ONCE });
    if (found.length === 0) return;
    yield found.map(({ id }) => id);
    after = found.at(-1)!.id;
  }
}

/** Notes that these reports stand as these rules read them. */
export const markRead = (store: Store, ids: readonly string[], rules: string): Promise<unknown> => writeRows(store, MARK, { ids, rules });
