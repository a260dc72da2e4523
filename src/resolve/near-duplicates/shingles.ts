const WORD = /[\p{L}\p{N}]+/gu;
/** Words a shingle holds: three keep "the government of" apart from the news, and survive an edit two words away. */
const WIDTH = 3;

/** Every run of three words, lower case, without marks and punctuation; a shorter text is one shingle. */
export function shingles(text: string): ReadonlySet<string> {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const found = new Set<string>();
  if (words.length < WIDTH) {
    if (words.length > 0) found.add(words.join(' '));
    return found;
  }
  for (let at = 0; at + WIDTH <= words.length; at += 1) found.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return found;
}
