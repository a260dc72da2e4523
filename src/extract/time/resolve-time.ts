import type { IsoDate, PartOfDay, Precision, TimeValue } from '../../model/time-value.ts';
import type { Unit } from '../lexicons/time-words.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  isoDay,
  isRealDay,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { AnchorName, Expression } from './expression.ts';
import { dayStretch, monthStretch, move, precisionOf, type Stretch, stretch, unitAround, yearStretch } from './stretch.ts';

/** What relative words count from. Absent anchors leave the words without a value. */
export interface Anchors {
  readonly report?: IsoDate;
  /** The last day that the narrative named, and the last time of any precision. */
  readonly day?: IsoDate;
  readonly any?: { readonly day: IsoDate; readonly precision: Precision };
  /** A year that the same paragraph gave before. */
  readonly year?: number;
}

/** How the words around bend the reading. */
export interface Surroundings {
  /** The clause speaks of what is to come. */
  readonly isAhead: boolean;
  /** `by`, `until`, `before` stands before it: the end of a stretch is meant. */
  readonly isDeadline: boolean;
}

const LATE_PENALTY = 1.6;

/** The year that brings month and day nearest to the anchor: news looks back, so what lies ahead counts as farther. */
function nearestYear(anchor: IsoDate, monthNumber: number, dayNumber: number, isAhead: boolean): number {
  let best = yearOf(anchor);
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [yearOf(anchor) - 1, yearOf(anchor), yearOf(anchor) + 1]) {
    const distance = daysBetween(anchor, isoDay(candidate, monthNumber, Math.min(dayNumber, daysInMonth(candidate, monthNumber))));
    const cost =
      distance === 0 ? 0 : distance > 0 ? (isAhead ? distance / 3 : distance * LATE_PENALTY) : isAhead ? -distance * 3 : -distance;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function resolveDate(expression: Expression & { kind: 'date' }, anchors: Anchors, around: Surroundings): Stretch | undefined {
  const { month: number, day: dayNumber } = expression;
  const given =
    expression.year !== undefined && expression.year < 100
      ? anchors.report === undefined
        ? undefined
        : yearOf(anchors.report) + expression.year
      : expression.year;
  const inferred =
    given ??
    anchors.year ??
    (anchors.report === undefined ? undefined : nearestYear(anchors.report, number, dayNumber ?? 15, around.isAhead || around.isDeadline));
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

function resolveWeekday({ weekday, direction, anchor }: Expression & { kind: 'weekday' }, base: IsoDate, around: Surroundings): IsoDate {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (anchor === 'narrative')
    return direction < 0
      ? addDays(base, -(back === 0 ? 7 : back))
      : direction > 0
        ? addDays(base, ahead === 0 ? 7 : ahead)
        : addDays(base, -back);
  if (direction < 0) return addDays(base, -(back === 0 ? 7 : back));
  if (direction > 0) return addDays(base, ahead === 0 ? 7 : ahead);
  return around.isAhead || around.isDeadline ? addDays(base, ahead) : addDays(base, -back);
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
    case 'season': {
      const base =
        expression.year !== undefined && expression.year > 100
          ? expression.year
          : anchors.report === undefined
            ? undefined
            : yearOf(anchors.report) + (expression.year ?? 0);
      if (base === undefined) return undefined;
      const first = isoDay(base, expression.month, 1);
      const last = addMonths(first, 2);
      return stretch(first, lastOfMonth(yearOf(last), monthOf(last)), 'explicit', 'quarter');
    }
    case 'months': {
      const base = expression.year ?? (anchors.report === undefined ? undefined : yearOf(anchors.report) + (expression.deictic ?? 0));
      if (base === undefined) return undefined;
      return stretch(
        isoDay(base, expression.first, 1),
        lastOfMonth(base, expression.first + expression.count - 1),
        'explicit',
        expression.count === 3 ? 'quarter' : 'year',
      );
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
