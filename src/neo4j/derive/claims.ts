import type { ClaimWithMentions } from '../../model/derivation.ts';
import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';
import { asList, fromList } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readClaim, readMention } from '../read/stored-evidence.ts';
import { type Row, readRows } from '../session.ts';

/** What a claim's report is for the certainty and the order of claims. */
export interface ReportBrief {
  readonly sourceId: string;
  readonly publishedAt: string | undefined;
  readonly publishedOn: string | undefined;
  readonly duplicates: readonly string[];
}

/** What claims of several blocks share, filled as they are read. */
export interface Surroundings {
  readonly reports: Map<string, ReportBrief>;
  /** Names that entities are shown under. */
  readonly names: Map<string, string>;
}

/** Claims of some slots with all that their happenings need. */
export interface LoadedClaims {
  readonly claims: ReadonlyMap<string, ClaimWithMentions & { readonly slot: string }>;
  readonly referents: ReadonlyMap<string, { readonly id: string; readonly type: EntityType }>;
  /** Claims that were found to contradict reference data. */
  readonly marked: readonly string[];
  /** Decisions and events that they support or deny, as it is stored. */
  readonly happenings: readonly string[];
}

interface FoundClaim {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly slot: string;
  readonly claim: readonly unknown[];
  readonly sentence: string | null;
}

interface FoundMention {
  readonly [key: string]: unknown;
  readonly mention: readonly unknown[];
  readonly link: string | null;
  readonly entity: string | null;
}

/** All of a claim that a happening is made of. */
const OF_CLAIM = [
  ...['when', 'earliest', 'latest', 'precision', 'partOfDay', 'at', 'basis', 'dateText', 'validFrom', 'validTo', 'durationIso'],
  ...['about', 'kind', 'act', 'stage', 'polarity', 'factuality', 'modality', 'actGroup', 'ground', 'jurisdiction', 'arguments'],
  ...['magnitude', 'participantText', 'participantSector', 'attributedTo', 'conflictsWithReference'],
];
const OF_MENTION = ['id', 'type', 'text', 'norm', 'form', 'country', 'plural', 'linkId'];

const BY_SLOT = 'UNWIND $keys AS key\nMATCH (c:Claim {slot: key})';
const BY_BLOCK = 'UNWIND $keys AS key\nMATCH (c:Claim) WHERE c.slot STARTS WITH key';
const CLAIMS = `RETURN c.id AS id, c.slot AS slot, ${asList('Claim', 'c', OF_CLAIM)} AS claim,
  CASE c.kind WHEN 'statement' THEN [(c)-[:STATED_IN]->(s) | s.text][0] END AS sentence`;
/** A mention is an argument of several claims: each is read once. */
const MENTIONS = `MATCH (c)-[:HAS_ARGUMENT]->(m)
WITH DISTINCT m
OPTIONAL MATCH (m)-[:REFERS_TO]->(e)
RETURN ${asList('Mention', 'm', OF_MENTION)} AS mention, m.referenceLink AS link, e.id AS entity`;
const HAPPENINGS = 'MATCH (c)-[:SUPPORTS|DENIES]->(h:Decision|Event)\nRETURN DISTINCT h.id AS id';
const REPORTS = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.publishedAt AS publishedAt, toString(r.publishedOn) AS publishedOn, [(r)-[:FROM]->(s) | s.id][0] AS sourceId, [(r)-[:NEAR_DUPLICATE_OF]-(o) | o.id] AS duplicates`;
export const NAMES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES {preferred: true}]-(n:Name)
RETURN id, n.text AS name`;

/** Claims that stand in these slots, or anywhere in these blocks (each with its `#`). */
export async function loadClaims(
  store: Store,
  slots: readonly string[],
  blocks: readonly string[],
  { reports, names }: Surroundings,
): Promise<LoadedClaims> {
  const where = [
    { match: BY_BLOCK, keys: blocks },
    { match: BY_SLOT, keys: slots },
  ].filter(({ keys }) => keys.length > 0);
  const ask = async <T extends Row>(what: string): Promise<readonly T[]> =>
    (await Promise.all(where.map(({ match, keys }) => readRows<T>(store, `${match}\n${what}`, { keys })))).flat();
  const found = await ask<FoundClaim>(CLAIMS);
  const named = await ask<FoundMention>(MENTIONS);
  const happenings = new Set((await ask<{ id: string }>(HAPPENINGS)).map(({ id }) => id));
  await readBriefs(
    store,
    missing(
      reports,
      found.map(({ id }) => reportOfClaim(id)),
    ),
    reports,
  );
  const referents = new Map<string, { readonly id: string; readonly type: EntityType }>();
  const mentions = new Map<string, Mention>();
  for (const { mention: listed, link, entity } of named) {
    const mention = readMention({ label: 'Mention', id: String(listed[0]), properties: fromList(OF_MENTION, listed) }, []);
    mentions.set(mention.id, link === null ? mention : { ...mention, link: JSON.parse(link) as EntityLink });
    if (entity !== null) referents.set(mention.id, { id: entity, type: labelOfId(entity) as EntityType });
  }
  const marked: string[] = [];
  const claims = new Map(
    found.map(({ id, slot, claim: listed, sentence }) => {
      const properties = fromList(OF_CLAIM, listed);
      if (properties.conflictsWithReference === true) marked.push(id);
      const claim = readClaim({ label: 'Claim', id, properties }, 0, undefined);
      const { publishedOn } = reports.get(reportOfClaim(id)) ?? {};
      return [id, { claim, slot, mentions, publishedOn, sentence: sentence ?? undefined }] as const;
    }),
  );
  const unnamed = missing(
    names,
    [...referents.values()].map(({ id }) => id),
  );
  const shown = unnamed.length === 0 ? [] : await readRows<{ id: string; name: string }>(store, NAMES, { ids: unnamed });
  for (const { id, name } of shown) names.set(id, name);
  return { claims, referents, marked, happenings: [...happenings] };
}

const missing = (known: ReadonlyMap<string, unknown>, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((id) => !known.has(id));

export const reportOfClaim = (id: string): string => id.slice(0, id.indexOf('#'));

interface FoundReport {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly publishedAt: string | null;
  readonly publishedOn: string | null;
  readonly sourceId: string | null;
  readonly duplicates: readonly string[];
}

async function readBriefs(store: Store, ids: readonly string[], into: Surroundings['reports']): Promise<void> {
  if (ids.length === 0) return;
  for (const { id, publishedAt, publishedOn, sourceId, duplicates } of await readRows<FoundReport>(store, REPORTS, { ids })) {
    into.set(id, { sourceId: sourceId ?? '', publishedAt: publishedAt ?? undefined, publishedOn: publishedOn ?? undefined, duplicates });
  }
}
