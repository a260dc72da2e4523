import { splitMix } from './hash-words.ts';
import { shingles } from './shingles.ts';

/** Least hash of each of `SIGNATURE_SIZE` hash functions over the shingles; empty for a text without words. */
export type DuplicateSignature = readonly number[];

export const BANDS = 20;
export const ROWS = 4;
const SIGNATURE_SIZE: number = BANDS * ROWS;

/** Fixed odd multipliers and offsets (SplitMix32 from 1), so that signatures of all versions can be compared. */
const FUNCTIONS: readonly (readonly [number, number])[] = Array.from({ length: SIGNATURE_SIZE }, (_, index) => [
  splitMix(2 * index + 1) | 1,
  splitMix(2 * index + 2),
]);

/** MinHash: the share of equal numbers in two signatures estimates the `similarity` of their texts. */
export function duplicateSignature(text: string): DuplicateSignature {
  const hashes = shingles(text);
  if (hashes.length === 0) return [];
  return FUNCTIONS.map(([factor, offset]) => {
    let least = 0xffffffff;
    for (const value of hashes) {
      const mixed = splitMix(Math.imul(value, factor) + offset);
      if (mixed < least) least = mixed;
    }
    return least;
  });
}

/**
 * The keys under which near-duplicates meet, in order. Of two texts at the threshold 99.6 in 100 share a key (20 bands of 4
 * rows: 1 - (1 - 0.7^4)^20); those that meet are compared exactly.
 */
export function duplicateBands(signature: DuplicateSignature): readonly string[] {
  if (signature.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS);
    const [high, low] = [0x9747b28c, 0x3c6ef372].map((seed) =>
      rows.reduce((value, row) => splitMix(Math.imul(value ^ row, 0x01000193) + seed), seed),
    );
    return `${band}-${(high ?? 0).toString(16).padStart(8, '0')}${(low ?? 0).toString(16).padStart(8, '0')}`;
  });
}
