import type { IsoDate } from '../../model/time-value.ts';

// Proleptic Gregorian days as text; Date.UTC only counts, no clock is read.

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const isoDay = (year: number, month: number, day: number): IsoDate => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
export const monthOf = (day: IsoDate): number => Number(day.slice(5, 7));
export const dayOf = (day: IsoDate): number => Number(day.slice(8, 10));

const toNumber = (day: IsoDate): number => {
  const date = new Date(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOf(day));
  return Math.round(date.getTime() / 86_400_000);
};
const fromNumber = (days: number): IsoDate => {
  const date = new Date(days * 86_400_000);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

export const daysBetween = (from: IsoDate, to: IsoDate): number => toNumber(to) - toNumber(from);
export const addDays = (day: IsoDate, days: number): IsoDate => fromNumber(toNumber(day) + days);
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The same day `months` later; the last day of a shorter month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return isoDay(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: IsoDate): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
export const startOfWeek = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));
export const lastOfMonth = (year: number, month: number): IsoDate => isoDay(year, month, daysInMonth(year, month));
export const isRealDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
