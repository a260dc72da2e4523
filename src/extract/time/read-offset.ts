import { UNIT_WORDS, type Unit } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { AnchorName, Expression, Found } from './expression.ts';
import { amountAt } from './read-amount.ts';
import { readDate, readNumericDate } from './read-date.ts';

const RULE = 'extract/time/read-offset';
const found = (expression: Expression, from: number, to: number): Found => ({ expression, from, to, rule: RULE });
const lowerAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? '';
const endsClause = (word: string): boolean => /^(?:[.,;)]|)$/.test(word);

/** `before`, `after`, `ahead of` behind an amount: which way, and where what it is counted from begins. */
function counterAt(atoms: readonly Atom[], at: number): { readonly direction: -1 | 1; readonly to: number } | undefined {
  const [first, second, third] = [lowerAt(atoms, at), lowerAt(atoms, at + 1), lowerAt(atoms, at + 2)];
  if (first === 'before') return { direction: -1, to: at + 1 };
  if (first === 'after' || first === 'following') return { direction: 1, to: at + 1 };
  if ((first === 'ahead' && second === 'of') || (first === 'prior' && second === 'to')) return { direction: -1, to: at + 2 };
  return first === 'in' && second === 'advance' && third === 'of' ? { direction: -1, to: at + 3 } : undefined;
}

/** `two days ago`, `a week later`, `three days earlier`, `two weeks before`, `in two weeks`, `10 days after 3 May`, `a month after the vote`. */
export function readOffset(atoms: readonly Atom[], at: number): Found | undefined {
  const isIn = lowerAt(atoms, at) === 'in';
  if (lowerAt(atoms, at) === 'the' && lowerAt(atoms, at + 1) === 'day') return offsetOfDay(atoms, at, at + 2);
  const amount = amountAt(atoms, isIn ? at + 1 : at);
  if (amount === undefined || amount.isAdjective || (amount.hasHalf && amount.unit !== 'year')) return undefined;
  const { to } = amount;
  const [count, unit] = amount.hasHalf ? [amount.count * 12 + 6, 'month' as const] : [amount.count, amount.unit];
  const offset = (direction: -1 | 1, anchor: AnchorName, end: number): Found =>
    found({ kind: 'offset', unit, count, direction, anchor }, at, end);
  if (isIn) {
    const isOne = lowerAt(atoms, at + 1) === 'one';
    const next = lowerAt(atoms, to);
    // "in two weeks": ahead, but "in 10 years of war" and "in one year" are lengths.
    return isOne || next === 'of' || (unit === 'year' && count > 20) ? undefined : offset(1, 'report', to);
  }
  switch (lowerAt(atoms, to)) {
    case 'ago':
      return lowerAt(atoms, to + 1) === 'today'
        ? found(
            { kind: 'fromDate', unit, count, direction: -1, of: { kind: 'deictic', unit: 'day', shift: 0, anchor: 'report' } },
            at,
            to + 2,
          )
        : offset(-1, 'report', to + 1);
    case 'earlier':
    case 'previously':
      return offset(-1, 'narrative', to + 1);
    case 'later':
    case 'afterwards':
      return offset(1, 'narrative', to + 1);
    case 'from':
      return lowerAt(atoms, to + 1) === 'now' ? offset(1, 'report', to + 2) : undefined;
    case 'hence':
      return offset(1, 'report', to + 1);
    default: {
      const counter = counterAt(atoms, to);
      if (counter === undefined) return lowerAt(atoms, to) === 'prior' ? offset(-1, 'narrative', to + 1) : undefined;
      const { direction } = counter;
      if (endsClause(lowerAt(atoms, counter.to))) return counter.to === to + 1 ? offset(direction, 'narrative', counter.to) : undefined;
      // "within 30 days after", "for two years before" are lengths.
      if (/^(?:for|within|least|than)$/.test(lowerAt(atoms, at - 1))) return undefined;
      const of = readNumericDate(atoms, counter.to) ?? readDate(atoms, counter.to);
      if (of?.expression.kind === 'date' && of.expression.day !== undefined)
        return found({ kind: 'fromDate', unit, count, direction, of: of.expression }, at, of.to);
      return found({ kind: 'unplaced' }, at, counter.to);
    }
  }
}

/** `the day before`, `the day after`, when nothing follows that they would be counted from. */
function offsetOfDay(atoms: readonly Atom[], from: number, at: number): Found | undefined {
  const word = lowerAt(atoms, at);
  if (word !== 'before' && word !== 'after') return undefined;
  const next = lowerAt(atoms, at + 1);
  if (!endsClause(next) && !/^(?:in|at|by|that|when|and)$/.test(next)) return undefined;
  return found({ kind: 'offset', unit: 'day', count: 1, direction: word === 'before' ? -1 : 1, anchor: 'narrative' }, from, at + 1);
}

const DURING = /^(?:in|over|during|within|for|throughout|of)$/;

/** `the past 30 days`, `the last two weeks`, `the next three years`, `the past year`, `over the last decade`. */
export function readStretch(atoms: readonly Atom[], at: number): Found | undefined {
  let i = at;
  if (/^(?:the|these|those)$/.test(lowerAt(atoms, i))) i++;
  const word = lowerAt(atoms, i);
  const direction = /^(?:past|last|previous|preceding)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : undefined;
  if (direction === undefined) return undefined;
  const single = UNIT_WORDS.get(lowerAt(atoms, i + 1));
  if (single !== undefined && lowerAt(atoms, i + 1) === single && /^(?:week|month|year|decade)$/.test(single)) {
    const isStretch = i > at && (word === 'past' || (word === 'last' && DURING.test(lowerAt(atoms, at - 1))));
    return isStretch ? found({ kind: 'stretch', unit: single, count: 1, direction }, at, i + 2) : undefined;
  }
  const amount = amountAt(atoms, i + 1);
  if (amount === undefined || amount.isAdjective || lowerAt(atoms, i + 1) === 'a') return undefined;
  // "following three days of unrest": after them.
  if (i === at && word === 'following' && lowerAt(atoms, amount.to) === 'of') return found({ kind: 'unplaced' }, at, amount.to);
  return found({ kind: 'stretch', unit: amount.unit, count: amount.count, direction }, at, amount.to);
}

/** `recent weeks`, `the past few years`, `several days later`, `years ago`: a time that the words leave open. */
export function readVague(atoms: readonly Atom[], at: number): Found | undefined {
  const unplaced = (to: number): Found => found({ kind: 'unplaced' }, at, to);
  const isUnits = (i: number): boolean => UNIT_WORDS.has(lowerAt(atoms, i)) && lowerAt(atoms, i).endsWith('s');
  if (lowerAt(atoms, at) === 'recent') return isUnits(at + 1) ? unplaced(at + 2) : undefined;
  let i = /^(?:the|a)$/.test(lowerAt(atoms, at)) ? at + 1 : at;
  const isAround = /^(?:past|last|next|coming|following)$/.test(lowerAt(atoms, i));
  if (isAround) i++;
  const isSome = /^(?:few|several|many|some)$/.test(lowerAt(atoms, i));
  if (isSome) i++;
  if (!isUnits(i) || (i > at && !isSome)) return undefined;
  if (isAround) return unplaced(i + 1);
  return /^(?:ago|earlier|later)$/.test(lowerAt(atoms, i + 1)) ? unplaced(i + 2) : undefined;
}

const LASTING = /^(day|week|month|year|decade|century)long$/;

/** `year-long`, `weeklong`, and where a count stands before it, the end of `three-month-long`. */
function longAt(atoms: readonly Atom[], at: number): { readonly unit: Unit; readonly to: number } | undefined {
  const word = lowerAt(atoms, at);
  const whole = LASTING.exec(word)?.[1];
  if (whole !== undefined) return { unit: whole as Unit, to: at + 1 };
  const unit = UNIT_WORDS.get(word);
  const isLong = unit !== undefined && word === unit && /^[-‑]$/.test(atoms[at + 1]?.text ?? '') && lowerAt(atoms, at + 2) === 'long';
  return isLong ? { unit, to: at + 3 } : undefined;
}

/** `for six months`, `six months`, `two-week`, `year-long`: how long, apart from when. A bare `a day` is a rate, not a length. */
export function readDuration(atoms: readonly Atom[], at: number): Found | undefined {
  const long = longAt(atoms, at);
  if (long !== undefined) return found({ kind: 'duration', unit: long.unit, count: 1, hasHalf: false }, at, long.to);
  const amount = amountAt(atoms, at);
  if (amount === undefined) return undefined;
  const previous = lowerAt(atoms, at - 1);
  const isArticle = lowerAt(atoms, at) === 'a' || lowerAt(atoms, at) === 'an';
  if (isArticle && !/^(?:for|within|during|after|over|of|to|than|in|about|nearly|almost|lasted|lasts|last|by)$/.test(previous))
    return undefined;
  const next = lowerAt(atoms, amount.to);
  // Ages are no durations of anything that happens.
  if (previous === 'aged' || next === 'old' || (next === '-' && lowerAt(atoms, amount.to + 1) === 'old')) return undefined;
  if (touch(atoms[at - 1], atoms[at]) && /^[$€£.,]$/.test(previous)) return undefined;
  const to = longAt(atoms, amount.to - 1)?.to ?? amount.to;
  return found({ kind: 'duration', unit: amount.unit, count: amount.count, hasHalf: amount.hasHalf }, at, to);
}
