import { MONTHS, NUMBERS, ORDINALS, PART_WORDS, SEASONS, UNIT_WORDS, type Unit, WEEKDAYS } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { AnchorName, Expression, Found } from './expression.ts';

const RULE = 'extract/time/read-relative';
const found = (expression: Expression, from: number, to: number, extra: Partial<Found> = {}): Found => ({
  expression,
  from,
  to,
  rule: RULE,
  ...extra,
});
const lowerAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? '';

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function readDayWord(atoms: readonly Atom[], at: number): Found | undefined {
  const day = (shift: number, to: number, extra: Partial<Found> = {}): Found =>
    found({ kind: 'deictic', unit: 'day', shift, anchor: 'report' }, at, to, extra);
  switch (lowerAt(atoms, at)) {
    case 'today':
      return day(0, at + 1);
    case 'tonight':
      return day(0, at + 1, { partOfDay: 'night' });
    case 'yesterday':
      return day(-1, at + 1);
    case 'tomorrow':
      return day(1, at + 1);
    case 'the':
    case 'day': {
      const i = lowerAt(atoms, at) === 'the' ? at + 1 : at;
      if (lowerAt(atoms, i) !== 'day') return undefined;
      const words = `${lowerAt(atoms, i + 1)} ${lowerAt(atoms, i + 2)}`;
      if (words === 'before yesterday') return day(-2, i + 3);
      if (words === 'after tomorrow') return day(2, i + 3);
      return undefined;
    }
    default:
      return undefined;
  }
}

/** How far `last`, `previous`, `next` go, and from which anchor. */
const SHIFTS: Readonly<Record<string, readonly [-1 | 0 | 1, AnchorName]>> = {
  last: [-1, 'report'],
  past: [-1, 'report'],
  this: [0, 'report'],
  current: [0, 'report'],
  next: [1, 'report'],
  coming: [1, 'report'],
  upcoming: [1, 'report'],
  previous: [-1, 'narrative'],
  preceding: [-1, 'narrative'],
  following: [1, 'narrative'],
  same: [0, 'narrative'],
  that: [0, 'narrative'],
};

/** `last week`, `this morning`, `the previous evening`, `next Tuesday`, `the same day`, `last summer`, `last May`. */
export function readShifted(atoms: readonly Atom[], at: number): Found | undefined {
  let i = at;
  const hasThe = lowerAt(atoms, i) === 'the';
  if (hasThe) i++;
  const word = lowerAt(atoms, i);
  const shift = Object.hasOwn(SHIFTS, word) ? SHIFTS[word] : undefined;
  if (shift === undefined) return undefined;
  let [by, anchor] = shift;
  // "the next day" follows what was told; "next day" alone is tomorrow's news.
  if (word === 'next' && hasThe) anchor = 'narrative';
  i++;
  if (word === 'that' && lowerAt(atoms, i) === 'same') i++;
  if (/^(?:very|whole|entire)$/.test(lowerAt(atoms, i))) i++;
  const noun = lowerAt(atoms, i);
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined && noun.length > 3 && !noun.endsWith('days')) {
    if (word === 'that' || word === 'same') return found({ kind: 'weekday', weekday, direction: 0, anchor: 'narrative' }, at, i + 1);
    return found({ kind: 'weekday', weekday, direction: by, anchor }, at, i + 1);
  }
  const part = PART_WORDS.get(noun);
  if (part !== undefined && word !== 'current' && word !== 'coming') {
    // "this evening" is today's; "last night" is the night that ended this morning, named after the day it began.
    return found({ kind: 'deictic', unit: 'day', shift: by, anchor }, at, i + 1, { partOfDay: part });
  }
  const month = /^\p{Lu}/u.test(atoms[i]?.text ?? '') ? MONTHS.get(noun) : undefined;
  if (month !== undefined && anchor === 'report') return found({ kind: 'deicticMonth', month, direction: by }, at, i + 1);
  const season = SEASONS.get(noun);
  if (season !== undefined && noun !== 'fall' && anchor === 'report') return found({ kind: 'season', month: season, year: by }, at, i + 1);
  const unit = UNIT_WORDS.get(noun);
  if (noun === 'weekend') {
    const week: Expression = { kind: 'deictic', unit: 'week', shift: by, anchor };
    return found({ kind: 'edge', edge: 'end', of: week, days: 2 }, at, i + 1);
  }
  if (
    unit === undefined ||
    (noun.endsWith('s') && noun !== 'years') ||
    (noun === 'years' && word !== 'this') ||
    unit === 'minute' ||
    unit === 'hour'
  )
    return undefined;
  if (word === 'current' && unit === 'day') return undefined;
  if (unit === 'day' && (word === 'this' || word === 'coming'))
    return word === 'this' && lowerAt(atoms, at - 1) === 'to' ? found({ kind: 'deictic', unit, shift: 0, anchor }, at, i + 1) : undefined;
  if (word === 'that' && unit !== 'day' && unit !== 'year' && unit !== 'week' && unit !== 'month') return undefined;
  return found({ kind: 'deictic', unit, shift: by, anchor }, at, i + 1);
}

/** A count: `six`, `6`, `several` is none. */
function countAt(atoms: readonly Atom[], at: number): { readonly count: number; readonly to: number } | undefined {
  let i = at;
  // a year: no count of "a few", "a couple of"
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

/** `six months`, `a week`, `24 hours`, `three-day`. */
function amountAt(
  atoms: readonly Atom[],
  at: number,
): { readonly count: number; readonly unit: Unit; readonly to: number; readonly isAdjective: boolean } | undefined {
  const number = countAt(atoms, at);
  if (number === undefined) return undefined;
  let i = number.to;
  const hyphen = atoms[i]?.text === '-' || atoms[i]?.text === '‑';
  if (hyphen) i++;
  if (/^(?:more|full|whole|consecutive|straight|calendar|working|business)$/.test(lowerAt(atoms, i)) && !hyphen) i++;
  const unit = UNIT_WORDS.get(lowerAt(atoms, i));
  if (unit === undefined || lowerAt(atoms, i) === 'weekend') return undefined;
  return { count: number.count, unit, to: i + 1, isAdjective: hyphen && !lowerAt(atoms, i).endsWith('s') };
}

/** `two days ago`, `a week later`, `three days earlier`, `two weeks before`, `in two weeks`, `a year from now`. */
export function readOffset(atoms: readonly Atom[], at: number): Found | undefined {
  const isIn = lowerAt(atoms, at) === 'in';
  if (lowerAt(atoms, at) === 'the' && lowerAt(atoms, at + 1) === 'day') return offsetOfDay(atoms, at, at + 2);
  const amount = amountAt(atoms, isIn ? at + 1 : at);
  if (amount === undefined || amount.isAdjective) return undefined;
  const { count, unit, to } = amount;
  const offset = (direction: -1 | 1, anchor: AnchorName, end: number, from = at): Found =>
    found({ kind: 'offset', unit, count, direction, anchor }, from, end);
  if (isIn) {
    const isOne = lowerAt(atoms, at + 1) === 'one';
    const next = lowerAt(atoms, to);
    // "in two weeks": ahead, but "in 10 years of war" and "in one year" are lengths.
    return isOne || next === 'of' || (unit === 'year' && count > 20) ? undefined : offset(1, 'report', next === 's' ? to : to);
  }
  switch (lowerAt(atoms, to)) {
    case 'ago':
      return offset(-1, 'report', to + 1);
    case 'earlier':
    case 'previously':
    case 'prior':
      return offset(-1, 'narrative', to + 1);
    case 'before':
      return /^(?:[.,;)]|)$/.test(lowerAt(atoms, to + 1)) ? offset(-1, 'narrative', to + 1) : undefined;
    case 'later':
    case 'afterwards':
      return offset(1, 'narrative', to + 1);
    case 'after':
      return /^(?:[.,;)]|)$/.test(lowerAt(atoms, to + 1)) ? offset(1, 'narrative', to + 1) : undefined;
    case 'from':
      return lowerAt(atoms, to + 1) === 'now' ? offset(1, 'report', to + 2) : undefined;
    case 'hence':
      return offset(1, 'report', to + 1);
    default:
      return undefined;
  }
}

/** `the day before`, `the day after`, when nothing follows that they would be counted from. */
function offsetOfDay(atoms: readonly Atom[], from: number, at: number): Found | undefined {
  const word = lowerAt(atoms, at);
  if (word !== 'before' && word !== 'after') return undefined;
  if (!/^(?:[.,;)]|)$/.test(lowerAt(atoms, at + 1)) && !/^(?:in|at|by|that|when|and)$/.test(lowerAt(atoms, at + 1))) return undefined;
  return found({ kind: 'offset', unit: 'day', count: 1, direction: word === 'before' ? -1 : 1, anchor: 'narrative' }, from, at + 1);
}

/** `the past 30 days`, `the last two weeks`, `the next three years`, `the first days of January` is in `read-edge.ts`. */
export function readStretch(atoms: readonly Atom[], at: number): Found | undefined {
  let i = at;
  if (/^(?:the|these|those)$/.test(lowerAt(atoms, i))) i++;
  const word = lowerAt(atoms, i);
  const direction = /^(?:past|last|previous|preceding)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : undefined;
  if (direction === undefined) return undefined;
  const amount = amountAt(atoms, i + 1);
  if (amount === undefined || amount.isAdjective || lowerAt(atoms, i + 1) === 'a') return undefined;
  return found({ kind: 'stretch', unit: amount.unit, count: amount.count, direction }, at, amount.to);
}

/** `for six months`, `six months`, `two-week`: how long, apart from when. A bare `a day` is a rate, not a length. */
export function readDuration(atoms: readonly Atom[], at: number): Found | undefined {
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
  return found({ kind: 'duration', unit: amount.unit, count: amount.count }, at, amount.to, { rule: 'extract/time/read-relative' });
}

/** `Tuesday`, `on Saturdays` is none. */
export function readWeekday(atoms: readonly Atom[], at: number): Found | undefined {
  const atom = atoms[at];
  if (atom === undefined || !/^\p{Lu}/u.test(atom.text)) return undefined;
  const weekday = WEEKDAYS.get(atom.lower);
  if (weekday === undefined || atom.lower.endsWith('days')) return undefined;
  const isShort = !atom.lower.endsWith('day');
  if (/^(?:a|any|every|each|per)$/.test(lowerAt(atoms, at - 1))) return undefined;
  if (isShort && !(atoms[at + 1]?.text === '.' && touch(atom, atoms[at + 1])) && !/^(?:on|last|next|this)$/.test(lowerAt(atoms, at - 1)))
    return undefined;
  if (/^(?:bloody|black|good|palm|easter|ash|holy|cyber|super)$/.test(lowerAt(atoms, at - 1)) && /^\p{Lu}/u.test(atoms[at - 1]!.text))
    return undefined;
  // Names of papers and days: "Sunday Times", "Bloody Sunday".
  if (
    /^(?:times|telegraph|mail|mirror|herald|post|sun|express|prayers?)$/.test(lowerAt(atoms, at + 1)) &&
    /^\p{Lu}/u.test(atoms[at + 1]!.text)
  )
    return undefined;
  return found({ kind: 'weekday', weekday, direction: 0, anchor: 'report' }, at, at + 1);
}

const EDGES: Readonly<Record<string, 'start' | 'end' | 'middle'>> = {
  start: 'start',
  beginning: 'start',
  onset: 'start',
  early: 'start',
  end: 'end',
  late: 'end',
  close: 'end',
  middle: 'middle',
  mid: 'middle',
};

/** `the end of`, `early`, `mid-`, `the first days of`, `later this`: what narrows the expression behind it. */
export function edgeAt(
  atoms: readonly Atom[],
  at: number,
): { readonly edge: 'start' | 'end' | 'middle'; readonly days?: number; readonly to: number; readonly isLoose: boolean } | undefined {
  let i = at;
  if (lowerAt(atoms, i) === 'the' || (lowerAt(atoms, i) === 'this' && /^(?:early|late|mid)$/.test(lowerAt(atoms, i + 1)))) i++;
  const word = lowerAt(atoms, i);
  if (/^(?:earlier|later)$/.test(word) && i === at) {
    return /^(?:this|today|in|last|on)$/.test(lowerAt(atoms, i + 1))
      ? {
          edge: word === 'earlier' ? 'start' : 'end',
          to: lowerAt(atoms, i + 1) === 'in' || lowerAt(atoms, i + 1) === 'on' ? i + 2 : i + 1,
          isLoose: true,
        }
      : undefined;
  }
  const which = word === 'last' ? 'end' : ORDINALS.get(word) === 1 ? 'start' : undefined;
  if (which !== undefined) {
    const number = countAt(atoms, i + 1);
    const unitAt = number?.to ?? i + 1;
    const unit = lowerAt(atoms, unitAt);
    if (lowerAt(atoms, unitAt + 1) !== 'of') return undefined;
    const each = unit === 'days' || unit === 'day' ? 1 : unit === 'weeks' || unit === 'week' ? 7 : undefined;
    if (each === undefined) return undefined;
    const count = number?.count ?? (unit.endsWith('s') ? 5 : 1);
    return { edge: which, days: count * each, to: unitAt + 2, isLoose: false };
  }
  const edge = Object.hasOwn(EDGES, word) ? EDGES[word] : undefined;
  if (edge === undefined) return undefined;
  if (word === 'early' || word === 'late' || word === 'mid') {
    const to = atoms[i + 1]?.text === '-' ? i + 2 : i + 1;
    return { edge, to, isLoose: false };
  }
  return lowerAt(atoms, i + 1) === 'of' ? { edge, to: i + 2, isLoose: false } : undefined;
}
