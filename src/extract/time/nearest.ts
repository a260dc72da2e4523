import type { IsoDate } from '../../model/time-value.ts';
import type { Anchors, Surroundings } from './anchors.ts';
import { addDays, addMonths, daysBetween, daysInMonth, isoDay, isRealDay, monthOf, startOfWeek, weekdayOf, yearOf } from './calendar.ts';
import type { Expression } from './expression.ts';
import { dayStretch, type Stretch, stretch } from './stretch.ts';

// Which of the days, weekends, seasons and years that come again the words mean: news looks back unless its clause looks ahead.

const LATE_PENALTY = 1.6;
/** Days by which a month, taken by its middle, or a day may lie behind the date of the report that tells it as past. */
const DATED_EARLY = 16;

/** The year that brings month and day nearest to the anchor: news looks back, so what lies ahead counts as farther. */
export function nearestYear(anchor: IsoDate, monthNumber: number, dayNumber: number, { isAhead, isDone }: Surroundings): number {
  let best = yearOf(anchor);
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [yearOf(anchor) - 1, yearOf(anchor), yearOf(anchor) + 1]) {
    const distance = daysBetween(anchor, isoDay(candidate, monthNumber, Math.min(dayNumber, daysInMonth(candidate, monthNumber))));
    // A report may be dated a day or two before what it tells.
    if (isDone && !isAhead && distance > DATED_EARLY) continue;
    const cost =
      distance === 0 ? 0 : distance > 0 ? (isAhead ? distance / 3 : distance * LATE_PENALTY) : isAhead ? -distance * 3 : -distance;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** The last of what comes every year that has begun; of what lies ahead, the first that has not ended. */
export function nearestStretch(inYear: (year: number) => Stretch, anchor: IsoDate, around: Surroundings): Stretch {
  const years = [-1, 0, 1].map((shift) => inYear(yearOf(anchor) + shift));
  return around.isAhead ? (years.find(({ to }) => to >= anchor) ?? years[2]!) : (years.findLast(({ from }) => from <= anchor) ?? years[0]!);
}

/** The fifth of the month that the story is in, else the last one before the report. */
export function resolveDayOfMonth(day: number, { any, report }: Anchors, around: Surroundings): Stretch | undefined {
  const told = any === undefined || any.precision === 'year' || any.precision === 'unknown' ? undefined : any.day;
  const base = told ?? report;
  if (base === undefined) return undefined;
  const days = [-1, 0, 1].flatMap((shift) => {
    const month = addMonths(isoDay(yearOf(base), monthOf(base), 1), shift);
    return isRealDay(yearOf(month), monthOf(month), day) ? [isoDay(yearOf(month), monthOf(month), day)] : [];
  });
  const same = days.find((candidate) => candidate.slice(0, 7) === base.slice(0, 7));
  if (told !== undefined) return same === undefined ? undefined : dayStretch(same, 'relative');
  const found = around.isAhead ? days.find((candidate) => candidate >= base) : days.findLast((candidate) => candidate <= base);
  return found === undefined ? undefined : dayStretch(found, 'relative');
}

export function resolveWeekend(
  { direction, anchor }: Expression & { kind: 'weekend' },
  anchors: Anchors,
  around: Surroundings,
): Stretch | undefined {
  const base = anchor === 'report' ? anchors.report : (anchors.day ?? anchors.report);
  if (base === undefined) return undefined;
  const saturday = addDays(startOfWeek(base), 5);
  const isNear = around.isAhead || weekdayOf(base) >= (direction === 0 ? 4 : 6);
  const weeks = direction === undefined || direction === 0 ? (isNear ? 0 : -1) : direction;
  const first = addDays(saturday, 7 * weeks);
  return stretch(first, addDays(first, 1), 'relative', 'week');
}

export function resolveWeekday(
  { weekday, direction, anchor }: Expression & { kind: 'weekday' },
  base: IsoDate,
  around: Surroundings,
): IsoDate {
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
  return around.isAhead ? addDays(base, ahead) : addDays(base, -back);
}
