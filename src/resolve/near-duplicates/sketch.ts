import { type DuplicateSignature, ROWS } from './signature.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A signature in short: a character for the last six bits of each of its numbers. */
export const sketchOf = (signature: DuplicateSignature): string => signature.map((value) => DIGITS[value % DIGITS.length]).join('');

/**
 * Of two texts at the threshold (0.7) 56 of 80 numbers agree on average, with a deviation of 4.1: less than 40 in one pair of twenty
 * thousand.
 */
const LEAST_SHARE = 0.5;

/**
 * Whether two texts may be near-duplicates, without a look at them. Reports made from one form meet by the hundred in some band;
 * this leaves out nearly all that only meet.
 */
export function mayBeAlike(a: string, b: string): boolean {
  let spare = Math.floor(a.length * (1 - LEAST_SHARE));
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i] && --spare < 0) return false;
  return true;
}

/** Texts that share a band have one of these in common: the characters that stand for the numbers of a band. */
export const sketchBands = (sketch: string): readonly string[] =>
  Array.from({ length: sketch.length / ROWS }, (_, band) => `${band}-${sketch.slice(band * ROWS, (band + 1) * ROWS)}`);
