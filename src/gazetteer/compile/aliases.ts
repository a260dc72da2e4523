import { nameKey } from '../../model/name-key.ts';
import { SHARED_COUNTRY_NAMES } from '../data/countries.ts';
import { CITY_ALIAS_ROWS, CITY_NAME_ROWS, FORMER_NAME_ROWS, REGION_ABBREVIATION_ROWS } from '../data/regions.ts';
import { type Draft, listOf, rowsOf } from './draft.ts';

type Find = (country: string, kind: string, name: string) => Draft | undefined;

function finder(drafts: readonly Draft[]): Find {
  const byName = new Map<string, Draft>();
  for (const place of [...drafts].sort((a, b) => a.population - b.population)) {
    for (const name of place.names) byName.set(`${place.country} ${place.kind} ${nameKey(name)}`, place);
  }
  // The official name wins over another place's alternate.
  for (const place of [...drafts].sort((a, b) => a.population - b.population)) {
    byName.set(`${place.country} ${place.kind} ${nameKey(place.name)}`, place);
  }
  return (country, kind, name) => byName.get(`${country} ${kind} ${nameKey(name)}`);
}

function renameCities(drafts: readonly Draft[], lost: string[]): void {
  const find = finder(drafts);
  for (const [country = '', name = '', preferred = ''] of rowsOf(CITY_NAME_ROWS)) {
    const city = find(country, 'city', name);
    if (city === undefined) lost.push(`${country}|${name}`);
    else {
      city.name = preferred;
      city.names.add(preferred);
    }
  }
}

/** Abbreviations, everyday names and former names; answers the rows that no place takes, which is a defect of the tables. */
export function addAliases(drafts: readonly Draft[]): string[] {
  const lost: string[] = [];
  renameCities(drafts, lost);
  const find = finder(drafts);
  const take = (place: Draft | undefined, row: readonly string[], add: (place: Draft) => void): void => {
    if (place) add(place);
    else lost.push(row.join('|'));
  };
  for (const row of rowsOf(SHARED_COUNTRY_NAMES)) {
    for (const code of listOf(row[1])) {
      take(
        drafts.find((place) => place.kind === 'country' && place.country === code),
        row,
        (place) => place.names.add(row[0]!),
      );
    }
  }
  for (const row of rowsOf(REGION_ABBREVIATION_ROWS)) {
    take(find(row[0]!, 'admin1', row[1]!) ?? find(row[0]!, 'city', row[1]!), row, (place) => {
      for (const name of listOf(row[2])) (/^[A-Z][a-zé]{4,}/.test(name) ? place.names : place.abbreviations).add(name);
    });
  }
  for (const row of rowsOf(CITY_ALIAS_ROWS)) {
    take(find(row[0]!, 'city', row[1]!), row, (place) => {
      for (const name of listOf(row[2])) (/^[A-Z.]+$/.test(name) ? place.abbreviations : place.names).add(name);
    });
  }
  for (const [country = '', name = '', kind = '', old = '', from = '', to = ''] of rowsOf(FORMER_NAME_ROWS)) {
    take(find(country, kind, name), [country, name, old], (place) => place.former.push({ name: old, from, to }));
  }
  return lost;
}
