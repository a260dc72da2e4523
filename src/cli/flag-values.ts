import { InvalidArgumentError } from 'commander';

/** Readers of flags' values; what they throw ends the command with 2 and names the flag. */

export const wholeNumber =
  (from: number, to: number): ((text: string) => number) =>
  (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isInteger(value) || value < from || value > to)
      throw new InvalidArgumentError(`Write a whole number from ${from} to ${to}.`);
    return value;
  };

export const portNumber: (text: string) => number = wholeNumber(0, 65_535);

/** Values of a closed list, separated by commas. */
export const listOf =
  (known: readonly string[]): ((text: string) => readonly string[]) =>
  (text) => {
    const values = text.split(',').map((value) => value.trim());
    const unknown = values.find((value) => !known.includes(value));
    if (unknown !== undefined) throw new InvalidArgumentError(`There is no "${unknown}"; write some of ${known.join(', ')}.`);
    return values;
  };

/** A day of the calendar, as `2022-01-05`. */
export function calendarDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError('Write a day like 2022-01-05.');
  return text;
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes of what is no country: unknown, the European Union, the eurozone, the United Nations, outlying Oceania. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['ZZ', 'EU', 'EZ', 'UN', 'QO']);

/** A country by its ISO 3166 code; `UK` is `GB`. */
export function countryCode(text: string): string {
  const code = /^[a-z]{2}$/i.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  if (code === undefined || NO_COUNTRIES.has(code) || REGIONS.of(code) === undefined)
    throw new InvalidArgumentError('Write the two letters of a country (ISO 3166), for example KZ.');
  return code;
}
