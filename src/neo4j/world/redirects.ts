import type { RelationshipRow } from '../../model/rows.ts';
import type { Store } from '../connect.ts';
import { write } from '../planned-once.ts';

/** A former id and the one that now stands for it. */
export interface Redirect {
  readonly id: string;
  readonly now: string;
}

/** What links evidence to the world: whoever now has the most of a vanished node's claims or mentions is its survivor. */
const BONDS: readonly string[] = ['REFERS_TO', 'SUPPORTS', 'HELD'];

/** Where ids that vanish lead, from the bonds as they were to those that are wanted. */
export function findRedirects(
  vanished: readonly string[],
  before: readonly RelationshipRow[],
  wanted: readonly RelationshipRow[],
): readonly Redirect[] {
  const gone = new Set(vanished);
  const bonds = before.filter(({ type, to }) => BONDS.includes(type) && gone.has(to));
  if (bonds.length === 0) return [];
  const nowOf = new Map<string, string[]>();
  for (const { type, from, to } of wanted) {
    if (BONDS.includes(type)) nowOf.set(`${type} ${from}`, [...(nowOf.get(`${type} ${from}`) ?? []), to]);
  }
  const votes = new Map<string, Map<string, number>>();
  for (const { type, from, to } of bonds) {
    const counts = votes.get(to) ?? new Map<string, number>();
    for (const now of nowOf.get(`${type} ${from}`) ?? []) if (sameKind(to, now)) counts.set(now, (counts.get(now) ?? 0) + 1);
    votes.set(to, counts);
  }
  return [...votes].flatMap(([id, counts]) => {
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return best === undefined ? [] : [{ id, now: best[0] }];
  });
}

const sameKind = (a: string, b: string): boolean => a.split('/', 1)[0] === b.split('/', 1)[0];

const OUTDATED = `UNWIND $ids AS id
MATCH (former:Redirect {id: id})
DETACH DELETE former`;

/** Sent before the vanished nodes go: who was sent to them is sent on. */
const REDIRECT = `UNWIND $redirects AS row
MATCH (now:Entity|Decision|Event|Holding {id: row.now})
MERGE (former:Redirect {id: row.id})
WITH row, former, now
OPTIONAL MATCH (gone:Entity|Decision|Event|Holding {id: row.id})
OPTIONAL MATCH (earlier:Redirect)-[:NOW]->(gone)
WITH row, former, now, collect(earlier) AS earlier
UNWIND earlier + former AS one
OPTIONAL MATCH (one)-[old:NOW]->()
DELETE old
MERGE (one)-[:NOW]->(now)`;

/** Writes where former ids lead, what stands for them is there already and they are still; `outdated` are ids that are borne again. */
export async function writeRedirects(store: Store, redirects: readonly Redirect[], outdated: readonly string[]): Promise<void> {
  if (outdated.length > 0) await write(store, (tx) => tx.run(OUTDATED, { ids: outdated }));
  if (redirects.length > 0) await write(store, (tx) => tx.run(REDIRECT, { redirects }));
}
