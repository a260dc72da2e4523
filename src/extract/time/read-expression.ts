import { PART_WORDS } from '../lexicons/time-words.ts';
import type { Atom } from './atoms.ts';
import { canBegin } from './begins.ts';
import type { Expression, Found, Reader } from './expression.ts';
import { clockAt, partAt } from './read-clock.ts';
import { dayAt, readDate, readNumericDate, yearBehind } from './read-date.ts';
import { readEventDay } from './read-event-day.ts';
import { readDuration, readOffset, readStretch, readVague } from './read-offset.ts';
import { readQuarter, readSeason } from './read-quarter.ts';
import { edgeAt, readDayOfMonth, readDayWord, readNthWeekday, readShifted, readWeekday, readWeekend } from './read-relative.ts';
import { readCentury, readFiscalYear, readShortYear, readYear } from './read-year.ts';

/** In this order, since the first that reads anything wins: what is longer and surer comes first. */
const READERS: readonly Reader[] = [
  readNumericDate,
  readDate,
  readNthWeekday,
  readQuarter,
  readSeason,
  readCentury,
  readFiscalYear,
  readStretch,
  readOffset,
  readVague,
  readDayWord,
  readShifted,
  readWeekend,
  readHoliday,
  readWeekday,
  readDayOfMonth,
  readEventDay,
  readDuration,
  readYear,
  readShortYear,
];

const lowerAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? '';

/** Feasts that are days of the calendar: month, day, words. */
const HOLIDAYS: readonly (readonly [RegExp, number, number, number])[] = [
  [/^New Year ['’]s Eve/, 12, 31, 4],
  [/^New Year ['’]s Day/, 1, 1, 4],
  [/^Christmas Eve/, 12, 24, 2],
  [/^Christmas Day/, 12, 25, 2],
  [/^Boxing Day/, 12, 26, 2],
  [/^May Day/, 5, 1, 2],
];
const FIRST_OF_HOLIDAYS: ReadonlySet<string> = new Set(['New', 'Christmas', 'Boxing', 'May']);

function readHoliday(atoms: readonly Atom[], at: number): Found | undefined {
  if (!FIRST_OF_HOLIDAYS.has(atoms[at]?.text ?? '')) return undefined;
  const words = [0, 1, 2, 3].map((i) => atoms[at + i]?.text ?? '').join(' ');
  for (const [pattern, month, day, length] of HOLIDAYS) {
    if (!pattern.test(words)) continue;
    const year = yearBehind(atoms, at + length);
    const expression: Expression = { kind: 'date', month, day, ...(year === undefined ? {} : { year: year.year }) };
    return { expression, from: at, to: year?.to ?? at + length, rule: 'extract/time/read-expression' };
  }
  return undefined;
}

const isDayLevel = ({ kind, ...rest }: Expression): boolean =>
  kind === 'weekday' ||
  kind === 'weekdayOfWeek' ||
  kind === 'dayOfMonth' ||
  kind === 'nthWeekday' ||
  (kind === 'date' && 'day' in rest) ||
  (kind === 'deictic' && 'unit' in rest && rest.unit === 'day') ||
  (kind === 'offset' && 'unit' in rest && rest.unit === 'day') ||
  (kind === 'range' && 'from' in rest && isDayLevel(rest.from as Expression));

function core(atoms: readonly Atom[], at: number): Found | undefined {
  for (const reader of READERS) {
    const found = reader(atoms, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `this year`, `last year` behind a date without one. */
function withYearWords(atoms: readonly Atom[], found: Found): Found {
  const { expression } = found;
  if (expression.kind !== 'date' || expression.year !== undefined) return found;
  const i = lowerAt(atoms, found.to) === 'of' ? found.to + 1 : found.to;
  const shift = { this: 0, last: -1, next: 1, previous: -1 }[lowerAt(atoms, i)];
  if (shift === undefined || lowerAt(atoms, i + 1) !== 'year') return found;
  // Years below 100 are shifts against the year of the report; no report speaks of the first century by day.
  return { ...found, expression: { ...expression, year: shift }, to: i + 2 };
}

/** `the end of the year`, `early January`, `the first days of the new year`. */
function edged(atoms: readonly Atom[], at: number): Found | undefined {
  const edge = edgeAt(atoms, at);
  if (edge === undefined) return undefined;
  const rule = 'extract/time/read-expression';
  let inner: Found | undefined;
  const the = lowerAt(atoms, edge.to) === 'the' || lowerAt(atoms, edge.to) === 'this' ? edge.to + 1 : edge.to;
  const unit = lowerAt(atoms, the) === 'new' && lowerAt(atoms, the + 1) === 'year' ? 'new year' : lowerAt(atoms, the);
  if (the > edge.to && (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day' || unit === 'decade')) {
    inner = { expression: { kind: 'deictic', unit, shift: 0, anchor: 'report' }, from: edge.to, to: the + 1, rule };
  } else if (unit === 'new year')
    inner = { expression: { kind: 'deictic', unit: 'year', shift: 0, anchor: 'report' }, from: edge.to, to: the + 2, rule };
  else
    inner =
      readDate(atoms, edge.to) ??
      readYearOrDecade(atoms, edge.to) ??
      readQuarter(atoms, edge.to) ??
      readDayWord(atoms, edge.to) ??
      readShifted(atoms, edge.to) ??
      readCentury(atoms, edge.to) ??
      readWeekday(atoms, edge.to);
  if (inner === undefined || inner.expression.kind === 'range') return undefined;
  inner = withYearWords(atoms, inner);
  if (edge.days === undefined && isDayLevel(inner.expression)) return { ...inner, from: at };
  const expression: Expression = {
    kind: 'edge',
    edge: edge.edge,
    of: inner.expression,
    ...(edge.days === undefined ? {} : { days: edge.days }),
  };
  const loose: Expression = { kind: 'edge', edge: edge.edge, of: inner.expression, days: -1 };
  return { ...inner, expression: edge.isLoose ? loose : expression, from: at, rule };
}

function readYearOrDecade(atoms: readonly Atom[], at: number): Found | undefined {
  const year = lowerAt(atoms, at) === 'the' ? at + 1 : at;
  return readYear(atoms, year) ?? readShortYear(atoms, year);
}

/** `the evening of 4 January`, `the night of 5 to 6 January`, `overnight on Tuesday`, `the early hours of Friday`. */
function partFirst(atoms: readonly Atom[], at: number): Found | undefined {
  let i = /^(?:the|in)$/.test(lowerAt(atoms, at)) ? at + 1 : at;
  if (lowerAt(atoms, i) === 'the') i++;
  const hours =
    /^(?:early|small)$/.test(lowerAt(atoms, i)) && lowerAt(atoms, i + 1) === 'hours' ? { part: 'night' as const, to: i + 2 } : undefined;
  const part = hours ?? partAt(atoms, i);
  if (part === undefined || !/^(?:of|on|from)$/.test(lowerAt(atoms, part.to))) return undefined;
  const start = lowerAt(atoms, part.to + 1) === 'the' && dayAt(atoms, part.to + 2) !== undefined ? part.to + 2 : part.to + 1;
  const day = core(atoms, start);
  if (day === undefined || !isDayLevel(day.expression)) return undefined;
  const found = ranged(atoms, day);
  return { ...withYearWords(atoms, found), from: at === i ? i : lowerAt(atoms, at) === 'in' ? at + 1 : at, partOfDay: part.part };
}

/** `Tuesday evening`, `January 4, evening`, `5 January in the morning`, `yesterday at 10 pm`. */
function partBehind(atoms: readonly Atom[], found: Found): Found {
  if (!isDayLevel(found.expression) || found.partOfDay !== undefined) return found;
  let i = found.to;
  const comma = lowerAt(atoms, i) === ',';
  if (comma) i++;
  if (lowerAt(atoms, i) === 'in' && lowerAt(atoms, i + 1) === 'the') i += 2;
  else if (/^(?:at|around|by)$/.test(lowerAt(atoms, i))) i++;
  const clock = clockAt(atoms, i);
  if (clock !== undefined) return { ...found, clock: clock.clock, to: clock.to };
  const part = partAt(atoms, i);
  if (part === undefined || (comma && /^(?:the)$/.test(lowerAt(atoms, part.to)))) return found;
  return { ...found, partOfDay: part.part, to: part.to };
}

/** `15:11 GMT on Saturday`, `at 10 pm yesterday`; a clock alone counts in the running date. */
function clockFirst(atoms: readonly Atom[], at: number): Found | undefined {
  const clock = clockAt(atoms, at);
  if (clock === undefined) return undefined;
  const i = /^(?:on|,)$/.test(lowerAt(atoms, clock.to)) ? clock.to + 1 : clock.to;
  const day = core(atoms, i);
  const rule = 'extract/time/read-clock';
  if (day !== undefined && isDayLevel(day.expression) && day.expression.kind !== 'range')
    return { ...withYearWords(atoms, day), clock: clock.clock, from: at, rule };
  // 9:25 may be a score or a verse; a clock alone needs a word that says so.
  const isSaid = /^(?:at|by|around|from|until|till|before|after|since|about|of|between)$/.test(lowerAt(atoms, at - 1));
  const isEnd = /^(?:and|to|-|–|until|till)$/.test(lowerAt(atoms, at - 1)) && /^\d\d?[:.]\d\d$/.test(lowerAt(atoms, at - 2));
  if (clock.to === at + 1 && !isSaid && !isEnd) return undefined;
  return { expression: { kind: 'clock' }, clock: clock.clock, from: at, to: clock.to, rule };
}

/** `in the evening`, `overnight`, `at dawn`: a part of the running day. */
function barePart(atoms: readonly Atom[], at: number): Found | undefined {
  const word = lowerAt(atoms, at);
  const part = PART_WORDS.get(word);
  if (part === undefined) return undefined;
  const before = `${lowerAt(atoms, at - 2)} ${lowerAt(atoms, at - 1)}`;
  const stands =
    word === 'overnight' ||
    /(?:^| )in the$/.test(before) ||
    (/ (?:at|by|before|until|around)$/.test(before) && /^(?:dawn|noon|midday|midnight|night|dusk)$/.test(word));
  if (!stands || /^(?:of|on)$/.test(lowerAt(atoms, at + 1))) return undefined;
  return { expression: { kind: 'part', anchor: 'narrative' }, partOfDay: part, from: at, to: at + 1, rule: 'extract/time/read-clock' };
}

/** `1 January to 5 February`, `2015 to 2019`, `Monday to Friday`, `between X and Y`. */
function ranged(atoms: readonly Atom[], found: Found): Found {
  const { expression } = found;
  if (!/^(?:date|year|weekday|decade)$/.test(expression.kind)) return found;
  const word = lowerAt(atoms, found.to);
  const isBetween = lowerAt(atoms, found.from - 1) === 'between';
  const isFrom = lowerAt(atoms, found.from - 1) === 'from';
  if (!(/^(?:to|through|-|–|—)$/.test(word) || (isBetween && word === 'and') || (isFrom && /^(?:until|till)$/.test(word)))) return found;
  const last = core(atoms, expression.kind === 'decade' && lowerAt(atoms, found.to + 1) === 'the' ? found.to + 2 : found.to + 1);
  if (last === undefined || last.expression.kind !== expression.kind) return found;
  let first = expression;
  if (first.kind === 'date' && last.expression.kind === 'date') {
    if ((first.day === undefined) !== (last.expression.day === undefined)) return found;
    if (first.year === undefined && last.expression.year !== undefined) first = { ...first, year: last.expression.year };
  }
  return { ...found, expression: { kind: 'range', from: first, to: last.expression }, to: last.to };
}

/** "in May and June 2020", "on 3 May, 4 June and 5 July 2020": the year behind the last goes for all. */
function withSharedYear(atoms: readonly Atom[], found: Found): Found {
  const { expression } = found;
  if (expression.kind !== 'date' || expression.year !== undefined) return found;
  let at = found.to;
  for (let count = 0; count < 8 && /^(?:and|or|,)$/.test(lowerAt(atoms, at)); count++) {
    let next = at + 1;
    if (lowerAt(atoms, at) === ',' && lowerAt(atoms, next) === 'and') next++;
    const other = readDate(atoms, next)?.expression;
    if (other?.kind !== 'date' || (other.day === undefined) !== (expression.day === undefined)) return found;
    if (other.year !== undefined) {
      const isLater = other.month > expression.month || (other.month === expression.month && (other.day ?? 1) > (expression.day ?? 0));
      return isLater ? { ...found, expression: { ...expression, year: other.year } } : found;
    }
    at = readDate(atoms, next)!.to;
  }
  return found;
}

/** The time expression that begins at an atom, the longest reading of it. */
export function readExpression(atoms: readonly Atom[], at: number): Found | undefined {
  if (!canBegin(atoms, at)) return undefined;
  const first = partFirst(atoms, at) ?? clockFirst(atoms, at) ?? edged(atoms, at);
  if (first !== undefined) return partBehind(atoms, first);
  const found = core(atoms, at);
  if (found === undefined) return barePart(atoms, at);
  return partBehind(atoms, withSharedYear(atoms, withYearWords(atoms, ranged(atoms, found))));
}
