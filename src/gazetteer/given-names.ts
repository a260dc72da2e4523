import { nameKey } from '../model/name-key.ts';
import { soundKey } from '../model/sound-key.ts';
import { GIVEN_NAMES } from './data/given-names.ts';

const NAMES: ReadonlySet<string> = new Set(
  GIVEN_NAMES.split(/\s+/)
    .filter((name) => name !== '')
    .map(soundKey),
);

const MOST_KEPT = 10_000;
const kept = new Map<string, boolean>();

/** Whether a word is a common given name in some transliteration; a vote for a person, never proof. */
export function isGivenName(word: string): boolean {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = soundsGiven(word);
  kept.set(word, found);
  return found;
}

const soundsGiven = (word: string): boolean =>
  NAMES.has(soundKey(word)) ||
  (word.includes('-') &&
    nameKey(word)
      .split(' ')
      .every((part) => NAMES.has(soundKey(part))));
