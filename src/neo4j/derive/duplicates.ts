import type { ReportFacts } from '../../model/derivation.ts';
import { BAND_KEYS } from '../../model/properties.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import type { Relation } from '../../model/world.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { type Edge, edgeRow } from './edge-row.ts';
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
  readonly sketch: string | null;
  readonly text?: string;
}

const RETURN_FACTS = `RETURN r.id AS id, coalesce([(r)-[:FROM]->(s) | s.id][0], '') AS sourceId, r.publishedAt AS publishedAt, r.record AS record,
  [${BAND_KEYS.map((key) => `r.${key}`).join(', ')}] AS bands, r.sketch AS sketch`;
const BY_ID = `UNWIND $ids AS id MATCH (r:Report {id: id}) ${RETURN_FACTS}`;
/** Most records have one report, which is at hand. */
const REVISED = `UNWIND $records AS record
MATCH (r:Report {record: record})
WITH record, collect(r.id) AS ids
WHERE size(ids) > 1 OR record IN $lost
UNWIND ids AS id
RETURN id`;
/** A seek a band; as one condition it is planned five times faster than as a UNION. */
const WITH_BANDS = `UNWIND $rows AS row
MATCH (r:Report)
WHERE (${BAND_KEYS.map((key, i) => `r.${key} = row[1][${i}]`).join(' OR ')}) AND r.id <> row[0]
WITH DISTINCT r
${RETURN_FACTS}`;
const WITH_TEXT = `${BY_ID}, r.text AS text`;
/** Reports a request: texts of some megabytes. */
const AT_ONCE = 500;
const EDGES = `UNWIND $ids AS id
MATCH (:Report {id: id})-[e:NEAR_DUPLICATE_OF|REVISION_OF]-()
WITH DISTINCT e
RETURN type(e) AS type, startNode(e).id AS from, endNode(e).id AS to, properties(e) AS properties`;

const toFacts = ({ id, sourceId, publishedAt, record, bands, sketch, text = '' }: Found): ReportFacts => ({
  id,
  sourceId,
  publishedAt: publishedAt ?? '',
  text,
  bands: bands.filter((band) => band !== null),
  sketch: sketch ?? '',
  ...(record === null ? {} : { recordKey: record }),
});

const readFacts = (store: Store, ids: readonly string[]): Promise<readonly ReportFacts[]> =>
  askInParts(ids, AT_ONCE, async (part) => (await readRows<Found>(store, WITH_TEXT, { ids: part })).map(toFacts));

const readEdges = async (store: Store, ids: readonly string[]): Promise<readonly RelationshipRow[]> =>
  ids.length === 0 ? [] : (await readRows<Edge>(store, EDGES, { ids })).map(edgeRow);

/** The pairs that these reports make among each other and with all others of the graph; texts are read of those that may be alike. */
async function nearDuplicatesOf({ store, rules }: Pass, touched: readonly Found[]): Promise<readonly Relation[]> {
  const pairs = touched.map(({ id, bands }) => [id, bands]);
  const met = new Map(
    (await askInParts(pairs, AT_ONCE, (rows) => readRows<Found>(store, WITH_BANDS, { rows }))).map((found) => [found.id, found]),
  );
  if (met.size === 0) return [];
  const isOwn = new Set(touched.map(({ id }) => id));
  const others = [...met.values()].filter(({ id }) => !isOwn.has(id));
  const alike = rules.mayBeDuplicates(touched.map(toFacts), others.map(toFacts));
  const facts = await readFacts(store, [...alike]);
  const [own, rest] = [facts.filter(({ id }) => isOwn.has(id)), facts.filter(({ id }) => !isOwn.has(id))];
  return [...rules.nearDuplicates(own), ...rules.nearDuplicatesBetween(own, rest)];
}

/** All reports of the records that these reports stand for, where one has several or lost one. */
async function revisedOf({ store }: Pass, touched: readonly Found[], lost: ReadonlySet<string>): Promise<readonly ReportFacts[]> {
  const records = [...new Set([...lost, ...touched.flatMap(({ record }) => record ?? [])])];
  const revised = records.length === 0 ? [] : await readRows<{ id: string }>(store, REVISED, { records, lost: [...lost] });
  return readFacts(
    store,
    revised.map(({ id }) => id),
  );
}

/** The first stratum: copies and revisions of the pass's reports, and which of them speak. */
export async function deriveDuplicates(pass: Pass, work: Work, more: ReadonlySet<string>): Promise<Speaking> {
  const { store, rules, hidden } = pass;
  const touched = await askInParts([...new Set([...work.reports, ...more])], AT_ONCE, (ids) => readRows<Found>(store, BY_ID, { ids }));
  const own = new Set(touched.map(({ id }) => id));
  const [pairs, revised, ownEdges] = await Promise.all([
    nearDuplicatesOf(pass, touched),
    revisedOf(pass, touched, work.records),
    readEdges(store, [...own]),
  ]);
  const inRecord = new Set(revised.map(({ id }) => id));
  const ends = [...new Set([...own, ...inRecord])];
  const around = (
    await readEdges(
      store,
      ends.filter((id) => !own.has(id)),
    )
  ).filter(({ from, to }) => !own.has(from) && !own.has(to));
  const current = [...ownEdges, ...around].filter(({ type, from, to }) =>
    type === 'REVISION_OF' ? inRecord.has(from) : own.has(from) || own.has(to),
  );
  const wanted = rules.relationRows([...pairs, ...rules.revisions(revised)]);
  await writePart(pass, { current: { nodes: [], relationships: current }, wanted: { nodes: [], relationships: wanted } });

  const silent = rules.superseded(revised.filter(({ id }) => !hidden.has(id)));
  return {
    reports: ends,
    isLive: (id) => !hidden.has(id) && !silent.has(id),
    doubtful: inRecord,
    sources: new Set(touched.map(({ sourceId }) => sourceId)),
  };
}
