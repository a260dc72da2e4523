import { country, day } from '../words.ts';

/** What is known of one side of a pair. */
export interface SideFacts {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly birth?: string | null;
  readonly holdings?: readonly {
    readonly earliest?: string | null;
    readonly latest?: string | null;
    readonly office?: { readonly id: string; readonly name: string } | null;
  }[];
  /** Reports that speak of it, as far as they were read. */
  readonly reports: readonly string[];
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);

/** Full names of two persons seldom share no word; a part of a name shares it. */
const shareAWord = (a: string, b: string): boolean => wordsOf(a).some((word) => wordsOf(b).includes(word));

/** Why merging these two may be wrong. It can be undone all the same. */
export function warningsOf(a: SideFacts, b: SideFacts): readonly string[] {
  const found: string[] = [];
  if (a.id.split('/')[0] !== b.id.split('/')[0]) found.push('They are not the same type of thing.');
  if (a.country && b.country && a.country !== b.country)
    found.push(`Their countries differ: ${country(a.country)} and ${country(b.country)}.`);
  if (a.birth && b.birth && a.birth !== b.birth) found.push(`Their dates of birth differ: ${day(a.birth)} and ${day(b.birth)}.`);
  if (!shareAWord(a.name, b.name)) found.push('Their names share no word.');
  for (const mine of a.holdings ?? []) {
    const other = (b.holdings ?? []).find(({ office }) => office && mine.office && office.id !== mine.office.id);
    if (mine.office && other?.office && mine.earliest && mine.earliest === other.earliest)
      found.push(`They took different offices on one day: ${mine.office.name} and ${other.office.name}.`);
  }
  if (a.reports.some((report) => b.reports.includes(report))) found.push('One report speaks of both, as if they were two.');
  return found;
}
