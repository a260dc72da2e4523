import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, nounPhrase } from '../claims/syntax.ts';

const FOLD: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  ten: '10',
  double: '2',
  triple: '3',
  twofold: '2',
  threefold: '3',
  tenfold: '10',
  doubling: '2',
};

/** How much a price moved: `x2`, `+20 %`. */
export function timesOf(view: ParagraphView, head: number): string | undefined {
  const t = view.tokens;
  const near = nounPhrase(t, head, 1);
  const from = Math.min(...near, head);
  const text = view.report.text.slice(t.start(from), t.end(t.rightEdge(head))).toLowerCase();
  const fold = /\b(\w+)[ -]?fold\b/.exec(text);
  if (fold) {
    const word = fold[1] ?? '';
    const times = FOLD[word] ?? (/^\d+$/.test(word) ? word : undefined);
    if (times !== undefined) return `x${times}`;
  }
  for (const [word, times] of Object.entries(FOLD)) if (word.length > 4 && text.includes(word)) return `x${times}`;
  const percent = /(?<![\d.,])(\d{1,15}(?:[.,]\d{1,15})?) ?(?:%|per cent|percent)/.exec(text);
  return percent ? `+${(percent[1] ?? '').replace(',', '.')} %` : undefined;
}

/** A count that stands before the noun: "at least 13 people". */
export function countOf(view: ParagraphView, heads: readonly number[]): string | undefined {
  const t = view.tokens;
  for (const head of heads) {
    const number = t.tag(head) === 'CD' ? head : childrenBy(t, head, 'nummod')[0];
    if (number === undefined) continue;
    const value = t.text(number).replace(/,/g, '');
    if (/^\d+$/.test(value)) return value;
    const word = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].indexOf(
      t.lower(number),
    );
    if (word > 0) return String(word);
  }
  return undefined;
}
