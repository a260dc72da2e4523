import type { ReportFacts } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Report } from '../../model/report.ts';
import type { Relation } from '../../model/world.ts';
import { duplicateBands, duplicateSignature, NEAR_DUPLICATE, shareOfShingles, shingles, similarity } from '../near-duplicates/index.ts';
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

/** Later to earlier, for each pair of reports that share a band and are alike enough. A pair depends on its two reports only. */
export function nearDuplicates(reports: readonly ReportFacts[]): readonly Relation[] {
  const sorted = [...reports].sort(byPublication);
  const compared = new Set<string>();
  const found: Relation[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  const shinglesOf = ({ id, text }: ReportFacts): ReadonlySet<string> => {
    const own = known.get(id) ?? shingles(text);
    known.set(id, own);
    return own;
  };
  const byBand = groupBy(
    sorted.flatMap((report) => report.bands.map((band) => ({ band, report }))),
    ({ band }) => band,
  );
  for (const group of byBand.values()) {
    for (const [i, { report: earlier }] of group.entries()) {
      for (const { report: later } of group.slice(i + 1)) {
        const key = `${later.id} ${earlier.id}`;
        if (compared.has(key) || later.id === earlier.id) continue;
        compared.add(key);
        const common = rounded(shareOfShingles(shinglesOf(earlier), shinglesOf(later)));
        if (common >= NEAR_DUPLICATE)
          found.push({ type: 'NEAR_DUPLICATE_OF', from: later.id, to: earlier.id, origin: 'report', similarity: common });
      }
    }
  }
  return found;
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
