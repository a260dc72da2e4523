import { DECADES } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { Expression, Found } from './expression.ts';
import { ordinalAt } from './read-amount.ts';
import { shortYearAt, yearAt } from './read-date.ts';

const RULE = 'extract/time/read-year';

const YEAR_COMPANY =
  /^(?:in|since|by|of|until|till|from|during|before|after|to|early|mid|late|through|between|and|year|circa|around|\(|-|–|—|for|as|the|,|\/)$/;
const NOT_BEFORE =
  /^(?:[$€£#%]|no|number|page|nos|flight|route|section|article|paragraph|rule|rules|room|boeing|airbus|resolution|resolutions|bill|hb|sb|hr|directive|decree|form|highway|interstate|channel|case|docket|model)$/;
const COUNTED =
  /^(?:people|per|percent|%|troops|soldiers|tonnes|tons|km|kilometres|kilometers|miles|metres|meters|years|days|hours|men|women|dead|votes|seats|cases|deaths|protesters|workers|words|dollars|euros|tenge|m|square|year|schoolchildren|residents|homes|families|copies|members)$/;

/** `2019`, `the 1990s`, `2019-20`. A bare number is a year only where a year can stand. */
export function readYear(atoms: readonly Atom[], at: number): Found | undefined {
  const year = yearAt(atoms, at);
  if (year === undefined) return undefined;
  const previous = atoms[at - 1];
  const next = atoms[at + 1];
  const found = (expression: Expression, to: number): Found => ({ expression, from: at, to, rule: RULE });
  if (next !== undefined && next.lower === 's' && touch(atoms[at], next) && year % 10 === 0) return found({ kind: 'decade', year }, at + 2);
  if (
    previous !== undefined &&
    (NOT_BEFORE.test(previous.lower) ||
      (/^[.,:/]$/.test(previous.text) && touch(previous, atoms[at]) && atoms[at - 2]?.value !== undefined))
  )
    return undefined;
  if (
    next !== undefined &&
    (COUNTED.test(next.lower) ||
      (/^[.,:]$/.test(next.text) && touch(atoms[at], next) && atoms[at + 2]?.value !== undefined && touch(next, atoms[at + 2])))
  )
    return undefined;
  if (next !== undefined && /^[-–/]$/.test(next.text) && touch(atoms[at], next)) {
    const end = atoms[at + 2];
    const full = yearAt(atoms, at + 2);
    const short =
      end?.value !== undefined && end.text.length === 2 && end.value > year % 100 ? Math.floor(year / 100) * 100 + end.value : undefined;
    const last = full ?? short;
    if (last !== undefined && last > year)
      return found({ kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: last } }, at + 3);
  }
  const plausible = year >= 1500 && year <= 2100;
  const opens = previous !== undefined && /^[.?!;:"”“'’*]$/.test(previous.text);
  if (!plausible || (previous !== undefined && !opens && !YEAR_COMPANY.test(previous.lower) && !/^\p{L}/u.test(previous.text)))
    return undefined;
  return found({ kind: 'year', year }, at + 1);
}

/** `the nineties`, `the '90s`, `in '98`. "In her nineties" is an age. */
export function readShortYear(atoms: readonly Atom[], at: number): Found | undefined {
  const before = atoms[at - 1]?.lower ?? '';
  const word = DECADES.get(atoms[at]?.lower ?? '');
  if (word !== undefined) {
    const stands = /^(?:the|early|late|mid|-)$/.test(before) && !/^(?:his|her|their|my|your)$/.test(atoms[at - 2]?.lower ?? '');
    return stands ? { expression: { kind: 'decade', year: 1900 + word }, from: at, to: at + 1, rule: RULE } : undefined;
  }
  const year = shortYearAt(atoms, at);
  if (year === undefined) return undefined;
  if (atoms[at + 2]?.lower === 's' && touch(atoms[at + 1], atoms[at + 2]) && year % 10 === 0)
    return { expression: { kind: 'decade', year }, from: at, to: at + 3, rule: RULE };
  return /^(?:in|since|of|from|until|by|spring|summer|autumn|fall|winter)$/.test(before)
    ? { expression: { kind: 'year', year }, from: at, to: at + 2, rule: RULE }
    : undefined;
}

/** `the 19th century`, `nineteenth century`. */
export function readCentury(atoms: readonly Atom[], at: number): Found | undefined {
  const i = atoms[at]?.lower === 'the' ? at + 1 : at;
  const number = ordinalAt(atoms, i);
  if (number === undefined || number.ordinal > 22) return undefined;
  const noun = atoms[number.to]?.text === '-' ? number.to + 1 : number.to;
  if (atoms[noun]?.lower !== 'century') return undefined;
  return { expression: { kind: 'century', century: number.ordinal }, from: at, to: noun + 1, rule: RULE };
}

/** `FY2021-22`, `fiscal year 2022`, `the financial year 2021/22`: the years that the words name; where it begins differs by country. */
export function readFiscalYear(atoms: readonly Atom[], at: number): Found | undefined {
  const i = atoms[at]?.lower === 'the' ? at + 1 : at;
  const word = atoms[i]?.lower ?? '';
  const behind =
    word === 'fy' ? i + 1 : /^(?:fiscal|financial|tax)$/.test(word) ? (atoms[i + 1]?.lower === 'year' ? i + 2 : i + 1) : undefined;
  if (behind === undefined) return undefined;
  const short = word === 'fy' && atoms[behind]?.text.length === 2 ? atoms[behind]?.value : undefined;
  if (short !== undefined) return { expression: { kind: 'year', year: 2000 + short }, from: at, to: behind + 1, rule: RULE };
  const year = readYear(atoms, behind);
  return year === undefined || year.expression.kind === 'decade' ? undefined : { ...year, from: at };
}
