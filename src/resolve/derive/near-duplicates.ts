import { createHash } from 'node:crypto';
import { nameKey } from '../../model/name-key.ts';

/** What is compared of two texts: overlapping runs of this many words. */
const RUN = 5;
const HASHES = 64;
const BANDS = 16;
/** Share of common runs from which two reports count as one text. */
export const NEAR_DUPLICATE = 0.6;

/** The smallest hash of a text's runs under each of 64 hash functions; two texts agree in as many places as their runs overlap. */
export type TextSignature = readonly number[];

function runsOf(text: string): readonly string[] {
  const words = nameKey(text).split(' ');
  if (words.length <= RUN) return [words.join(' ')];
  return Array.from({ length: words.length - RUN + 1 }, (_, i) => words.slice(i, i + RUN).join(' '));
}

/** Odd multipliers from a fixed generator, so that every machine has the same 64 functions. */
const MULTIPLIERS: readonly (readonly [number, number])[] = Array.from({ length: HASHES }, (_, i) => {
  const bytes = createHash('sha256').update(`gazette near-duplicate ${i}`).digest();
  return [bytes.readUInt32LE(0) | 1, bytes.readUInt32LE(4)];
});

export function textSignature(text: string): TextSignature {
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (const run of new Set(runsOf(text))) {
    const hash = createHash('sha256').update(run).digest().readUInt32LE(0);
    for (let i = 0; i < HASHES; i++) {
      const [multiplier, offset] = MULTIPLIERS[i]!;
      const value = (Math.imul(hash ^ (hash >>> 15), multiplier) + offset) >>> 0;
      if (value < smallest[i]!) smallest[i] = value;
    }
  }
  return [...smallest];
}

/** Share of runs that two texts have in common, estimated to about six per cent, with two digits. */
export function similarity(a: TextSignature, b: TextSignature): number {
  const same = a.filter((value, i) => value === b[i]).length;
  return Math.round((same / HASHES) * 100) / 100;
}

/** Keys of which two near-duplicates share at least one, all but surely (16 bands of 4: 98 % at 0.7, 88 % at 0.6). */
export function signatureBands(signature: TextSignature): readonly string[] {
  const rows = HASHES / BANDS;
  return Array.from({ length: BANDS }, (_, band) => {
    const part = signature.slice(band * rows, (band + 1) * rows).join(',');
    return `band/${band}/${createHash('sha256').update(part).digest('hex').slice(0, 12)}`;
  });
}
