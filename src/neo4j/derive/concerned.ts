import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { type Pass, survivorOf } from './pass.ts';

const SLOTS_OF_MENTIONS = `UNWIND $ids AS id
MATCH (:Mention {id: id})<-[:HAS_ARGUMENT]-(c:Claim)
WHERE c.slot IS NOT NULL
RETURN DISTINCT c.slot AS slot`;
const SLOTS_OF_ENTITIES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-()<-[:HAS_ARGUMENT]-(c:Claim)
WHERE c.slot IS NOT NULL
RETURN DISTINCT c.slot AS slot`;
const SLOTS_OF_OFFICES = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED|OPPOSED]->(d:Decision)
WHERE d.slot IS NOT NULL
RETURN DISTINCT d.slot AS slot`;

/** Ids a request. */
const AT_ONCE = 500;

/** What the entities stratum changed that claims and holdings speak of. */
export interface EntityChanges {
  /** Mentions that refer to something else now. */
  readonly redirected: readonly string[];
  /** Things that are shown under another name. */
  readonly renamed: readonly string[];
  /** Things that judgements fold into others or no longer do. */
  readonly moved: readonly string[];
  /** Offices whose holders reference data have changed. */
  readonly offices: readonly string[];
}

/** Holdings that reference data state of things that moved. */
function movedHoldings({ knowledge }: Pass, moved: readonly string[]): readonly { readonly personId: string; readonly officeId: string }[] {
  if (moved.length === 0) return [];
  const ids = new Set(moved);
  return knowledge.statedHoldings((id) => id).all.filter(({ personId, officeId }) => ids.has(personId) || ids.has(officeId));
}

/** Slots whose happenings it concerns. */
export async function slotsConcerned(pass: Pass, { redirected, renamed, moved, offices }: EntityChanges): Promise<ReadonlySet<string>> {
  const slotsOf = (query: string, ids: readonly string[]): Promise<readonly string[]> =>
    askInParts(ids, AT_ONCE, async (part) => (await readRows<{ slot: string }>(pass.store, query, { ids: part })).map(({ slot }) => slot));
  const acting = [...movedHoldings(pass, moved).map(({ officeId }) => officeId), ...offices];
  return new Set([
    ...(await slotsOf(SLOTS_OF_MENTIONS, redirected)),
    ...(await slotsOf(SLOTS_OF_ENTITIES, renamed)),
    ...(await slotsOf(SLOTS_OF_OFFICES, [...new Set([...acting, ...acting.map(survivorOf(pass))])])),
  ]);
}

/** People whose holdings it concerns. */
export function peopleMoved(pass: Pass, moved: readonly string[]): readonly string[] {
  const people = movedHoldings(pass, moved).map(({ personId }) => personId);
  return [...new Set([...people, ...people.map(survivorOf(pass)), ...moved.filter((id) => labelOfId(id) === 'Person')])];
}
