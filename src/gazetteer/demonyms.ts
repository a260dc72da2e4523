import type { Demonym } from '../model/gazetteer.ts';
import { nameKey } from '../model/name-key.ts';
import { COUNTRY_ROWS } from './data/countries.ts';

/** Key of a demonym → country; `Dominican` and the like, which two countries share, are left out by the table. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', , , words = ''] = row.split('|');
      return words
        .split(',')
        .filter((word) => word !== '')
        .map((word) => [nameKey(word), code] as const);
    }),
);

/** The country that a demonym or adjective names, singular or plural: `Kazakh`, `Ukrainians`, `South Korean`. */
export function demonymOf(word: string): Demonym | undefined {
  const key = nameKey(word);
  const country = COUNTRIES.get(key) ?? (key.endsWith('s') ? COUNTRIES.get(key.slice(0, -1)) : undefined);
  return country === undefined ? undefined : { country };
}
