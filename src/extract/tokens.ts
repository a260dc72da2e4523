import type { TokenRange, Tokens } from '../model/analysis.ts';

/** The first token whose end lies behind `position`; `length` when none does. */
export function tokenAtOrAfter(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end(middle) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token of the range whose own head lies outside of it; of several the first noun, else the last. */
export function headOf(tokens: Tokens, { from, to }: TokenRange): number {
  let found = -1;
  for (let i = from; i < to; i++) {
    const head = tokens.head(i);
    if (head >= from && head < to && head !== i) continue;
    const isNoun = tokens.pos(i) === 'PROPN' || tokens.pos(i) === 'NOUN' || tokens.pos(i) === 'PRON';
    if (found < 0 || (isNoun && !/^(?:PROPN|NOUN|PRON)$/.test(tokens.pos(found)))) found = i;
  }
  return found < 0 ? to - 1 : found;
}

/** The words of a range as the text has them, blanks made single. */
export function textOf(tokens: Tokens, { from, to }: TokenRange): string {
  let text = '';
  for (let i = from; i < to; i++) text += tokens.text(i) + (i + 1 < to && tokens.spaceAfter(i) ? ' ' : '');
  return text;
}

/** The same in lower case. */
export const lowerOf = (tokens: Tokens, range: TokenRange): string => textOf(tokens, range).toLowerCase();

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;

/** Asked of nearly every word by many rules: plain letters need no expression. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
}
export const isAllCaps = (word: string): boolean => isCapitalised(word) && CAPITALS.test(word);
