import { NUMBERS, ORDINALS, UNIT_WORDS, type Unit } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';

const lowerAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? '';

/** A count: `six`, `6`, `twenty-one`, `a couple of`; "several" is none. */
export function countAt(atoms: readonly Atom[], at: number): { readonly count: number; readonly to: number } | undefined {
  let i = at;
  if (lowerAt(atoms, i) === 'a' && lowerAt(atoms, i + 1) === 'couple') {
    const to = lowerAt(atoms, i + 2) === 'of' ? i + 3 : i + 2;
    return { count: 2, to };
  }
  if (lowerAt(atoms, i) === '[') i++;
  const atom = atoms[i];
  if (atom === undefined) return undefined;
  const isBracketed = i > at;
  const word = NUMBERS.get(atom.lower);
  const tens =
    word !== undefined && word >= 20 && word < 100 && atoms[i + 1]?.text === '-' ? NUMBERS.get(lowerAt(atoms, i + 2)) : undefined;
  const close = (to: number): number => (isBracketed && atoms[to]?.text === ']' ? to + 1 : to);
  if (word !== undefined && tens !== undefined && tens < 10) return { count: word + tens, to: close(i + 3) };
  if (word !== undefined) return { count: word, to: close(i + 1) };
  if (atom.value !== undefined && atom.value > 0 && atom.value <= 5000) return { count: atom.value, to: close(i + 1) };
  return undefined;
}

export interface Amount {
  readonly count: number;
  readonly unit: Unit;
  /** Half a unit more. */
  readonly hasHalf: boolean;
  readonly to: number;
  readonly isAdjective: boolean;
}

const isHalf = (atoms: readonly Atom[], at: number): boolean =>
  lowerAt(atoms, at) === 'and' && lowerAt(atoms, at + 1) === 'a' && lowerAt(atoms, at + 2) === 'half';

/** `six months`, `a week`, `24 hours`, `three-day`, `two and a half years`, `a year and a half`. */
export function amountAt(atoms: readonly Atom[], at: number): Amount | undefined {
  const number = countAt(atoms, at);
  if (number === undefined) return undefined;
  let i = number.to;
  const halfBefore = isHalf(atoms, i);
  if (halfBefore) i += 3;
  const hyphen = atoms[i]?.text === '-' || atoms[i]?.text === '‑';
  if (hyphen) i++;
  if (/^(?:more|full|whole|consecutive|straight|calendar|working|business)$/.test(lowerAt(atoms, i)) && !hyphen) i++;
  const unit = UNIT_WORDS.get(lowerAt(atoms, i));
  if (unit === undefined || lowerAt(atoms, i) === 'weekend') return undefined;
  const halfBehind = !hyphen && isHalf(atoms, i + 1);
  return {
    count: number.count,
    unit,
    hasHalf: halfBefore || halfBehind,
    to: halfBehind ? i + 4 : i + 1,
    isAdjective: hyphen && !lowerAt(atoms, i).endsWith('s'),
  };
}

/** `3rd`, `third`, `nineteenth`. */
export function ordinalAt(atoms: readonly Atom[], at: number): { readonly ordinal: number; readonly to: number } | undefined {
  const word = ORDINALS.get(lowerAt(atoms, at));
  if (word !== undefined) return { ordinal: word, to: at + 1 };
  const value = atoms[at]?.value;
  const tail = atoms[at + 1];
  if (value === undefined || tail === undefined || !/^(?:st|nd|rd|th)$/.test(tail.lower) || !touch(atoms[at], tail)) return undefined;
  return { ordinal: value, to: at + 2 };
}
