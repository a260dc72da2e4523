import type { IsoDate, Precision, TimeBasis } from '../../model/time-value.ts';
import type { Unit } from '../lexicons/time-words.ts';
import { addDays, addMonths, daysBetween, isoDay, isoMonth, lastOfMonth, monthOf, startOfWeek, yearOf } from './calendar.ts';

/** Days from and to, both inside, with the precision and basis of the words. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: Precision;
  readonly basis: TimeBasis;
  /** When it is not simply the stretch. */
  readonly when?: string;
}

export const dayStretch = (value: IsoDate, basis: TimeBasis): Stretch => ({ from: value, to: value, precision: 'day', basis });
export const monthStretch = (year: number, number: number, basis: TimeBasis): Stretch => ({
  from: isoDay(year, number, 1),
  to: lastOfMonth(year, number),
  precision: 'month',
  basis,
  when: isoMonth(year, number),
});
export const yearStretch = (value: number, basis: TimeBasis): Stretch => ({
  from: isoDay(value, 1, 1),
  to: isoDay(value, 12, 31),
  precision: 'year',
  basis,
  when: String(value).padStart(4, '0'),
});

/** The precision that so many days have. */
export function precisionOf(from: IsoDate, to: IsoDate): Precision {
  const days = daysBetween(from, to) + 1;
  return days <= 1 ? 'day' : days <= 10 ? 'week' : days <= 31 ? 'month' : days <= 100 ? 'quarter' : days <= 366 ? 'year' : 'unknown';
}
/** Any days; the precision follows from how many, unless given. */
export const stretch = (from: IsoDate, to: IsoDate, basis: TimeBasis, precision: Precision = precisionOf(from, to)): Stretch => ({
  from,
  to,
  precision,
  basis,
});

/** The unit of the calendar around `at`. */
export function unitAround(unit: Unit, at: IsoDate, basis: TimeBasis): Stretch {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return stretch(startOfWeek(at), addDays(startOfWeek(at), 6), basis, 'week');
    case 'month':
      return monthStretch(yearOf(at), monthOf(at), basis);
    case 'quarter': {
      const first = Math.floor((monthOf(at) - 1) / 3) * 3 + 1;
      return stretch(isoDay(yearOf(at), first, 1), lastOfMonth(yearOf(at), first + 2), basis, 'quarter');
    }
    case 'year':
      return yearStretch(yearOf(at), basis);
    case 'decade': {
      const first = Math.floor(yearOf(at) / 10) * 10;
      return stretch(isoDay(first, 1, 1), isoDay(first + 9, 12, 31), basis, 'unknown');
    }
    case 'century': {
      const first = Math.floor((yearOf(at) - 1) / 100) * 100 + 1;
      return stretch(isoDay(first, 1, 1), isoDay(first + 99, 12, 31), basis, 'unknown');
    }
    default:
      return dayStretch(at, basis);
  }
}

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** `count` units later, or earlier. */
export function move(at: IsoDate, unit: Unit, count: number): IsoDate {
  const months = MONTHS_IN[unit];
  if (months !== undefined) return Math.abs(months * count) > 60_000 ? at : addMonths(at, months * count);
  const days = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : unit === 'day' ? 1 : 0;
  return addDays(at, Math.max(-400_000, Math.min(400_000, days * count)));
}
