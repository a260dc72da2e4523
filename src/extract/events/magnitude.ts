import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, lemmaOf, nounPhrase, prepObjects } from '../claims/syntax.ts';
import { FALLS } from './lexicon/event-verbs.ts';

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
  return shareIn(text, FALLS.has(lemmaOf(t, head)));
}

/** How much a verb moves a price: "fell by 3 percent", "doubled"; where it moves to is no move. */
export function moveOf(view: ParagraphView, verb: number): string | undefined {
  const t = view.tokens;
  const folds = FOLD_VERBS[lemmaOf(t, verb)];
  if (folds !== undefined) return folds;
  for (let i = verb + 1; i <= Math.min(t.rightEdge(verb), verb + 6); i++) {
    if (LEVELS.has(t.lower(i))) return undefined;
    if (t.tag(i) === 'CD')
      return shareIn(view.report.text.slice(t.start(i), t.end(Math.min(i + 2, t.length - 1))).toLowerCase(), FALLS.has(lemmaOf(t, verb)));
  }
  return undefined;
}
const FOLD_VERBS: Readonly<Record<string, string>> = { double: 'x2', triple: 'x3', quadruple: 'x4', halve: 'x0.5' };
const LEVELS: ReadonlySet<string> = new Set(['to', 'at', 'above', 'below', 'under', 'past', 'over', 'from', 'hit', 'reach']);

function shareIn(text: string, falls: boolean): string | undefined {
  const percent = /(?<![\d.,])(\d{1,15}(?:[.,]\d{1,15})?) ?(?:%|per cent|percent)/.exec(text);
  return percent ? `${falls ? '-' : '+'}${(percent[1] ?? '').replace(',', '.')} %` : undefined;
}

/** A count that stands before the noun: "at least 13 people", "the lives of nine miners". */
export function countOf(view: ParagraphView, heads: readonly number[]): string | undefined {
  const t = view.tokens;
  for (const head of heads.flatMap((h) => (COUNTED.has(lemmaOf(t, h)) ? [h, ...prepObjects(t, h, 'of')] : [h]))) {
    const number = t.tag(head) === 'CD' ? head : childrenBy(t, head, 'nummod')[0];
    if (number === undefined) continue;
    const value = t.text(number).replace(/,/g, '');
    if (/^\d+$/.test(value)) return value;
    const small = SMALL.indexOf(t.lower(number));
    if (small >= 0) return String(small + 1);
    const tens = TENS.indexOf(t.lower(number));
    if (tens >= 0 && t.text(number + 1) !== '-') return String(20 + 10 * tens);
  }
  return undefined;
}
/** "the bodies of 20 migrants" */
const COUNTED: ReadonlySet<string> = new Set(['life', 'body', 'corpse', 'remains']);
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
