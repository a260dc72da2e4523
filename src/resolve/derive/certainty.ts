import type { Claim } from '../../model/evidence.ts';
import { UNKNOWN_SOURCE } from '../../model/ids.ts';
import type { Certainty } from '../../model/vocabulary.ts';

/** Where a claim comes from, for counting independent sources. */
export interface Origin {
  readonly reportId: string;
  readonly sourceId: string;
}

/** Reports of one source, and near-duplicates of each other, speak with one voice. Of unknown sources each report is its own. */
function countVoices(origins: readonly Origin[], duplicatesOf: (reportId: string) => readonly string[]): number {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  const unite = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)].sort() as [string, string];
    if (x !== y) parent.set(y, x);
  };
  for (const { reportId, sourceId } of origins) if (sourceId !== UNKNOWN_SOURCE) unite(reportId, sourceId);
  const present = new Set(origins.map(({ reportId }) => reportId));
  for (const a of present) for (const b of duplicatesOf(a)) if (present.has(b)) unite(a, b);
  return new Set(origins.map(({ reportId }) => find(reportId))).size;
}

const isCertain = (claim: Claim): boolean => claim.factuality === 'CT';

/**
 * By fixed rules, never averaged: contested when certain claims stand on both sides, confirmed by two independent sources,
 * reported by one, attributed when only quoted parties say so, else unconfirmed.
 */
export function certaintyOf(
  supporting: readonly Claim[],
  denying: readonly Claim[],
  originOf: (claim: Claim) => Origin,
  duplicatesOf: (reportId: string) => readonly string[],
): Certainty {
  const certain = supporting.filter(isCertain);
  if (certain.length > 0 && denying.some(isCertain)) return 'contested';
  const own = certain.filter((claim) => claim.attributedTo === undefined);
  if (own.length > 0) return countVoices(own.map(originOf), duplicatesOf) > 1 ? 'confirmed' : 'reported';
  return certain.length > 0 ? 'attributed' : 'unconfirmed';
}
