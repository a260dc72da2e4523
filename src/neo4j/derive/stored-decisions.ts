import type { SiblingDecision } from '../../model/derivation.ts';
import type { ClaimArgument } from '../../model/evidence.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import type { Decision, Event, HappeningRole } from '../../model/world.ts';
import { asList, fromList, keysOf } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { reportOfClaim } from './claims.ts';
import { type Edge, edgeRow } from './edge-row.ts';

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly columns: readonly unknown[];
  readonly claims: readonly string[];
  readonly roles: readonly (readonly [type: HappeningRole['type'], other: string, basis: HappeningRole['basis'] | null])[];
}

const branch = (label: 'Decision' | 'Event'): string => `MATCH (h:${label} {id: id}) RETURN h, ${asList(label, 'h')} AS columns`;
const BY_ID = `UNWIND $ids AS id
CALL (id) { ${branch('Decision')} UNION ALL ${branch('Event')} }
RETURN id, columns,
  COLLECT { MATCH (h)<-[:SUPPORTS]-(c:Claim) RETURN c.id } AS claims,
  COLLECT { MATCH (h)-[e:APPOINTS|REMOVES|DECIDED|TO_OFFICE]-(x:Entity) RETURN [type(e), x.id, e.basis] } AS roles`;
const PUBLISHED = 'UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN id, r.publishedAt AS published';
const POINTERS = `UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH id, [a IN c.arguments WHERE a CONTAINS '"claimId"'] AS pointers
WHERE pointers <> []
RETURN id, pointers`;
/** What an act is found by that another lifts or extends. */
const OF_SIBLING = ['kind', 'act', 'block', 'earliest', 'latest', 'sortDate'];
const BY_BLOCK = `UNWIND $blocks AS block
MATCH (h:Decision {block: block})
RETURN h.id AS id, ${asList('Decision', 'h', OF_SIBLING)} AS columns`;

/** Ids or blocks a request. */
const AT_ONCE = 500;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Decisions and events as they are stored, with the claims that support them in the order of their publication. */
export async function readHappeningsById(store: Store, ids: readonly string[]): Promise<readonly (Decision | Event)[]> {
  const found = await askInParts(ids, AT_ONCE, (part) => readRows<Found>(store, BY_ID, { ids: part }));
  const reports = [...new Set(found.flatMap(({ claims }) => claims.map(reportOfClaim)))];
  const rows = await askInParts(reports, AT_ONCE, (part) =>
    readRows<{ id: string; published: string | null }>(store, PUBLISHED, { ids: part }),
  );
  const published = new Map(rows.map(({ id, published: when }) => [id, when ?? '~']));
  const when = (claimId: string): string => published.get(reportOfClaim(claimId)) ?? '~';
  return found.map(({ id, columns, claims, roles }) => ({
    ...(fromList(keysOf(labelOfId(id)), columns) as unknown as Decision),
    id,
    claimIds: [...claims].sort((a, b) => byText(when(a), when(b)) || byText(a, b)),
    denyingClaimIds: [],
    roles: roles
      .map(([type, entityId, basis]): HappeningRole => ({ type, entityId, ...(basis ? { basis } : {}), claimIds: [] }))
      .sort((a, b) => byText(a.type, b.type) || byText(a.entityId ?? '', b.entityId ?? '')),
  }));
}

/** By claim, its arguments that name another claim. */
export async function readPointers(store: Store, claimIds: readonly string[]): Promise<ReadonlyMap<string, readonly ClaimArgument[]>> {
  const found = await askInParts(claimIds, AT_ONCE * 10, (part) =>
    readRows<{ id: string; pointers: readonly string[] }>(store, POINTERS, { ids: part }),
  );
  return new Map(found.map(({ id, pointers }) => [id, pointers.map((text) => JSON.parse(text) as ClaimArgument)]));
}

/** Decisions of these blocks, without their claims and edges. */
export const readDecisionsOfBlocks = (store: Store, blocks: readonly string[]): Promise<readonly SiblingDecision[]> =>
  askInParts(blocks, AT_ONCE, async (part) =>
    (await readRows<Pick<Found, 'id' | 'columns'>>(store, BY_BLOCK, { blocks: part })).map(({ id, columns }) => ({
      ...(fromList(OF_SIBLING, columns) as unknown as SiblingDecision),
      id,
    })),
  );

const LINKS = LINK_ROLES.join('|');
const EDGES = `UNWIND $ids AS id
CALL (id) { MATCH (h:Decision {id: id}) RETURN h UNION ALL MATCH (h:Event {id: id}) RETURN h }
MATCH (h)-[e:${LINKS}]->(o)
RETURN type(e) AS type, id AS from, o.id AS to, properties(e) AS properties`;

/** Edges that link these decisions and events to others. */
export const readLinks = (store: Store, ids: readonly string[]): Promise<readonly RelationshipRow[]> =>
  askInParts(ids, AT_ONCE, async (part) => (await readRows<Edge>(store, EDGES, { ids: part })).map(edgeRow));

const TARGETS = `UNWIND $ids AS id
MATCH (:Decision {id: id})-[e:${LINKS}]->(o)
RETURN id, type(e) AS type, o.id AS to`;

interface Target {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly type: RelationshipType;
  readonly to: string;
}

/** Where these decisions are linked to. */
export const readTargets = (store: Store, ids: readonly string[]): Promise<readonly Target[]> =>
  askInParts(ids, AT_ONCE, (part) => readRows<Target>(store, TARGETS, { ids: part }));
