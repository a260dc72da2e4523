import type { ReportFacts, Sketched } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Report } from '../../model/report.ts';
import type { Relation } from '../../model/world.ts';
import {
  duplicateBands,
  duplicateSignature,
  mayBeAlike,
  NEAR_DUPLICATE,
  type Shingles,
  shareOfShingles,
  shingles,
  similarity,
  sketchBands,
  sketchOf,
} from '../near-duplicates/index.ts';
import { byText } from './order.ts';

type Spoken = Pick<Report, 'id' | 'text' | 'sourceId' | 'publishedAt' | 'url' | 'externalId'>;

type Marks = Pick<ReportFacts, 'bands' | 'sketch'>;
type SketchMarks = Marks & Sketched;

/** They cost more than the rest of the stratum; a report's text never changes. */
const known = new WeakMap<Spoken, Marks>();
function marksOf(report: Spoken): Marks {
  const own = known.get(report);
  if (own !== undefined) return own;
  const signature = duplicateSignature(report.text);
  const marks = { bands: duplicateBands(signature), sketch: sketchOf(signature) };
  known.set(report, marks);
  return marks;
}

export function reportFacts(report: Spoken): ReportFacts {
  const key = report.url ?? report.externalId;
  return {
    id: report.id,
    sourceId: report.sourceId,
    publishedAt: report.publishedAt ?? '',
    text: report.text,
    ...marksOf(report),
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
function meetFirst(a: Marks, b: Marks, band: number): boolean {
  for (let i = 0; i < band; i += 1) if (a.bands[i] === b.bands[i]) return false;
  return true;
}

function compare(a: ReportFacts, b: ReportFacts): Relation | undefined {
  const common = rounded(shareOfShingles(shinglesIn(a), shinglesIn(b), LEAST));
  if (common < NEAR_DUPLICATE) return undefined;
  const [earlier, later] = byPublication(a, b) < 0 ? [a, b] : [b, a];
  return { type: 'NEAR_DUPLICATE_OF', from: later.id, to: earlier.id, origin: 'report', similarity: common };
}

interface Meetings<T> {
  /** Those added before that share a band with a report and may be alike. */
  of(report: T): readonly T[];
  add(report: T): void;
}

function newMeetings<T extends Marks>(): Meetings<T> {
  const index = new Map<string, T[]>();
  const mayMatch = (a: T, b: T): boolean => a.sketch === '' || b.sketch === '' || mayBeAlike(a.sketch, b.sketch);
  return {
    of: (report) =>
      report.bands.flatMap((band, i) => (index.get(band) ?? []).filter((other) => meetFirst(report, other, i) && mayMatch(report, other))),
    add(report) {
      for (const band of report.bands) {
        const group = index.get(band);
        if (group === undefined) index.set(band, [report]);
        else group.push(report);
      }
    },
  };
}

export function mayBeDuplicates(reports: readonly Sketched[], others: readonly Sketched[]): ReadonlySet<string> {
  const all = [...reports, ...others];
  if (all.some(({ sketch }) => sketch === '')) return new Set(all.map(({ id }) => id));
  const meetings = newMeetings<SketchMarks>();
  const found = new Set<string>();
  const marked = ({ id, sketch }: Sketched): SketchMarks => ({ id, sketch, bands: sketchBands(sketch) });
  const note = (report: SketchMarks): void => {
    for (const other of meetings.of(report)) found.add(report.id).add(other.id);
  };
  for (const report of reports.map(marked)) {
    note(report);
    meetings.add(report);
  }
  for (const other of others) note(marked(other));
  return found;
}

const alikeOf = (report: ReportFacts, meetings: Meetings<ReportFacts>): readonly Relation[] =>
  meetings.of(report).flatMap((other) => compare(report, other) ?? []);

/** Later to earlier, for each pair of reports that share a band and are alike enough. A pair depends on its two reports only. */
export function nearDuplicates(reports: readonly ReportFacts[]): readonly Relation[] {
  const meetings = newMeetings<ReportFacts>();
  return reports.flatMap((report) => {
    const found = alikeOf(report, meetings);
    meetings.add(report);
    return found;
  });
}

/** The same for pairs of one of the reports and one of the others. */
export function nearDuplicatesBetween(reports: readonly ReportFacts[], others: readonly ReportFacts[]): readonly Relation[] {
  const meetings = newMeetings<ReportFacts>();
  for (const report of reports) meetings.add(report);
  return others.flatMap((other) => alikeOf(other, meetings));
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
