import { groupBy } from '../../model/group-by.ts';
import { nameKey } from '../../model/name-key.ts';
import { CITY_REGION_ROWS, REGION_CENTRE_ROWS, REGION_NOUN_ROWS } from '../data/region-nouns.ts';
import { headNoun } from '../head-nouns.ts';
import { centreOf } from './centre.ts';
import { type Draft, draft, listOf, pointOf, rowsOf } from './draft.ts';
import type { CityRow, RegionRow } from './read-packages.ts';

interface RegionNoun {
  readonly noun: string;
  readonly always: boolean;
}

const NOUNS: ReadonlyMap<string, RegionNoun> = new Map(
  rowsOf(REGION_NOUN_ROWS).flatMap(([noun = '', countries]) =>
    listOf(countries).map((country) => [country, { noun: noun.replace(' *', ''), always: noun.endsWith('*') }] as const),
  ),
);

const CENTRES: ReadonlyMap<string, { latitude: number; longitude: number }> = new Map(
  rowsOf(REGION_CENTRE_ROWS).map(([country = '', name = '', point = '']) => {
    const [latitude, longitude] = pointOf(point);
    return [`${country} ${nameKey(name)}`, { latitude, longitude }];
  }),
);

export const CITY_REGIONS: ReadonlySet<string> = new Set(
  rowsOf(CITY_REGION_ROWS).flatMap(([country, codes]) => listOf(codes).map((code) => `${country}.${code}`)),
);

/** What a region's name is without `Region`, `Oblast`, `Province`, as it is spelt. */
function regionStem(name: string): string {
  const found = headNoun(name);
  if (found === undefined || found.kinds.includes('site') || found.noun === 'republic' || found.noun === 'territory') return name;
  const words = name.split(' ');
  const stem = nameKey(words[0]!) === found.noun ? words.slice(words[1] === 'of' ? 2 : 1) : words.slice(0, -1);
  return stem.join(' ') || name;
}

/** Russian and Ukrainian adjectives that dumps keep: `Leningradskaya` → `Leningrad`. */
const withoutAdjective = (stem: string): string => stem.replace(/(?:in)?sk(?:aya|iy|yi|oe|aia)$/, '');

/** First-level regions that hold a populated place, keyed `KZ.09`. Those that are one city are left to the city. */
export function draftRegions(
  rows: readonly RegionRow[],
  cities: readonly CityRow[],
  countries: ReadonlyMap<string, Draft>,
): Map<string, Draft> {
  const inside = groupBy(cities, (city) => `${city.country}.${city.admin1}`);
  const regions = new Map<string, Draft>();
  for (const row of rows) {
    const places = inside.get(row.code);
    const code = row.code.slice(0, 2);
    if (places === undefined || CITY_REGIONS.has(row.code)) continue;
    const ownStem = regionStem(row.name);
    const stem = withoutAdjective(ownStem);
    const { noun = 'Province', always = false } = NOUNS.get(code) ?? {};
    const isNamedLikeCity = places.some((city) => city.population >= 15_000 && nameKey(city.name) === nameKey(stem));
    const needsNoun = always || stem !== ownStem || (ownStem === row.name && isNamedLikeCity);
    const name = needsNoun ? `${stem} ${noun}` : row.name;
    const centre = CENTRES.get(`${code} ${nameKey(stem)}`) ?? centreOf(places);
    const region = draft('admin1', code, name, centre.latitude, centre.longitude);
    region.population = places.reduce((sum, city) => sum + city.population, 0);
    region.zone = places.reduce((a, b) => (b.population > a.population ? b : a)).zone;
    region.parent = countries.get(code);
    region.names.add(row.name).add(stem);
    regions.set(row.code, region);
  }
  return regions;
}

/** Second-level regions that hold a populated place, keyed `US.IL.031`. */
export function draftDistricts(
  rows: readonly RegionRow[],
  cities: readonly CityRow[],
  regions: ReadonlyMap<string, Draft>,
  countries: ReadonlyMap<string, Draft>,
): Map<string, Draft> {
  const inside = groupBy(cities, (city) => `${city.country}.${city.admin1}.${city.admin2}`);
  const districts = new Map<string, Draft>();
  for (const row of rows) {
    const places = inside.get(row.code);
    if (places === undefined) continue;
    const code = row.code.slice(0, 2);
    const centre = centreOf(places);
    const district = draft('admin2', code, row.name, centre.latitude, centre.longitude);
    district.population = places.reduce((sum, city) => sum + city.population, 0);
    district.zone = places[0]!.zone;
    district.parent = regions.get(row.code.slice(0, row.code.lastIndexOf('.'))) ?? countries.get(code);
    district.names.add(regionStem(row.name));
    districts.set(row.code, district);
  }
  return districts;
}
