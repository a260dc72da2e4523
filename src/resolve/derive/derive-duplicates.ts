import type { Report } from '../../model/report.ts';
import type { Relation } from '../../model/world.ts';
import { NEAR_DUPLICATE, signatureBands, similarity, type TextSignature, textSignature } from './near-duplicates.ts';
import { byText, groupBy } from './order.ts';

/** What the first stratum needs of a report. */
export interface ReportFacts {
  readonly id: string;
  readonly sourceId: string;
  readonly publishedAt: string;
  /** Reports of one source under one record key are revisions of each other. */
  readonly recordKey?: string;
  readonly signature: TextSignature;
  readonly bands: readonly string[];
}

export function reportFacts(report: Report): ReportFacts {
  const signature = textSignature(report.text);
  const key = report.url ?? report.externalId;
  return {
    id: report.id,
    sourceId: report.sourceId,
    publishedAt: report.publishedAt ?? '',
    signature,
    bands: signatureBands(signature),
    ...(key === undefined ? {} : { recordKey: `record/${report.sourceId}/${key}` }),
  };
}

const byPublication = (a: ReportFacts, b: ReportFacts): number => byText(a.publishedAt, b.publishedAt) || byText(a.id, b.id);

/** Later to earlier, for each pair of reports that share a band and are alike enough. A pair depends on its two reports only. */
export function nearDuplicates(reports: readonly ReportFacts[]): readonly Relation[] {
  const sorted = [...reports].sort(byPublication);
  const seen = new Map<string, Relation>();
  const byBand = groupBy(
    sorted.flatMap((report) => report.bands.map((band) => ({ band, report }))),
    ({ band }) => band,
  );
  for (const group of byBand.values()) {
    for (const [i, { report: earlier }] of group.entries()) {
      for (const { report: later } of group.slice(i + 1)) {
        const key = `${later.id} ${earlier.id}`;
        if (seen.has(key) || later.id === earlier.id) continue;
        const share = similarity(earlier.signature, later.signature);
        if (share < NEAR_DUPLICATE) continue;
        seen.set(key, { type: 'NEAR_DUPLICATE_OF', from: later.id, to: earlier.id, origin: 'report', similarity: share });
      }
    }
  }
  return [...seen.values()];
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
        similarity: similarity(earlier.signature, later.signature),
      };
    });
  });
}
