import { nameKey } from '../../model/name-key.ts';
import type { ReferenceData, ReferenceEntity } from '../../model/reference-data.ts';

/**
 * Gives a row without a country the country that other rows state for the same name, when they state one only: an alias
 * file names whom it speaks of, and leaves the rest to the files of people and bodies.
 */
export function settleCountries(data: ReferenceData): readonly ReferenceEntity[] {
  const countries = new Map<string, Set<string>>();
  const state = (type: ReferenceEntity['type'], name: string, country: string): void => {
    const key = `${type} ${nameKey(name)}`;
    countries.set(key, (countries.get(key) ?? new Set()).add(country));
  };
  for (const { type, name, country } of data.entities) if (country !== undefined) state(type, name, country);
  for (const { person, office, country } of data.holdings) {
    state('Person', person, country);
    state('Office', office, country);
  }
  return data.entities.map((row) => {
    const stated = countries.get(`${row.type} ${nameKey(row.name)}`);
    const [only] = stated?.size === 1 ? stated : [];
    return row.country === undefined && only !== undefined ? { ...row, country: only } : row;
  });
}
