import { type Edit, editsFor } from '../edit.ts';

const HYPHEN_AT_END = /(?<=[\p{L}\p{N}])[-‐] ?\n ?(?=([\p{L}\p{N}]+))/gu;
const LONGEST_WORD = 40;
const WORD_PART = /[\p{L}\p{N}-]/u;

/** First parts that keep their hyphen when the line ends behind it: grammar of English compounds, own list. */
const COMPOUNDING = new Set(
  (
    'self non ex vice co pre post anti pro semi quasi cross half well ill all first second third last long short high low full part ' +
    'two three four five six seven eight nine ten twenty thirty forty fifty hundred state so much hard old new north south east west mid'
  ).split(' '),
);

/** Second parts that only compounds have: "Tokyo-⏎based". */
const COMPOUNDED = new Set(
  'based born led run backed controlled held occupied owned style speaking wide related old year month week day hour long term time free'.split(
    ' ',
  ),
);

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && WORD_PART.test(text[start - 1] as string)) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** A word split at the end of a line is one word again: "appro-⏎ved"; "Nur-⏎Sultan" and "self-⏎rule" keep the hyphen. */
export function joinHyphenatedLines(text: string): Edit[] {
  if (!text.includes('-\n') && !text.includes('- \n') && !text.includes('‐')) return [];
  const whole = text.toLowerCase();
  return editsFor(text, HYPHEN_AT_END, (match) => {
    const next = match[1] ?? '';
    if (/^(?:and|or|to|und|y)$/.test(next)) return '- ';
    if (!/^\p{Ll}/u.test(next)) return '-';
    const before = wordBefore(text, match.index);
    if (before === '' || /\d$/.test(before)) return '-';
    const compound =
      COMPOUNDING.has(before) || COMPOUNDED.has(next) || before.includes('-') || whole.includes(`${before}-${next.toLowerCase()}`);
    return compound && !whole.includes(`${before}${next.toLowerCase()}`) ? '-' : '';
  });
}
