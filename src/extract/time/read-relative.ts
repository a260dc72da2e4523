import { MONTHS, ORDINALS, PART_WORDS, SEASONS, UNIT_WORDS, WEEKDAYS } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import type { AnchorName, Expression, Found } from './expression.ts';
import { countAt, ordinalAt } from './read-amount.ts';
import { dayAt, readDate } from './read-date.ts';

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
  // "this past Monday", "this coming Friday"
  if (lowerAt(atoms, i) === 'this' && /^(?:past|coming)$/.test(lowerAt(atoms, i + 1))) i++;
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
  if (noun === 'weekend') return found({ kind: 'weekend', direction: by, anchor }, at, i + 1);
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
  const of = lowerAt(atoms, at + 1) === 'of' ? at + 2 : at + 1;
  const shift = { last: -1, this: 0, next: 1 }[lowerAt(atoms, of)];
  if (shift !== undefined && lowerAt(atoms, of + 1) === 'week')
    return found({ kind: 'weekdayOfWeek', weekday, shift: shift as -1 | 0 | 1 }, at, of + 2);
  return found({ kind: 'weekday', weekday, direction: 0, anchor: 'report' }, at, at + 1);
}

/** `over the weekend`. */
export function readWeekend(atoms: readonly Atom[], at: number): Found | undefined {
  const isBare = lowerAt(atoms, at) === 'the' && lowerAt(atoms, at + 1) === 'weekend';
  const stands = /^(?:over|at|on|during|in|by|until|since|before|after|throughout)$/.test(lowerAt(atoms, at - 1));
  return isBare && stands && lowerAt(atoms, at + 2) !== '-' ? found({ kind: 'weekend', anchor: 'report' }, at, at + 2) : undefined;
}

const BEHIND_DAY =
  /^(?:and|or|at|in|with|when|but|because|as|to|until|by|for|while|after|before|he|she|it|they|we|i|the|a|an|his|her|their)$/;

/** `on the 5th`: a day of the running month. "The 5th battalion" is none. */
export function readDayOfMonth(atoms: readonly Atom[], at: number): Found | undefined {
  if (lowerAt(atoms, at) !== 'the' || !/^(?:on|by|until|till|before|since|from|after|to)$/.test(lowerAt(atoms, at - 1))) return undefined;
  const day = dayAt(atoms, at + 1);
  if (day === undefined || day.to === at + 2) return undefined;
  const next = lowerAt(atoms, day.to);
  if (/^(?:\p{L}|-|['’])/u.test(next) && !BEHIND_DAY.test(next)) return undefined;
  return found({ kind: 'dayOfMonth', day: day.day }, at, day.to);
}

/** `the first Monday of October 2021`, `the last Friday in May`. */
export function readNthWeekday(atoms: readonly Atom[], at: number): Found | undefined {
  const i = lowerAt(atoms, at) === 'the' ? at + 1 : at;
  const number = lowerAt(atoms, i) === 'last' ? { ordinal: -1, to: i + 1 } : ordinalAt(atoms, i);
  const weekday = number && WEEKDAYS.get(lowerAt(atoms, number.to));
  if (number === undefined || weekday === undefined || number.ordinal > 5 || !/^(?:of|in)$/.test(lowerAt(atoms, number.to + 1)))
    return undefined;
  const month = readDate(atoms, number.to + 2);
  if (month?.expression.kind !== 'date' || month.expression.day !== undefined) return undefined;
  return found({ kind: 'nthWeekday', ordinal: number.ordinal, weekday, of: month.expression }, at, month.to);
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
