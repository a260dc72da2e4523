import type { Store } from '../connect.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** Somebody whom a person known by a part of the name might be. */
export interface Rival {
  readonly [key: string]: unknown;
  /** The person known by a part of the name. */
  readonly id: string;
  readonly rivalId: string;
  readonly name: string;
  readonly country: string | null;
}

/** Of a family name that very many bear, some are enough to see why nobody was chosen. */
const RIVALS = `UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (u:${UNIT_LABEL} {entity: p.id})
  WITH p, collect(DISTINCT u.block) AS blocks
  UNWIND blocks AS block
  MATCH (o:${UNIT_LABEL} {block: block})
  WHERE o.entity <> p.id
  WITH p, o LIMIT 50
  MATCH (e:Person {id: o.entity})
  WHERE e.provisional IS NULL AND (e.country = p.country OR e.country IS NULL OR p.country IS NULL)
  RETURN DISTINCT e
  ORDER BY e.id
  LIMIT 5
}
RETURN id, e.id AS rivalId, e.name AS name, e.country AS country`;

/** People of the same family name whom no veto of country keeps from being these, five each at most. */
export const readRivals = (store: Store, ids: readonly string[]): Promise<readonly Rival[]> =>
  ids.length === 0 ? Promise.resolve([]) : readRows<Rival>(store, RIVALS, { ids });
