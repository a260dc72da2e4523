import { nameKey } from '../../model/name-key.ts';
import { type Draft, draft } from './draft.ts';
import type { CityRow } from './read-packages.ts';
import { CITY_REGIONS } from './regions.ts';

/** Names in scripts that English reports or their originals may hold. */
const IS_LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\s\d.,'’ʼʻ`‘()/-]+$/u;
const IS_CODE = /^[A-Z]{2,4}$/;

/** A part of a city (`PPLX`) is a district, every other populated place a city. */
export function draftCity(
  row: CityRow,
  parents: { district: Draft | undefined; region: Draft | undefined; country: Draft | undefined },
): Draft {
  const place = draft(row.feature === 'PPLX' ? 'district' : 'city', row.country, row.name, row.latitude, row.longitude);
  place.population = row.population;
  place.zone = row.zone;
  place.geonames = row.geonames;
  place.capital = row.feature === 'PPLC';
  const isRegion = CITY_REGIONS.has(`${row.country}.${row.admin1}`) && place.kind === 'city' && row.feature.startsWith('PPLA1'.slice(0, 4));
  const isSameName = parents.district !== undefined && nameKey(parents.district.name) === nameKey(row.name);
  // A city is not part of the district that carries its name: most often the two are one.
  place.parent = isRegion
    ? parents.country
    : isSameName
      ? (parents.region ?? parents.country)
      : (parents.district ?? parents.region ?? parents.country);
  for (const name of row.alternates) {
    // Codes of airports and stations (`ALA`) are no names.
    if (name.length > 1 && name.length <= 60 && !IS_CODE.test(name) && IS_LATIN_OR_CYRILLIC.test(name)) place.names.add(name);
  }
  return place;
}
