import type { Tokens } from '../../model/analysis.ts';

/** "-", "•", "2.", "(a)", "iv)" */
const MARK = /^(?:[-–—•*·▪●◦‣]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/u;
const LONGEST = 3;

/** The last token of the mark that makes the paragraph an item of a list. */
export function markOfItem(t: Tokens): number | undefined {
  let text = '';
  for (let i = 0; i < LONGEST && i + 1 < t.length; i++) {
    text += t.text(i);
    if (t.spaceAfter(i)) return MARK.test(text) ? i : undefined;
  }
  return undefined;
}

export const isItem = (t: Tokens): boolean => markOfItem(t) !== undefined;
