import type { SiblingDecision } from '../../model/derivation.ts';
import type { ClaimArgument } from '../../model/evidence.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import type { Decision, Event, HappeningRole } from '../../model/world.ts';
import { asList, fromList, keysOf } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { type Edge, edgeRow } from './edge-row.ts';

/** A decision or event as it is stored, with the claims that support it in the order of their publication. */
export interface StoredHappening {
  readonly happening: Decision | Event;
  /** Arguments of its claims that name another claim. */
  readonly pointers: ReadonlyMap<string, readonly ClaimArgument[]>;
}

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly columns: readonly unknown[];
  readonly claims: readonly (readonly [id: string, published: string | null, pointers: readonly string[]])[];
  readonly roles: readonly (readonly [type: HappeningRole['type'], other: string, basis: HappeningRole['basis'] | null])[];
}

const branch = (label: 'Decision' | 'Event'): string => `MATCH (h:${label} {id: id}) RETURN h, ${asList(label, 'h')} AS columns`;
const BY_ID = `UNWIND $ids AS id
CALL (id) { ${branch('Decision')} UNION ALL ${branch('Event')} }
RETURN id, columns,
  COLLECT {
    MATCH (h)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->()-[:IN_REPORT]->(r)
    RETURN [c.id, r.publishedAt, [a IN coalesce(c.arguments, []) WHERE a CONTAINS '"claimId"']]
  } AS claims,
  COLLECT { MATCH (h)-[e:APPOINTS|REMOVES|DECIDED|TO_OFFICE]-(x:Entity) RETURN [type(e), x.id, e.basis] } AS roles`;
/** What an act is found by that another lifts or extends. */
const OF_SIBLING = ['kind', 'act', 'block', 'earliest', 'latest', 'sortDate'];
const BY_BLOCK = `UNWIND $blocks AS block
MATCH (h:Decision {block: block})
RETURN h.id AS id, ${asList('Decision', 'h', OF_SIBLING)} AS columns`;

/** Ids or blocks a request. */
const AT_ONCE = 500;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toStored({ id, columns, claims, roles }: Found): StoredHappening {
  const sorted = [...claims].sort(([a, when], [b, then]) => byText(when ?? '~', then ?? '~') || byText(a, b));
  return {
    happening: {
      ...(fromList(keysOf(labelOfId(id)), columns) as unknown as Decision),
      id,
      claimIds: sorted.map(([claimId]) => claimId),
      denyingClaimIds: [],
      roles: roles
        .map(([type, entityId, basis]): HappeningRole => ({ type, entityId, ...(basis ? { basis } : {}), claimIds: [] }))
        .sort((a, b) => byText(a.type, b.type) || byText(a.entityId ?? '', b.entityId ?? '')),
    },
    pointers: new Map(sorted.map(([claimId, , pointers]) => [claimId, pointers.map((text) => JSON.parse(text) as ClaimArgument)])),
  };
}

export const readHappeningsById = (store: Store, ids: readonly string[]): Promise<readonly StoredHappening[]> =>
  askInParts(ids, AT_ONCE, async (part) => (await readRows<Found>(store, BY_ID, { ids: part })).map(toStored));

/** Decisions of these blocks, without their claims and edges. */
export const readDecisionsOfBlocks = (store: Store, blocks: readonly string[]): Promise<readonly SiblingDecision[]> =>
  askInParts(blocks, AT_ONCE, async (part) =>
    (await readRows<Pick<Found, 'id' | 'columns'>>(store, BY_BLOCK, { blocks: part })).map(({ id, columns }) => ({
      ...(fromList(OF_SIBLING, columns) as unknown as SiblingDecision),
      id,
    })),
  );

const EDGES = `UNWIND $ids AS id
CALL (id) { MATCH (h:Decision {id: id}) RETURN h UNION ALL MATCH (h:Event {id: id}) RETURN h }
MATCH (h)-[e]->(o)
WHERE type(e) IN $types
RETURN type(e) AS type, id AS from, o.id AS to, properties(e) AS properties`;

/** Edges of some types that lead away from these decisions and events. */
export const readEdgesFrom = (
  store: Store,
  ids: readonly string[],
  types: readonly RelationshipType[],
): Promise<readonly RelationshipRow[]> =>
  askInParts(ids, AT_ONCE, async (part) => (await readRows<Edge>(store, EDGES, { ids: part, types })).map(edgeRow));
