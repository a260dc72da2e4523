import { SEASONS } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { Found } from './expression.ts';
import { ordinalAt } from './read-amount.ts';
import { shortYearAt, yearAt, yearBehind } from './read-date.ts';

const RULE = 'extract/time/read-quarter';
const IN_SEASON = /^(?:in|over|during|by|since|until|till|before|after|of|through|throughout)$/;

/** `summer of 2012`, `winter 2014-15`, `in the summer`. "The summer school" and "the fall of Rome" are no seasons. */
export function readSeason(atoms: readonly Atom[], at: number): Found | undefined {
  const hasThe = atoms[at]?.lower === 'the';
  const i = hasThe ? at + 1 : at;
  const month = SEASONS.get(atoms[i]?.lower ?? '');
  if (month === undefined) return undefined;
  const year = yearBehind(atoms, i + 1);
  if (
    year !== undefined &&
    (atoms[i + 1]?.lower === 'of' || yearAt(atoms, i + 1) !== undefined || shortYearAt(atoms, i + 1) !== undefined)
  ) {
    const second = atoms[year.to + 1];
    const isPair = /^[-–/]$/.test(atoms[year.to]?.text ?? '') && touch(atoms[year.to - 1], atoms[year.to]) && second?.value !== undefined;
    const to = isPair && second.value === (second.text.length === 2 ? (year.year + 1) % 100 : year.year + 1) ? year.to + 2 : year.to;
    return { expression: { kind: 'season', month, year: year.year }, from: at, to, rule: RULE };
  }
  const isBare = hasThe && atoms[i]?.lower !== 'fall' && IN_SEASON.test(atoms[at - 1]?.lower ?? '');
  return isBare && !/^(?:\p{L}|-)/u.test(atoms[i + 1]?.text ?? '')
    ? { expression: { kind: 'season', month }, from: at, to: i + 1, rule: RULE }
    : undefined;
}

/** `the first quarter of 2021`, `Q1 2022`, `the second half of the year`, `Q3`. */
export function readQuarter(atoms: readonly Atom[], at: number): Found | undefined {
  let i = atoms[at]?.lower === 'the' ? at + 1 : at;
  const short = /^[qh]$/.test(atoms[i]?.lower ?? '') && touch(atoms[i], atoms[i + 1]) ? atoms[i + 1]?.value : undefined;
  const number = short === undefined ? ordinalAt(atoms, i) : { ordinal: short, to: i + 2 };
  if (number === undefined) return undefined;
  const unit = short === undefined ? (atoms[number.to]?.lower ?? '') : atoms[i]?.lower === 'q' ? 'quarter' : 'half';
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  i = short === undefined ? number.to + 1 : number.to;
  const [count, most] = unit === 'quarter' ? [3, 4] : [6, 2];
  if (number.ordinal < 1 || number.ordinal > most) return undefined;
  const first = (number.ordinal - 1) * count + 1;
  const year = yearBehind(atoms, i);
  if (year !== undefined) return { expression: { kind: 'months', first, count, year: year.year }, from: at, to: year.to, rule: RULE };
  const tail = [atoms[i]?.lower, atoms[i + 1]?.lower, atoms[i + 2]?.lower].join(' ');
  const deictic = /^of (?:the|this) year$/.test(tail) ? 0 : /^of last year$/.test(tail) ? -1 : /^of next year$/.test(tail) ? 1 : undefined;
  if (deictic !== undefined) return { expression: { kind: 'months', first, count, deictic }, from: at, to: i + 3, rule: RULE };
  return unit === 'half' || atoms[i]?.lower === 'of'
    ? undefined
    : { expression: { kind: 'months', first, count }, from: at, to: i, rule: RULE };
}
