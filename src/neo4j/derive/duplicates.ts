import type { ReportFacts, Sketched } from '../../model/derivation.ts';
import { BAND_KEYS } from '../../model/properties.ts';
import type { RelationshipRow } from '../../model/rows.ts';
import type { Relation } from '../../model/world.ts';
import type { Store } from '../connect.ts';
import { type Row, readRows } from '../session.ts';
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
/** A seek for each value of a band: reports made from one form share most of theirs. */
const WITH_BANDS = `CALL () {
${BAND_KEYS.map((key, i) => `UNWIND $bands[${i}] AS band MATCH (r:Report {${key}: band}) RETURN r`).join('\nUNION\n')}
}
RETURN r.id AS id, coalesce(r.sketch, '') AS sketch`;
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
  const banded = touched.map(toFacts).filter(({ bands }) => bands.length > 0);
  const met = await askInParts(banded, AT_ONCE, (part) => {
    const bands = BAND_KEYS.map((_, i) => [...new Set(part.flatMap((one) => one.bands[i] ?? []))]);
    return readRows<Sketched & Row>(store, WITH_BANDS, { bands });
  });
  const isOwn = new Set(banded.map(({ id }) => id));
  const others = new Map(met.flatMap((one) => (isOwn.has(one.id) ? [] : [[one.id, one]])));
  const facts = await readFacts(store, [...rules.mayBeDuplicates(banded, [...others.values()])]);
  const [own, rest] = [facts.filter(({ id }) => isOwn.has(id)), facts.filter(({ id }) => !isOwn.has(id))];
  return [...rules.nearDuplicates(own), ...rules.nearDuplicatesBetween(own, rest)];
}

/** All reports of the records that these reports stand for, where one has several or lost one. */
async function revisedOf(store: Store, touched: readonly Found[], lost: ReadonlySet<string>): Promise<readonly ReportFacts[]> {
  const records = [...new Set([...lost, ...touched.flatMap(({ record }) => record ?? [])])];
  const revised = records.length === 0 ? [] : await readRows<{ id: string }>(store, REVISED, { records, lost: [...lost] });
  return readFacts(
    store,
    revised.map(({ id }) => id),
  );
}

/** The reports that a pass has to place, and what tells which of them speak. */
export interface FoundSpeaking extends Speaking {
  readonly touched: readonly Found[];
  readonly revised: readonly ReportFacts[];
}

/** Which reports a pass places, and which of them speak: of a record only the last. */
export async function findSpeaking({ store, rules, hidden }: Pass, work: Work, more: ReadonlySet<string>): Promise<FoundSpeaking> {
  const touched = await askInParts([...new Set([...work.reports, ...more])], AT_ONCE, (ids) => readRows<Found>(store, BY_ID, { ids }));
  const revised = await revisedOf(store, touched, work.records);
  const inRecord = new Set(revised.map(({ id }) => id));
  const silent = rules.superseded(revised.filter(({ id }) => !hidden.has(id)));
  return {
    touched,
    revised,
    reports: [...new Set([...touched.map(({ id }) => id), ...inRecord])],
    isLive: (id) => !hidden.has(id) && !silent.has(id),
    doubtful: inRecord,
    sources: new Set(touched.map(({ sourceId }) => sourceId)),
  };
}

/** The first stratum: copies and revisions of the pass's reports. */
export async function deriveDuplicates(pass: Pass, { touched, revised, reports, doubtful: inRecord }: FoundSpeaking): Promise<void> {
  const { store, rules } = pass;
  const own = new Set(touched.map(({ id }) => id));
  const [pairs, ownEdges] = await Promise.all([nearDuplicatesOf(pass, touched), readEdges(store, [...own])]);
  const around = (
    await readEdges(
      store,
      reports.filter((id) => !own.has(id)),
    )
  ).filter(({ from, to }) => !own.has(from) && !own.has(to));
  const current = [...ownEdges, ...around].filter(({ type, from, to }) =>
    type === 'REVISION_OF' ? inRecord.has(from) : own.has(from) || own.has(to),
  );
  const wanted = rules.relationRows([...pairs, ...rules.revisions(revised)]);
  await writePart(pass, { current: { nodes: [], relationships: current }, wanted: { nodes: [], relationships: wanted } });
}
