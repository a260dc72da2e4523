import type { ClaimWithMentions } from '../../model/derivation.ts';
import type { Mention } from '../../model/evidence.ts';
import type { EntityType } from '../../model/labels.ts';
import { asList, fromList } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readClaim, readMention } from '../read/stored-evidence.ts';
import { readRows } from '../session.ts';

/** What a claim's report is for the certainty and the order of claims. */
export interface ReportBrief {
  readonly sourceId: string;
  readonly publishedAt: string | undefined;
  readonly publishedOn: string | undefined;
  readonly duplicates: readonly string[];
}

/** Claims of some slots with all that their happenings need. */
export interface LoadedClaims {
  readonly claims: ReadonlyMap<string, ClaimWithMentions & { readonly slot: string }>;
  readonly referents: ReadonlyMap<string, { readonly id: string; readonly type: EntityType }>;
  /** Names that entities are shown under. */
  readonly names: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, ReportBrief>;
  /** Claims that were found to contradict reference data. */
  readonly marked: readonly string[];
}

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly slot: string;
  readonly claim: readonly unknown[];
  readonly sentence: string | null;
  readonly mentions: readonly (readonly [mention: readonly unknown[], referenceLink: string | null, entity: string | null])[];
}

/** All of a claim that a happening is made of. */
const OF_CLAIM = [
  ...['when', 'earliest', 'latest', 'precision', 'partOfDay', 'at', 'basis', 'dateText', 'validFrom', 'validTo', 'durationIso'],
  ...['about', 'kind', 'act', 'stage', 'polarity', 'factuality', 'modality', 'actGroup', 'ground', 'jurisdiction', 'arguments'],
  ...['magnitude', 'participantText', 'participantSector', 'attributedTo', 'conflictsWithReference'],
];
const OF_MENTION = ['id', 'type', 'text', 'norm', 'form', 'country', 'plural', 'linkId'];

const BY_SLOT = `UNWIND $slots AS slot
MATCH (c:Claim {slot: slot})
RETURN c.id AS id, slot, ${asList('Claim', 'c', OF_CLAIM)} AS claim,
  CASE c.kind WHEN 'statement' THEN [(c)-[:STATED_IN]->(s) | s.text][0] END AS sentence, COLLECT {
  MATCH (c)-[:HAS_ARGUMENT]->(m:Mention)
  WITH DISTINCT m
  OPTIONAL MATCH (m)-[:REFERS_TO]->(e)
  RETURN [${asList('Mention', 'm', OF_MENTION)}, m.referenceLink, e.id]
} AS mentions`;
const BY_BLOCK = BY_SLOT.replace(
  'UNWIND $slots AS slot\nMATCH (c:Claim {slot: slot})',
  'UNWIND $blocks AS block\nMATCH (c:Claim) WHERE c.slot STARTS WITH block',
).replace('c.id AS id, slot,', 'c.id AS id, c.slot AS slot,');
const REPORTS = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.publishedAt AS publishedAt, toString(r.publishedOn) AS publishedOn, [(r)-[:FROM]->(s) | s.id][0] AS sourceId, [(r)-[:NEAR_DUPLICATE_OF]-(o) | o.id] AS duplicates`;
export const NAMES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES {preferred: true}]-(n:Name)
RETURN id, n.text AS name`;

/** Claims that stand in these slots, or anywhere in these blocks (each with its `#`). */
export async function loadClaims(store: Store, slots: readonly string[], blocks: readonly string[]): Promise<LoadedClaims> {
  const read = await Promise.all([
    slots.length === 0 ? [] : readRows<Found>(store, BY_SLOT, { slots }),
    blocks.length === 0 ? [] : readRows<Found>(store, BY_BLOCK, { blocks }),
  ]);
  const found = read.flat();
  const reports = await readBriefs(
    store,
    found.map(({ id }) => reportOfClaim(id)),
  );
  const referents = new Map<string, { readonly id: string; readonly type: EntityType }>();
  const marked: string[] = [];
  const claims = new Map(
    found.map(({ id, slot, claim: listed, sentence, mentions }) => {
      const own = mentions.map(([mention, link, entity]): [string, Mention] => {
        const one = readMention({ label: 'Mention', id: String(mention[0]), properties: fromList(OF_MENTION, mention) }, []);
        if (entity !== null) referents.set(one.id, { id: entity, type: labelOfId(entity) as EntityType });
        return [one.id, link === null ? one : { ...one, link: JSON.parse(link) as NonNullable<Mention['link']> }];
      });
      const properties = fromList(OF_CLAIM, listed);
      if (properties.conflictsWithReference === true) marked.push(id);
      const claim = readClaim({ label: 'Claim', id, properties }, 0, undefined);
      const { publishedOn } = reports.get(reportOfClaim(id)) ?? {};
      return [id, { claim, slot, mentions: new Map(own), publishedOn, sentence: sentence ?? undefined }] as const;
    }),
  );
  const entityIds = [...new Set([...referents.values()].map(({ id }) => id))];
  const names = entityIds.length === 0 ? [] : await readRows<{ id: string; name: string }>(store, NAMES, { ids: entityIds });
  return {
    claims,
    referents,
    marked,
    names: new Map(names.map(({ id, name }) => [id, name])),
    reports,
  };
}

const reportOfClaim = (id: string): string => id.slice(0, id.indexOf('#'));

interface FoundReport {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly publishedAt: string | null;
  readonly publishedOn: string | null;
  readonly sourceId: string | null;
  readonly duplicates: readonly string[];
}

async function readBriefs(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, ReportBrief>> {
  if (ids.length === 0) return new Map();
  const found = await readRows<FoundReport>(store, REPORTS, { ids: [...new Set(ids)] });
  return new Map(
    found.map(({ id, publishedAt, publishedOn, sourceId, duplicates }) => [
      id,
      { sourceId: sourceId ?? '', publishedAt: publishedAt ?? undefined, publishedOn: publishedOn ?? undefined, duplicates },
    ]),
  );
}
