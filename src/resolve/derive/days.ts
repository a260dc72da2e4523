import { rememberWords } from '../../model/remember-words.ts';

const DAY = 86_400_000;
/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export const dayNumber: (day: string) => number = rememberWords((day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY));
/** The calendar day `days` after another one. */
export const addDays = (day: string, days: number): string => new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
