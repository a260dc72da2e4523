import { shingles } from './shingles.ts';

/** From here on two reports tell the same text: an agency's dispatch with another headline, an added line, a cut end. */
export const NEAR_DUPLICATE = 0.7;

/** Share of common shingles (Jaccard), 0 to 1, exact; 0 when one of the texts has no words. */
export function similarity(textA: string, textB: string): number {
  const a = shingles(textA);
  const b = shingles(textB);
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

export const isNearDuplicate = (textA: string, textB: string): boolean => similarity(textA, textB) >= NEAR_DUPLICATE;
