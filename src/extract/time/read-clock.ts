import type { PartOfDay } from '../../model/time-value.ts';
import { NUMBERS, PART_WORDS, ZONES } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { Clock } from './expression.ts';

export interface ReadClock {
  readonly clock: Clock;
  readonly to: number;
}

/** `am`, `p.m.` behind an hour. */
function halfAt(atoms: readonly Atom[], at: number): { readonly half: 'am' | 'pm'; readonly to: number } | undefined {
  const word = atoms[at]?.lower;
  if (word === 'am' || word === 'pm') return { half: word, to: at + 1 };
  if ((word === 'a' || word === 'p') && atoms[at + 1]?.text === '.' && atoms[at + 2]?.lower === 'm') {
    return { half: word === 'a' ? 'am' : 'pm', to: atoms[at + 3]?.text === '.' && touch(atoms[at + 2], atoms[at + 3]) ? at + 4 : at + 3 };
  }
  return undefined;
}

/** `0430 GMT`, `1400 hours`: four digits that only what stands behind them tells from a year. */
function fourDigits(atoms: readonly Atom[], at: number): readonly string[] | undefined {
  const text = atoms[at]?.text ?? '';
  const isZone = /^\p{Lu}+$/u.test(atoms[at + 1]?.text ?? '') && ZONES.has(atoms[at + 1]!.lower);
  const isSaid =
    isZone || /^(?:hours|hrs)$/.test(atoms[at + 1]?.lower ?? '') || (atoms[at + 1]?.lower === 'local' && atoms[at + 2]?.lower === 'time');
  return isSaid && /^[0-2]\d[0-5]\d$/.test(text) ? [text, text.slice(0, 2), ':', text.slice(2)] : undefined;
}

/** `15:11 GMT`, `10 pm`, `10.30 a.m.`, `22:00 local time`, `7 o'clock`. */
export function clockAt(atoms: readonly Atom[], at: number): ReadClock | undefined {
  const text = atoms[at]?.text ?? '';
  const full = /^(\d{1,2})([:.])(\d{2})$/.exec(text) ?? fourDigits(atoms, at);
  let hour = full ? Number(full[1]) : (atoms[at]?.value ?? NUMBERS.get(atoms[at]?.lower ?? ''));
  const minute = full ? Number(full[3]) : 0;
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  let to = at + 1;
  const half = halfAt(atoms, to);
  if (half !== undefined && hour <= 12) {
    hour = (hour % 12) + (half.half === 'pm' ? 12 : 0);
    to = half.to;
  } else if (atoms[to]?.lower === 'o' && /^['’]$/.test(atoms[to + 1]?.text ?? '') && atoms[to + 2]?.lower === 'clock') to += 3;
  else if (full?.[2] !== ':') return undefined;
  let zone: number | undefined;
  if (atoms[to]?.text === '(') {
    const inner = ZONES.get(atoms[to + 1]?.lower ?? '');
    if (inner !== undefined && atoms[to + 2]?.text === ')') {
      zone = inner;
      to += 3;
    }
  } else if (/^\p{Lu}+$/u.test(atoms[to]?.text ?? '')) {
    zone = ZONES.get(atoms[to]!.lower);
    if (zone !== undefined) to++;
  }
  if (/^\d{4}$/.test(text) && /^(?:hours|hrs)$/.test(atoms[to]?.lower ?? '')) to++;
  if (atoms[to]?.lower === 'local' && atoms[to + 1]?.lower === 'time') to += 2;
  return { clock: { hour: hour % 24, minute, ...(zone === undefined ? {} : { zone }) }, to };
}

export interface ReadPart {
  readonly part: PartOfDay;
  readonly to: number;
}

/** `morning`, `early morning`, `late in the evening`, `overnight`. */
export function partAt(atoms: readonly Atom[], at: number): ReadPart | undefined {
  let i = at;
  if (/^(?:early|late|mid)$/.test(atoms[i]?.lower ?? '')) i++;
  if (i > at && atoms[i]?.text === '-') i++;
  if (i > at && atoms[i]?.lower === 'in' && atoms[i + 1]?.lower === 'the') i += 2;
  const part = PART_WORDS.get(atoms[i]?.lower ?? '');
  return part === undefined ? undefined : { part, to: i + 1 };
}
