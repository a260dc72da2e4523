import type { TimeFields } from './types.ts';

/** `state_of_emergency` → `state of emergency`. */
export const plain = (code: string): string => code.replaceAll('_', ' ').toLowerCase();

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2022-01-04` → `4 January 2022`, as far as the date goes. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return [date ? String(Number(date)) : '', name ?? '', year === 'XXXX' ? '' : year].filter(Boolean).join(' ');
}

/** World time as it is known: never finer than the words. */
export function time(value: TimeFields): string {
  const part = value.partOfDay ? `, ${plain(value.partOfDay)}` : '';
  if (value.when) return value.when.split('/').map(day).join(' to ') + part;
  if (value.earliest && value.latest)
    return value.earliest === value.latest ? day(value.latest) + part : `${day(value.earliest)} to ${day(value.latest)}`;
  if (value.latest) return `by ${day(value.latest)}`;
  if (value.earliest) return `from ${day(value.earliest)}`;
  return 'date not known';
}

const BASES: Readonly<Record<string, string>> = {
  explicit: 'the words give the date',
  relative: 'counted from the report’s date',
  report_date: 'news of the report’s day, without a date of its own',
  inferred: 'a bound that follows from something else',
};
export const timeBasis = (basis: string | null | undefined): string => (basis ? (BASES[basis.toLowerCase()] ?? plain(basis)) : '');

const CERTAINTY: Readonly<Record<string, string>> = {
  confirmed: 'two or more independent sources say so',
  reported: 'one source says so',
  attributed: 'known only through somebody quoted',
  unconfirmed: 'only said to be probable or possible',
  contested: 'one source says so, another denies it',
};
export const certaintyMeans = (certainty: string): string => CERTAINTY[certainty.toLowerCase()] ?? '';
