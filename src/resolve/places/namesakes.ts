import type { GazetteerPlace, NamedPlace } from '../../model/gazetteer.ts';
import { placeKeys } from './place-keys.ts';

/** What stands behind a name in the mind of any reader. */
export interface Namesakes {
  /** Ids of countries that bear it. */
  readonly countries: ReadonlySet<string>;
  /** People in the greatest city, region or country that bears it. */
  readonly population: number;
}

/** From how many times greater a place of the same name the lesser one wants evidence, and what each further tenfold costs. */
const FAR_GREATER = 10;
const OVERSHADOWED = -0.4;
const NAMED_LIKE_ITS_COUNTRY = -1.5;

export function namesakesOf(readings: readonly NamedPlace[], keys: ReadonlySet<string>): Namesakes {
  const bearers = readings
    .filter(({ place, match }) => match === 'exact' && keys.has(placeKeys(place).shortName))
    .map(({ place }) => place);
  const populations = bearers
    .filter(({ kind }) => kind === 'city' || kind === 'admin1' || kind === 'country')
    .map(({ population }) => population ?? 0);
  return {
    countries: new Set(bearers.filter(({ kind }) => kind === 'country').map(({ id }) => id)),
    population: Math.max(0, ...populations),
  };
}

/** Points that a place loses to a greater one of its name: "Paris" is no town of Kentucky, "Mexico" neither its capital nor the state around it. */
export function overshadowed(place: GazetteerPlace, { countries, population }: Namesakes): number {
  if (place.kind === 'country' || place.kind === 'site') return 0;
  if (place.partOf.some((id) => countries.has(id))) return NAMED_LIKE_ITS_COUNTRY;
  const times = population / ((place.population ?? 0) + 100);
  return times > FAR_GREATER ? OVERSHADOWED * Math.log10(times / FAR_GREATER) : 0;
}
