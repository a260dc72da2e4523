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

/** Whether any reader takes this as its first word: most words of a report are none, and are not asked about. */
export const canBegin = ({ text, lower }: Atom): boolean => /^[\d'’‘[]/.test(text) || FIRST_WORDS.has(lower);
