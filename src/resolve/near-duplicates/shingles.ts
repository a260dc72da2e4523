import { hashWords } from './hash-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Words a shingle holds: three keep "the government of" apart from the news, and survive an edit two words away. */
const WIDTH = 3;

/** Every run of three words, lower case, without marks and punctuation, as numbers in order; a shorter text is one shingle. */
export type Shingles = Uint32Array;

export function shingles(text: string): Shingles {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const runs = Math.max(Math.min(words.length, 1), words.length - WIDTH + 1);
  const found = Uint32Array.from({ length: runs }, (_, at) => hashWords(words.slice(at, at + WIDTH).join(' '))).sort();
  return found.filter((value, at) => at === 0 || value !== found[at - 1]);
}
