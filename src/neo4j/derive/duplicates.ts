import type { ReportFacts } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import { BAND_KEYS } from '../../model/properties.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import { relationshipProperties } from '../columns.ts';
import { readRows } from '../session.ts';
import { type Pass, writePart } from './pass.ts';
import type { Work } from './work.ts';

/** Reports whose word may count now and did not, or the other way round. */
export interface Speaking {
  /** Every report that the pass has to place. */
  readonly reports: readonly string[];
  readonly isLive: (reportId: string) => boolean;
  /** Those that may have been placed otherwise before. */
  readonly doubtful: ReadonlySet<string>;
  /** Sources of the pass's reports. */
  readonly sources: ReadonlySet<string>;
}

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly sourceId: string;
  readonly publishedAt: string | null;
  readonly record: string | null;
  readonly bands: readonly (string | null)[];
}

const RETURN_FACTS = `RETURN r.id AS id, coalesce([(r)-[:FROM]->(s) | s.id][0], '') AS sourceId, r.publishedAt AS publishedAt, r.record AS record,
  [${BAND_KEYS.map((key) => `r.${key}`).join(', ')}] AS bands`;
const BY_ID = `UNWIND $ids AS id MATCH (r:Report {id: id}) ${RETURN_FACTS}`;
const BY_RECORD = `UNWIND $records AS record MATCH (r:Report {record: record}) ${RETURN_FACTS}`;
/** A seek a band; as one condition it is planned five times faster than as a UNION. */
const WITH_BANDS = `UNWIND $rows AS row
MATCH (r:Report)
WHERE (${BAND_KEYS.map((key, i) => `r.${key} = row[1][${i}]`).join(' OR ')}) AND r.id <> row[0]
RETURN DISTINCT r.id AS other`;
const TEXTS = 'UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN r.id AS id, r.text AS text';
const EDGES = `UNWIND $ids AS id
MATCH (:Report {id: id})-[e:NEAR_DUPLICATE_OF|REVISION_OF]-()
WITH DISTINCT e
RETURN type(e) AS type, startNode(e).id AS from, endNode(e).id AS to, properties(e) AS properties`;

/** The first stratum: copies and revisions of the pass's reports, and which of them speak. */
export async function deriveDuplicates(pass: Pass, work: Work, more: ReadonlySet<string>): Promise<Speaking> {
  const { store, rules, hidden } = pass;
  const touched = await readRows<Found>(store, BY_ID, { ids: [...new Set([...work.reports, ...more])] });
  const rows = touched.map(({ id, bands }) => [id, bands]);
  const records = [...new Set([...work.records, ...touched.flatMap(({ record }) => record ?? [])])];
  const [alike, members] = await Promise.all([
    rows.length === 0 ? [] : readRows<{ other: string }>(store, WITH_BANDS, { rows }),
    records.length === 0 ? [] : readRows<Found>(store, BY_RECORD, { records }),
  ]);
  const groups = groupBy(members, ({ record }) => record ?? '');
  const revised = [...groups].filter(([record, group]) => group.length > 1 || work.records.has(record)).flatMap(([, group]) => group);
  const known = new Map([...touched, ...members].map((found) => [found.id, found]));
  const candidates = alike.map(({ other }) => other);
  const missing = candidates.filter((id) => !known.has(id));
  for (const found of missing.length === 0 ? [] : await readRows<Found>(store, BY_ID, { ids: missing })) known.set(found.id, found);

  const isRevised = revised.length > 0;
  const compared = candidates.length === 0 ? [] : [...touched.map(({ id }) => id), ...candidates];
  const needText = [...new Set([...compared, ...revised.map(({ id }) => id)])];
  const texts = new Map(
    (needText.length === 0 ? [] : await readRows<{ id: string; text: string }>(store, TEXTS, { ids: needText })).map(({ id, text }) => [
      id,
      text,
    ]),
  );
  const factsOf = (id: string): ReportFacts => {
    const { sourceId, publishedAt, record, bands } = known.get(id)!;
    return {
      id,
      sourceId,
      publishedAt: publishedAt ?? '',
      text: texts.get(id) ?? '',
      bands: bands.filter((band) => band !== null),
      ...(record === null ? {} : { recordKey: record }),
    };
  };
  const own = new Set(touched.map(({ id }) => id));
  const pairs = rules.nearDuplicates([...new Set(compared)].map(factsOf)).filter(({ from, to }) => own.has(from) || own.has(to));
  const facts = revised.map(({ id }) => factsOf(id));
  const wanted = rules.relationRows([...pairs, ...rules.revisions(facts)]);
  const ends = [...new Set([...own, ...revised.map(({ id }) => id)])];
  const inGroup = new Set(facts.map(({ id }) => id));
  const current =
    ends.length === 0
      ? []
      : (await readRows<Edge>(store, EDGES, { ids: ends }))
          .map(toRow)
          .filter(({ type, from, to }) => (type === 'REVISION_OF' ? inGroup.has(from) : own.has(from) || own.has(to)));
  await writePart(pass, { current: { nodes: [], relationships: current }, wanted: { nodes: [], relationships: wanted } });

  const silent = rules.superseded(facts.filter(({ id }) => !hidden.has(id)));
  return {
    reports: ends,
    isLive: (id) => !hidden.has(id) && !silent.has(id),
    doubtful: new Set(isRevised ? revised.map(({ id }) => id) : []),
    sources: new Set(touched.map(({ sourceId }) => sourceId)),
  };
}

interface Edge {
  readonly [key: string]: unknown;
  readonly type: 'NEAR_DUPLICATE_OF' | 'REVISION_OF';
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

const toRow = ({ type, from, to, properties }: Edge): RelationshipRow => ({
  type,
  from,
  fromLabel: 'Report',
  to,
  toLabel: 'Report',
  properties: relationshipProperties(type, properties),
});
