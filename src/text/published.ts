import type { IsoDate, Precision } from '../model/time-value.ts';

export interface Published {
  /** As given, blanks trimmed. */
  readonly publishedAt: string;
  /** The local day: of the zone when one is given, else of the offset that the text states. Absent when coarser than a day. */
  readonly publishedOn?: IsoDate;
  readonly precision: Precision;
}

/** Why a date could not be read, snake_case, as it appears in problems. */
export type UnreadDate = 'published_unreadable' | 'published_ambiguous';

interface Moment {
  readonly day: IsoDate;
  /** Minutes of the day; absent when only a day is given. */
  readonly minutes?: number;
  /** Minutes east of UTC; absent when the text states none. */
  readonly offset?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\[[^\]]{1,60}\])?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const COARSE = /^(\d{4})(?:[-/](\d{2}))?$/;
const DAY_NAME = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? /i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[.,]?[ -](\d{4})(?:[, ](.{1,60}))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})[.]? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[, ](.{1,60}))?$/i;
const MONTH_YEAR = /^([a-z]{3,9})[.]?,? (\d{4})$/i;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[, ](.{1,60}))?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[, ](.{1,60}))?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[, ](.{1,60}))?$/;
const CLOCK =
  /^(\d{1,2})[:.](\d{2})(?::(\d{2}))? ?(a\.?m\.?|p\.?m\.?)?[ ,]{0,2}\(?(Z|UTC|GMT|UT|[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5})?\)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** The zone names that RFC 5322 defines; any other abbreviation means several places and is left aside. */
const RFC_ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const LONGEST_DATE = 100;

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const real = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return real ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const upper = text.toUpperCase();
  if (upper === 'Z' || upper === 'UTC' || upper === 'GMT' || upper === 'UT') return 0;
  if (upper in RFC_ZONES) return RFC_ZONES[upper];
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(upper);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function at(day: IsoDate | undefined, clock: string | undefined): Moment | undefined {
  if (day === undefined) return undefined;
  if (clock === undefined) return { day };
  const match = CLOCK.exec(clock.replace(/^[, ]{0,3}(?:at )?/, '').trim());
  if (match === null) return { day };
  const half = match[4]?.toLowerCase().charAt(0);
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  const offset = offsetOf(match[5]);
  return { day, minutes: hour * 60 + Number(match[2]), ...(offset === undefined ? {} : { offset }) };
}

function fromParts(match: RegExpExecArray): Moment | undefined {
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === undefined) return undefined;
  if (match[4] === undefined) return { day };
  const offset = offsetOf(match[7]);
  if (Number(match[4]) > 24 || Number(match[5]) > 59) return undefined;
  return { day, minutes: Number(match[4]) * 60 + Number(match[5]), ...(offset === undefined ? {} : { offset }) };
}

function readMoment(given: string): Moment | UnreadDate {
  const text = given.replace(DAY_NAME, '');
  let match = ISO.exec(text) ?? BASIC.exec(text);
  if (match !== null && !EPOCH.test(text)) return fromParts(match) ?? 'published_unreadable';
  if (EPOCH.test(text)) {
    const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
    return { day: instant.slice(0, 10), minutes: Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)), offset: 0 };
  }
  match = DAY_FIRST.exec(text);
  if (match !== null) return at(dayOf(Number(match[3]), monthOf(match[2]), Number(match[1])), match[4]) ?? 'published_unreadable';
  match = MONTH_FIRST.exec(text);
  if (match !== null) return at(dayOf(Number(match[3]), monthOf(match[1]), Number(match[2])), match[4]) ?? 'published_unreadable';
  match = YEAR_FIRST.exec(text);
  if (match !== null) return at(dayOf(Number(match[1]), Number(match[2]), Number(match[3])), match[4]) ?? 'published_unreadable';
  match = DOTTED.exec(text);
  if (match !== null) return at(dayOf(Number(match[3]), Number(match[2]), Number(match[1])), match[4]) ?? 'published_unreadable';
  match = SLASHED.exec(text);
  if (match === null) return 'published_unreadable';
  // 03/04/2025 is April in most of the world and March in the United States: only a number beyond 12 decides.
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first <= 12 && second <= 12 && first !== second) return 'published_ambiguous';
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return at(dayOf(Number(match[3]), month, day), match[4]) ?? 'published_unreadable';
}

function localDay(moment: Moment, zone: string | undefined): IsoDate {
  if (zone === undefined || moment.minutes === undefined || moment.offset === undefined) return moment.day;
  const instant = Date.parse(`${moment.day}T00:00:00Z`) + (moment.minutes - moment.offset) * 60_000;
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
      instant,
    );
    const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  } catch {
    return moment.day;
  }
}

/**
 * Reads a report's date as metadata, feeds and people write it. A date that two readings fit is not guessed, a bare year or
 * month gives no day. `zone` (IANA) moves an instant to the place's calendar.
 */
export function readPublished(given: string, zone?: string): Published | UnreadDate {
  const publishedAt = given.trim().replace(/\s+/g, ' ');
  if (publishedAt.length > LONGEST_DATE) return 'published_unreadable';
  const coarse = COARSE.exec(publishedAt);
  if (coarse !== null) {
    if (coarse[2] === undefined) return { publishedAt, precision: 'year' };
    return Number(coarse[2]) >= 1 && Number(coarse[2]) <= 12 ? { publishedAt, precision: 'month' } : 'published_unreadable';
  }
  const monthYear = MONTH_YEAR.exec(publishedAt);
  if (monthYear !== null && monthOf(monthYear[1]) > 0) return { publishedAt, precision: 'month' };
  const moment = readMoment(publishedAt);
  if (typeof moment === 'string') return moment;
  return { publishedAt, publishedOn: localDay(moment, zone), precision: moment.minutes === undefined ? 'day' : 'minute' };
}
