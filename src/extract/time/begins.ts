import { DECADES, MONTHS, NUMBERS, ORDINALS, PART_WORDS, SEASONS, UNIT_WORDS, WEEKDAYS } from '../lexicons/time-words.ts';
import { words } from '../lexicons/words.ts';
import type { Atom } from './atoms.ts';

const OTHERS =
  words(`the this these those that a an in its their early late mid earlier later end start beginning onset close middle last past next coming upcoming
  previous preceding following current same recent few several many some small opening fy fiscal financial tax q h new christmas boxing
  today tonight yesterday tomorrow day daylong weeklong monthlong yearlong decadelong centurylong`);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [DECADES, MONTHS, NUMBERS, ORDINALS, PART_WORDS, SEASONS, UNIT_WORDS, WEEKDAYS].flatMap((table) => [...table.keys()]).concat([...OTHERS]),
);

/** Of those, the many that begin a time only where the word behind could, or is one of the next list. */
const ARTICLES = words('the a an in that this these those its their');
const BEHIND_ARTICLES = words('couple more full whole entire very consecutive straight calendar working business');

const isFirst = ({ text, lower }: Atom): boolean => FIRST_WORDS.has(lower) || (/^[\d'’‘[]/.test(text) && !/^['’]s$/.test(text));

/** Whether any reader could take what stands here: most words of a report begin no time, and are not asked about. */
export function canBegin(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  if (!ARTICLES.has(atom.lower)) return isFirst(atom);
  const next = atoms[at + 1];
  return next !== undefined && (isFirst(next) || BEHIND_ARTICLES.has(next.lower));
}
