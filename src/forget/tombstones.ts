import { createHash, createHmac } from 'node:crypto';
import { countryPart } from '../model/ids.ts';
import type { Tombstone } from '../model/tombstone.ts';

/** Tells two secrets apart without telling either. */
export const secretMark = (secret: string): string => createHash('sha256').update(`gazette forget ${secret}`).digest('hex').slice(0, 12);

/** `key` is a name key; `country` undefined stands for "no country known". */
const idOf = (secret: string, key: string, country: string | undefined): string =>
  `tombstone/${createHmac('sha256', secret)
    .update(`${key}\u0000${countryPart(country)}`)
    .digest('hex')
    .slice(0, 32)}`;

export const wordsOf = (key: string): number => key.split(' ').length;

export const makeTombstone = (secret: string, key: string, country: string | undefined): Tombstone => ({
  id: idOf(secret, key, country),
  words: wordsOf(key),
  secret: secretMark(secret),
});

/** The forgotten names of a graph; they can be asked for, not listed. */
export interface Tombstones {
  readonly count: number;
  has(key: string, country: string | undefined): boolean;
  /** Numbers of words that a forgotten name has. */
  readonly lengths: readonly number[];
}

export function openTombstones(secret: string, stored: readonly Tombstone[]): Tombstones {
  const ids = new Set(stored.map(({ id }) => id));
  const lengths = [...new Set(stored.map(({ words }) => words))].sort((a, b) => b - a);
  return { count: ids.size, lengths, has: (key, country) => lengths.includes(wordsOf(key)) && ids.has(idOf(secret, key, country)) };
}
