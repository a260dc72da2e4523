import type { ClaimKey } from '../../model/derivation.ts';
import type { Claim } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';
import { asList, fromList } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readClaim } from '../read/stored-evidence.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';

/** What a claim's report is for the certainty and the order of claims. */
export interface ReportBrief {
  readonly sourceId: string;
  readonly publishedAt: string | undefined;
  readonly duplicates: readonly string[];
}

/** What claims of several blocks share, filled as they are read. */
export interface Surroundings {
  readonly reports: Map<string, ReportBrief>;
  /** By report, the request that brings it. */
  readonly asked: Map<string, Promise<void>>;
  /** Names that entities are shown under. */
  readonly names: Map<string, string>;
}

/** Claims with all that their happenings need. */
export interface LoadedClaims {
  readonly claims: ReadonlyMap<string, Claim>;
  /** By mention. */
  readonly referents: ReadonlyMap<string, { readonly id: string; readonly type: EntityType }>;
  /** Claims that were found to contradict reference data. */
  readonly marked: readonly string[];
}

/** A claim as short as it takes to find its happening, and where it stands. */
export interface StandingClaim extends ClaimKey {
  readonly [key: string]: unknown;
  readonly slot: string;
}

interface FoundClaim {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly referents: readonly (readonly [mention: string, entity: string])[];
  readonly claim: readonly unknown[];
}

/** All of a claim that a happening is made of. */
const OF_CLAIM = [
  ...['when', 'earliest', 'latest', 'precision', 'partOfDay', 'at', 'basis', 'dateText', 'validFrom', 'validTo', 'durationIso'],
  ...['kind', 'act', 'stage', 'factuality', 'actGroup', 'ground', 'arguments'],
  ...['magnitude', 'participantText', 'participantSector', 'attributedTo', 'conflictsWithReference'],
];

/** Id and key of a claim are sent as one text: whole blocks of them are read, and each value costs as much as a text of any length. */
const KEYS = "WHERE c.clusterKey IS NOT NULL\nRETURN c.slot AS slot, collect(c.id + ' ' + c.clusterKey) AS claims";
const BY_SLOT = `UNWIND $keys AS key\nMATCH (c:Claim {slot: key}) ${KEYS}`;
const BY_BLOCK = `UNWIND $keys AS key\nMATCH (c:Claim) WHERE c.slot STARTS WITH key WITH c ${KEYS}`;
const BY_ID = 'UNWIND $ids AS id\nMATCH (c:Claim {id: id})';
/** To find the claims takes half of the time, so they are asked once, though a mention comes with each of its claims. */
const CLAIMS = `${BY_ID}
RETURN id, [(c)-[:HAS_ARGUMENT]->(m)-[:REFERS_TO]->(e) | [m.id, e.id]] AS referents, ${asList('Claim', 'c', OF_CLAIM)} AS claim`;
const REPORTS = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.publishedAt AS publishedAt, [(r)-[:FROM]->(s) | s.id][0] AS sourceId, [(r)-[:NEAR_DUPLICATE_OF]-(o) | o.id] AS duplicates`;
export const NAMES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES {preferred: true}]-(n:Name)
RETURN id, n.text AS name`;

interface InSlot {
  readonly [key: string]: unknown;
  readonly slot: string;
  readonly claims: readonly string[];
}

function standingClaim(slot: string, claim: string): StandingClaim {
  const at = claim.indexOf(' ');
  return { id: claim.slice(0, at), slot, clusterKey: claim.slice(at + 1) };
}

/** Claims that stand in these slots, or anywhere in these blocks (each with its `#`). */
export async function readStandingClaims(
  store: Store,
  slots: readonly string[],
  blocks: readonly string[],
): Promise<readonly StandingClaim[]> {
  const ask = async (query: string, keys: readonly string[]): Promise<readonly StandingClaim[]> =>
    keys.length === 0
      ? []
      : (await readRows<InSlot>(store, query, { keys })).flatMap(({ slot, claims }) => claims.map((claim) => standingClaim(slot, claim)));
  return (await Promise.all([ask(BY_BLOCK, blocks), ask(BY_SLOT, slots)])).flat();
}

/** Claims a request: some megabytes. */
const AT_ONCE = 5000;

export async function loadClaims(store: Store, ids: readonly string[], around: Surroundings): Promise<LoadedClaims> {
  const { names } = around;
  const [found] = await Promise.all([
    askInParts(ids, AT_ONCE, (part) => readRows<FoundClaim>(store, CLAIMS, { ids: part })),
    knowReports(store, new Set(ids.map(reportOfClaim)), around),
  ]);
  const referents = new Map<string, { readonly id: string; readonly type: EntityType }>();
  for (const { referents: own } of found)
    for (const [mention, id] of own) if (!referents.has(mention)) referents.set(mention, { id, type: labelOfId(id) as EntityType });
  const marked: string[] = [];
  const claims = new Map(
    found.map(({ id, claim: listed }) => {
      const properties = fromList(OF_CLAIM, listed);
      if (properties.conflictsWithReference === true) marked.push(id);
      return [id, readClaim({ label: 'Claim', id, properties }, 0, undefined)];
    }),
  );
  const unnamed = missing(
    names,
    [...referents.values()].map(({ id }) => id),
  );
  const shown = unnamed.length === 0 ? [] : await readRows<{ id: string; name: string }>(store, NAMES, { ids: unnamed });
  for (const { id, name } of shown) names.set(id, name);
  return { claims, referents, marked };
}

const missing = (known: ReadonlyMap<string, unknown>, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((id) => !known.has(id));

export const reportOfClaim = (id: string): string => id.slice(0, id.indexOf('#'));

interface FoundReport {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly publishedAt: string | null;
  readonly sourceId: string | null;
  readonly duplicates: readonly string[];
}

/** Each report is asked for once, whichever claims ask first. */
async function knowReports(store: Store, ids: ReadonlySet<string>, { reports, asked }: Surroundings): Promise<void> {
  const unknown = missing(asked, [...ids]);
  const request = readBriefs(store, unknown, reports);
  for (const id of unknown) asked.set(id, request);
  await Promise.all(new Set([...ids].map((id) => asked.get(id))));
}

async function readBriefs(store: Store, ids: readonly string[], into: Surroundings['reports']): Promise<void> {
  if (ids.length === 0) return;
  for (const { id, publishedAt, sourceId, duplicates } of await readRows<FoundReport>(store, REPORTS, { ids })) {
    into.set(id, { sourceId: sourceId ?? '', publishedAt: publishedAt ?? undefined, duplicates });
  }
}
