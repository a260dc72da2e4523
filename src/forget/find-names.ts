import { nameKey } from '../model/name-key.ts';
import type { Span } from '../model/span.ts';
import type { Tombstones } from './tombstones.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’ʼ]s$/i;

interface Word extends Span {
  /** Its part of a name key; never empty. */
  readonly key: string;
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const word = found.replace(POSSESSIVE, '');
    const key = nameKey(word);
    if (key !== '') words.push({ start, end: start + word.length, key });
  }
  return words;
}

/**
 * Where a forgotten name stands in any text, an address or a key as much as a sentence: runs of words whose name key is
 * forgotten whatever the country. One word is no name by itself: too many others bear it.
 */
export function findForgottenNames(text: string, tombstones: Tombstones): readonly Span[] {
  const lengths = tombstones.lengths.filter((length) => length > 1);
  if (lengths.length === 0) return [];
  const words = wordsIn(text);
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = lengths.find((n) => i + n <= words.length && tombstones.has(keyOf(words, i, n), undefined));
    if (length === undefined) continue;
    found.push({ start: words[i]!.start, end: words[i + length - 1]!.end });
    i += length - 1;
  }
  return found;
}

const keyOf = (words: readonly Word[], from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(' ');
