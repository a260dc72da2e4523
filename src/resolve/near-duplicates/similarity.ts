import { type Shingles, shingles } from './shingles.ts';

/** From here on two reports tell the same text: an agency's dispatch with another headline, an added line, a cut end. */
export const NEAR_DUPLICATE = 0.7;

/** What a quotient of floating-point numbers may be too much. */
const ROUNDING = 1e-9;

/**
 * Share of common shingles (Jaccard), 0 to 1; 0 when one of the texts has none. Less than `least` gives 0, and
 * is left as soon as it is certain: of reports made from one form, each meets thousands that are not alike enough.
 */
export function shareOfShingles(a: Shingles, b: Shingles, least = 0): number {
  const all = a.length + b.length;
  // A share of s takes s / (1 + s) of both together.
  let spare = all - 2 * Math.ceil((least * all) / (1 + least) - ROUNDING);
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const order = a[i]! - b[j]!;
    if (order === 0) common += 1;
    else if (--spare < 0) return 0;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const share = common === 0 ? 0 : common / (all - common);
  return share < least ? 0 : share;
}

/** The same of two texts. */
export const similarity = (textA: string, textB: string): number => shareOfShingles(shingles(textA), shingles(textB));

export const isNearDuplicate = (textA: string, textB: string): boolean => similarity(textA, textB) >= NEAR_DUPLICATE;
