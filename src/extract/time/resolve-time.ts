import type { IsoDate, PartOfDay, TimeValue } from '../../model/time-value.ts';
import type { Unit } from '../lexicons/time-words.ts';
import type { Anchors, Surroundings } from './anchors.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  isoDay,
  isRealDay,
  lastOfMonth,
  monthOf,
  startOfWeek,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { AnchorName, Expression } from './expression.ts';
import { nearestStretch, nearestYear, resolveDayOfMonth, resolveWeekday, resolveWeekend } from './nearest.ts';
import { dayStretch, monthStretch, move, precisionOf, type Stretch, stretch, unitAround, yearStretch } from './stretch.ts';

function resolveDate(expression: Expression & { kind: 'date' }, anchors: Anchors, around: Surroundings): Stretch | undefined {
  const { month: number, day: dayNumber } = expression;
  const given =
    expression.year !== undefined && expression.year < 100
      ? anchors.report === undefined
        ? undefined
        : yearOf(anchors.report) + expression.year
      : expression.year;
  const inferred =
    given ?? anchors.year ?? (anchors.report === undefined ? undefined : nearestYear(anchors.report, number, dayNumber ?? 15, around));
  if (inferred === undefined) return undefined;
  if (dayNumber === undefined) {
    // Without a day, the running month of the report is the nearest.
    const running =
      given === undefined && anchors.year === undefined && anchors.report !== undefined && monthOf(anchors.report) === number
        ? yearOf(anchors.report)
        : inferred;
    return monthStretch(running, number, 'explicit');
  }
  return isRealDay(inferred, number, dayNumber) ? dayStretch(isoDay(inferred, number, dayNumber), 'explicit') : undefined;
}

/** Months of the calendar, over the turn of the year where they must. */
function monthsStretch(year: number, first: number, count: number): Stretch {
  const from = isoDay(year, first, 1);
  const last = addMonths(from, count - 1);
  return stretch(from, lastOfMonth(yearOf(last), monthOf(last)), 'explicit', count === 3 ? 'quarter' : 'year');
}

/** Decades part in whole years: the early ones are the first four, the late ones the last three. */
function decadePart(first: number, edge: 'start' | 'end' | 'middle'): Stretch {
  const [from, to] = edge === 'start' ? [0, 3] : edge === 'middle' ? [4, 6] : [7, 9];
  return stretch(isoDay(first + from, 1, 1), isoDay(first + to, 12, 31), 'explicit', 'unknown');
}

/** The first or last part of a stretch; `days` -1 is "earlier" or "later" in it, seen from the anchor. */
function edgeOf(
  whole: Stretch,
  edge: 'start' | 'end' | 'middle',
  days: number | undefined,
  anchors: Anchors,
  around: Surroundings,
): Stretch {
  const { from, to, basis } = whole;
  if (days === -1) {
    const now = anchors.report ?? to;
    if (now < from || now > to) return whole;
    return { ...(edge === 'start' ? stretch(from, now, basis) : stretch(now, to, basis)), precision: whole.precision };
  }
  if (edge === 'end' && around.isDeadline && days === undefined) return dayStretch(to, basis);
  const length = daysBetween(from, to) + 1;
  const part = Math.min(length, days ?? Math.max(1, Math.round(length / 3)));
  if (edge === 'start') return stretch(from, addDays(from, part - 1), basis);
  if (edge === 'end') return stretch(addDays(to, 1 - part), to, basis);
  const lead = Math.floor((length - part) / 2);
  return stretch(addDays(from, lead), addDays(from, lead + part - 1), basis);
}

function baseFor(anchor: AnchorName, unit: Unit, anchors: Anchors): IsoDate | undefined {
  if (anchor === 'report') return anchors.report;
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return anchors.day ?? anchors.report;
  return anchors.any?.day ?? anchors.report;
}

function resolve(expression: Expression, anchors: Anchors, around: Surroundings): Stretch | undefined {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, anchors, around);
    case 'year':
      return yearStretch(expression.year, 'explicit');
    case 'decade':
      return stretch(isoDay(expression.year, 1, 1), isoDay(expression.year + 9, 12, 31), 'explicit', 'unknown');
    case 'century':
      return stretch(isoDay(expression.century * 100 - 99, 1, 1), isoDay(expression.century * 100, 12, 31), 'explicit', 'unknown');
    case 'season': {
      const inYear = (year: number): Stretch => monthsStretch(year, expression.month, 3);
      if (expression.year !== undefined && expression.year > 100) return inYear(expression.year);
      if (anchors.report === undefined) return undefined;
      return expression.year === undefined
        ? nearestStretch(inYear, anchors.report, around)
        : inYear(yearOf(anchors.report) + expression.year);
    }
    case 'months': {
      const inYear = (year: number): Stretch => monthsStretch(year, expression.first, expression.count);
      if (expression.year !== undefined) return inYear(expression.year);
      if (anchors.report === undefined) return undefined;
      return expression.deictic === undefined
        ? nearestStretch(inYear, anchors.report, around)
        : inYear(yearOf(anchors.report) + expression.deictic);
    }
    case 'dayOfMonth':
      return resolveDayOfMonth(expression.day, anchors, around);
    case 'weekend':
      return resolveWeekend(expression, anchors, around);
    case 'weekdayOfWeek':
      return anchors.report === undefined
        ? undefined
        : dayStretch(addDays(startOfWeek(anchors.report), 7 * expression.shift + expression.weekday - 1), 'relative');
    case 'nthWeekday': {
      const month = resolve(expression.of, anchors, around);
      if (month === undefined) return undefined;
      const first = addDays(month.from, (expression.weekday - weekdayOf(month.from) + 7) % 7);
      const last = addDays(month.to, -((weekdayOf(month.to) - expression.weekday + 7) % 7));
      const day = expression.ordinal < 0 ? last : addDays(first, 7 * (expression.ordinal - 1));
      return day > month.to ? undefined : dayStretch(day, 'relative');
    }
    case 'fromDate': {
      const of = resolve(expression.of, anchors, around);
      return of && dayStretch(move(of.from, expression.unit, expression.count * expression.direction), 'relative');
    }
    case 'weekday': {
      const base = expression.anchor === 'report' ? anchors.report : (anchors.day ?? anchors.report);
      return base === undefined ? undefined : dayStretch(resolveWeekday(expression, base, around), 'relative');
    }
    case 'deictic': {
      const base = baseFor(expression.anchor, expression.unit, anchors);
      return base === undefined ? undefined : unitAround(expression.unit, move(base, expression.unit, expression.shift), 'relative');
    }
    case 'offset': {
      const base = baseFor(expression.anchor, expression.unit, anchors);
      if (base === undefined) return undefined;
      const at = move(base, expression.unit, expression.count * expression.direction);
      return expression.unit === 'decade' || expression.unit === 'century'
        ? yearStretch(yearOf(at), 'relative')
        : unitAround(expression.unit, at, 'relative');
    }
    case 'stretch': {
      if (anchors.report === undefined) return undefined;
      const other = move(anchors.report, expression.unit, expression.count * expression.direction);
      return expression.direction < 0 ? stretch(other, anchors.report, 'relative') : stretch(anchors.report, other, 'relative');
    }
    case 'deicticMonth': {
      if (anchors.report === undefined) return undefined;
      const now = monthOf(anchors.report);
      const shift =
        expression.direction < 0 ? (expression.month >= now ? -1 : 0) : expression.direction > 0 ? (expression.month <= now ? 1 : 0) : 0;
      return monthStretch(yearOf(anchors.report) + shift, expression.month, 'relative');
    }
    case 'part': {
      const base = anchors.day ?? anchors.report;
      return base === undefined ? undefined : dayStretch(base, 'relative');
    }
    case 'clock':
      return anchors.day === undefined ? undefined : dayStretch(anchors.day, 'relative');
    case 'edge': {
      const whole = resolve(expression.of, anchors, around);
      if (whole !== undefined && expression.of.kind === 'decade') return decadePart(yearOf(whole.from), expression.edge);
      return whole && edgeOf(whole, expression.edge, expression.days, anchors, around);
    }
    case 'range': {
      const to = resolve(expression.to, anchors, around);
      const from = resolve(
        expression.from,
        to === undefined
          ? anchors
          : { ...anchors, report: anchors.report ?? to.to, year: rangeYear(expression.from, to.to) ?? anchors.year ?? yearOf(to.to) },
        around,
      );
      if (from === undefined || to === undefined) return undefined;
      const start = from.from > to.to ? shiftBack(expression.from, from.from) : from.from;
      if (start > to.to) return undefined;
      const isWhole = start === from.from && from.when !== undefined && to.when !== undefined;
      return {
        ...stretch(start, to.to, from.basis, daysBetween(start, to.to) === 1 ? 'day' : precisionOf(start, to.to)),
        ...(isWhole ? { when: `${from.when}/${to.when}` } : {}),
      };
    }
    default:
      return undefined;
  }
}

const rangeYear = (expression: Expression, end: IsoDate): number | undefined =>
  expression.kind === 'date' && expression.year === undefined ? yearOf(end) : undefined;
/** "20 December to 5 January": the start lies in the year before. "Monday to Friday": in the week before. */
const shiftBack = (expression: Expression, from: IsoDate): IsoDate =>
  expression.kind === 'weekday' ? addDays(from, -7) : expression.kind === 'date' ? addMonths(from, -12) : from;

const edtf = ({ from, to, when }: Stretch): string => when ?? (from === to ? from : `${from}/${to}`);

/** `XXXX-01-04` for a day whose year nobody gives. */
function withoutYear(expression: Expression): TimeValue {
  if (expression.kind === 'date') {
    const rest = expression.day === undefined ? '' : `-${String(expression.day).padStart(2, '0')}`;
    return {
      when: `XXXX-${String(expression.month).padStart(2, '0')}${rest}`,
      precision: expression.day === undefined ? 'month' : 'day',
      basis: 'explicit',
    };
  }
  return { precision: 'unknown' };
}

/** The world time of an expression; only its words where no anchor gives it one. */
export function resolveTime(expression: Expression, partOfDay: PartOfDay | undefined, anchors: Anchors, around: Surroundings): TimeValue {
  if (expression.kind === 'ambiguous') {
    const [first, second] = [
      isoDay(expression.year, expression.a, expression.b),
      isoDay(expression.year, expression.b, expression.a),
    ].sort() as [IsoDate, IsoDate];
    return { earliest: first, latest: second, precision: 'unknown', basis: 'explicit' };
  }
  const found = resolve(expression, anchors, around);
  if (found === undefined || dayOf(found.from) < 1)
    return { ...withoutYear(expression), ...(partOfDay === undefined ? {} : { partOfDay }) };
  const isPart = partOfDay !== undefined && (found.precision === 'day' || daysBetween(found.from, found.to) === 1);
  return {
    when: edtf(found),
    earliest: found.from,
    latest: found.to,
    precision: isPart ? 'part_of_day' : found.precision,
    ...(isPart ? { partOfDay } : {}),
    basis: found.basis,
  };
}
