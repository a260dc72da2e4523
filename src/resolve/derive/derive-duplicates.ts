import type { ReportFacts } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Report } from '../../model/report.ts';
import type { Relation } from '../../model/world.ts';
import {
  duplicateBands,
  duplicateSignature,
  NEAR_DUPLICATE,
  type Shingles,
  shareOfShingles,
  shingles,
  similarity,
} from '../near-duplicates/index.ts';
import { byText } from './order.ts';

type Spoken = Pick<Report, 'id' | 'text' | 'sourceId' | 'publishedAt' | 'url' | 'externalId'>;

/** Bands cost more than the rest of the stratum; a report's text never changes. */
const bandsOf = new WeakMap<Spoken, readonly string[]>();

export function reportFacts(report: Spoken): ReportFacts {
  const bands = bandsOf.get(report) ?? duplicateBands(duplicateSignature(report.text));
  bandsOf.set(report, bands);
  const key = report.url ?? report.externalId;
  return {
    id: report.id,
    sourceId: report.sourceId,
    publishedAt: report.publishedAt ?? '',
    text: report.text,
    bands,
    ...(key === undefined ? {} : { recordKey: `record/${report.sourceId}/${key}` }),
  };
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

const byPublication = (a: ReportFacts, b: ReportFacts): number => byText(a.publishedAt, b.publishedAt) || byText(a.id, b.id);

/** A share is kept with two digits, so this is the least that is kept as alike. */
const LEAST = NEAR_DUPLICATE - 0.005;

const shinglesOf = new WeakMap<ReportFacts, Shingles>();
function shinglesIn(report: ReportFacts): Shingles {
  const own = shinglesOf.get(report) ?? shingles(report.text);
  shinglesOf.set(report, own);
  return own;
}

/** Whether two reports meet in this band and in none before it. */
function meetFirst(a: ReportFacts, b: ReportFacts, band: number): boolean {
  for (let i = 0; i < band; i += 1) if (a.bands[i] === b.bands[i]) return false;
  return true;
}

function compare(a: ReportFacts, b: ReportFacts): Relation | undefined {
  const common = rounded(shareOfShingles(shinglesIn(a), shinglesIn(b), LEAST));
  if (common < NEAR_DUPLICATE) return undefined;
  const [earlier, later] = byPublication(a, b) < 0 ? [a, b] : [b, a];
  return { type: 'NEAR_DUPLICATE_OF', from: later.id, to: earlier.id, origin: 'report', similarity: common };
}

type Index = ReadonlyMap<string, readonly ReportFacts[]>;

/** What a report and those of an index that it shares a band with give. */
const meeting = (report: ReportFacts, index: Index): readonly Relation[] =>
  report.bands.flatMap((band, i) =>
    (index.get(band) ?? []).flatMap((other) => (meetFirst(report, other, i) ? (compare(report, other) ?? []) : [])),
  );

function addTo(index: Map<string, ReportFacts[]>, report: ReportFacts): void {
  for (const band of report.bands) {
    const group = index.get(band);
    if (group === undefined) index.set(band, [report]);
    else group.push(report);
  }
}

/** Later to earlier, for each pair of reports that share a band and are alike enough. A pair depends on its two reports only. */
export function nearDuplicates(reports: readonly ReportFacts[]): readonly Relation[] {
  const index = new Map<string, ReportFacts[]>();
  return reports.flatMap((report) => {
    const found = meeting(report, index);
    addTo(index, report);
    return found;
  });
}

/** The same for pairs of one of the reports and one of the others. */
export function nearDuplicatesBetween(reports: readonly ReportFacts[], others: readonly ReportFacts[]): readonly Relation[] {
  const index = new Map<string, ReportFacts[]>();
  for (const report of reports) addTo(index, report);
  return others.flatMap((other) => meeting(other, index));
}

/** Reports that a newer one of their record takes the word from. */
export function superseded(reports: readonly ReportFacts[]): ReadonlySet<string> {
  const keyed = reports.filter((report) => report.recordKey !== undefined);
  const groups = groupBy(keyed, (report) => report.recordKey ?? '');
  return new Set(
    [...groups.values()].flatMap((group) =>
      [...group]
        .sort(byPublication)
        .slice(0, -1)
        .map(({ id }) => id),
    ),
  );
}

/** Each revision of a record points to the one before it. */
export function revisions(reports: readonly ReportFacts[]): readonly Relation[] {
  const keyed = reports.filter((report) => report.recordKey !== undefined);
  return [...groupBy(keyed, (report) => report.recordKey ?? '').values()].flatMap((group) => {
    const sorted = [...group].sort(byPublication);
    return sorted.slice(1).map((later, i): Relation => {
      const earlier = sorted[i]!;
      return {
        type: 'REVISION_OF',
        from: later.id,
        to: earlier.id,
        origin: 'report',
        similarity: rounded(similarity(earlier.text, later.text)),
      };
    });
  });
}
