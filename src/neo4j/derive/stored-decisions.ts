import type { LinkedHappening, SiblingDecision } from '../../model/derivation.ts';
import type { ClaimArgument } from '../../model/evidence.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import type { Decision, HappeningRole } from '../../model/world.ts';
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

const BY_ID = `UNWIND $ids AS id
MATCH (h:Decision {id: id})
RETURN id, ${asList('Decision', 'h')} AS columns,
  COLLECT { MATCH (h)<-[:SUPPORTS]-(c:Claim) RETURN c.id } AS claims,
  COLLECT { MATCH (h)-[e:APPOINTS|REMOVES|DECIDED|TO_OFFICE]-(x:Entity) RETURN [type(e), x.id, e.basis] } AS roles`;
const PUBLISHED = 'UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN id, r.publishedAt AS published';
/** What an act is found by that another lifts or extends. */
const OF_SIBLING = ['kind', 'act', 'block', 'earliest', 'latest', 'sortDate'];
const LINKS = LINK_ROLES.join('|');
/** Only acts, what words link and what is linked: most happenings neither have links nor get any. */
const LINKING = `UNWIND $ids AS id
CALL (id) { MATCH (h:Decision {id: id}) RETURN h UNION ALL MATCH (h:Event {id: id}) RETURN h }
WITH id, h, COLLECT {
  MATCH (h)<-[:SUPPORTS]-(c:Claim)
  WITH c.id AS claim, [a IN c.arguments WHERE a CONTAINS '"claimId"'] AS pointers
  WHERE pointers <> []
  RETURN [claim, pointers]
} AS pointers
WHERE h.act <> 'enact' OR pointers <> [] OR EXISTS { (h)-[:${LINKS}]->() }
RETURN id, ${asList('Decision', 'h', OF_SIBLING)} AS columns, pointers, COLLECT { MATCH (h)<-[:SUPPORTS]-(c:Claim) RETURN c.id } AS claims`;
const BY_BLOCK = `UNWIND $blocks AS block
MATCH (h:Decision {block: block})
RETURN h.id AS id, ${asList('Decision', 'h', OF_SIBLING)} AS columns`;

/** Ids or blocks a request. */
const AT_ONCE = 500;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Claims in the order of their publication. */
async function orderClaims(store: Store, claims: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const reports = [...new Set(claims.flat().map(reportOfClaim))];
  const rows = await askInParts(reports, AT_ONCE, (part) =>
    readRows<{ id: string; published: string | null }>(store, PUBLISHED, { ids: part }),
  );
  const published = new Map(rows.map(({ id, published: when }) => [id, when ?? '~']));
  const when = (claimId: string): string => published.get(reportOfClaim(claimId)) ?? '~';
  return claims.map((ids) => [...ids].sort((a, b) => byText(when(a), when(b)) || byText(a, b)));
}

/** Decisions as they are stored, with the claims that support them in the order of their publication. */
export async function readDecisionsById(store: Store, ids: readonly string[]): Promise<readonly Decision[]> {
  const found = await askInParts(ids, AT_ONCE, (part) => readRows<Found>(store, BY_ID, { ids: part }));
  const ordered = await orderClaims(
    store,
    found.map(({ claims }) => claims),
  );
  return found.map(({ id, columns, roles }, i) => ({
    ...(fromList(keysOf('Decision'), columns) as unknown as Decision),
    id,
    claimIds: ordered[i]!,
    denyingClaimIds: [],
    roles: roles
      .map(([type, entityId, basis]): HappeningRole => ({ type, entityId, ...(basis ? { basis } : {}), claimIds: [] }))
      .sort((a, b) => byText(a.type, b.type) || byText(a.entityId ?? '', b.entityId ?? '')),
  }));
}

/** Decisions and events that have links or may get some. */
export interface Linking {
  readonly happenings: readonly LinkedHappening[];
  /** By claim, its arguments that name another claim. */
  readonly pointers: ReadonlyMap<string, readonly ClaimArgument[]>;
}

interface FoundLinking extends Pick<Found, 'id' | 'columns' | 'claims'> {
  readonly [key: string]: unknown;
  readonly pointers: readonly (readonly [claim: string, pointers: readonly string[]])[];
}

/** Those of these decisions and events that are acts, are linked or whose words name another. */
export async function readLinking(store: Store, ids: readonly string[]): Promise<Linking> {
  const found = await askInParts(ids, AT_ONCE, (part) => readRows<FoundLinking>(store, LINKING, { ids: part }));
  const ordered = await orderClaims(
    store,
    found.map(({ claims }) => claims),
  );
  const pointers = found.flatMap((one) => one.pointers);
  return {
    happenings: found.map(({ id, columns }, i) => ({
      ...(labelOfId(id) === 'Decision' ? (fromList(OF_SIBLING, columns) as unknown as SiblingDecision) : {}),
      id,
      claimIds: ordered[i]!,
    })),
    pointers: new Map(pointers.map(([id, texts]) => [id, texts.map((text) => JSON.parse(text) as ClaimArgument)])),
  };
}

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
