import { shingles } from './shingles.ts';

/** From here on two reports tell the same text: an agency's dispatch with another headline, an added line, a cut end. */
export const NEAR_DUPLICATE = 0.7;

/** Share of common shingles (Jaccard), 0 to 1, exact; 0 when one of the texts has none. */
export function shareOfShingles(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

/** The same of two texts. */
export const similarity = (textA: string, textB: string): number => shareOfShingles(shingles(textA), shingles(textB));

export const isNearDuplicate = (textA: string, textB: string): boolean => similarity(textA, textB) >= NEAR_DUPLICATE;
