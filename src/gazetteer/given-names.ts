import { nameKey } from '../model/name-key.ts';
import { rememberWords } from '../model/remember-words.ts';
import { soundKey } from '../model/sound-key.ts';
import { GIVEN_NAMES } from './data/given-names.ts';

const NAMES: ReadonlySet<string> = new Set(
  GIVEN_NAMES.split(/\s+/)
    .filter((name) => name !== '')
    .map(soundKey),
);

/** Whether a word is a common given name in some transliteration; a vote for a person, never proof. */
export const isGivenName: (word: string) => boolean = rememberWords(
  (word) =>
    NAMES.has(soundKey(word)) ||
    (word.includes('-') &&
      nameKey(word)
        .split(' ')
        .every((part) => NAMES.has(soundKey(part)))),
);
