import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../model/gazetteer.ts';
import { kilometres } from './distance.ts';
import { type Namesakes, overshadowed } from './namesakes.ts';
import { countrySupport, type Neighbour, nearness, regionSupport } from './neighbours.ts';
import { placeKeys } from './place-keys.ts';
import { regionOf } from './region-of.ts';

/** A reading of a place name with what speaks for it. */
export interface WeighedPlace {
  readonly place: GazetteerPlace;
  readonly points: number;
  readonly features: readonly (readonly [note: string, points: number])[];
}

/** What the text around the name says. */
export interface PlaceClues {
  /** Ids of places that stand right after the name as its container: `Paris, Texas`. */
  readonly containers: readonly string[];
  /** Ids of what holds the place that stands right before the name: `Seattle, Washington`. */
  readonly holding: readonly string[];
  /** Mentions that stand beside it in a list. */
  readonly listed: ReadonlySet<string>;
  /** Kind that the mention's own words or traits give. */
  readonly kind?: string;
  readonly gazetteer: Gazetteer;
  /** The other places of the report. */
  readonly neighbours: readonly Neighbour[];
  readonly share: (country: string) => number;
  /** Country that the report speaks from. */
  readonly source: string | undefined;
  /** All readings, to see whether a region shares its name with a city inside it. */
  readonly readings: readonly NamedPlace[];
  /** Name keys of the mention, whole and without its head noun. */
  readonly keys: ReadonlySet<string>;
  /** Great places among the readings that bear the name itself. */
  readonly namesakes: Namesakes;
  /** The name is a word such as `West` or `Centre`. */
  readonly isPlainWord: boolean;
  /** Whether it is a country or a region, by the institution that is said to be its own. */
  readonly rank?: 'country' | 'admin1' | undefined;
}

const MATCH_POINTS = { exact: 0, abbreviation: 0, former: -0.1, key: -0.35 } as const;
const KIND_POINTS = { country: 0.8, admin1: 0.3, city: 0.1, admin2: -0.15, site: 0.2, district: -0.2 } as const;

/** What lying with the other places of the report is worth at most, and what it is worth that all of them lie in the country. */
const TOGETHER = 1.6;
const COUNTRY = 0.8;
/** What it is worth at most that other names of the report are names of its first-level region. */
const REGION = 0.7;

const isInside = (place: GazetteerPlace, container: string): boolean => place.id === container || place.partOf.includes(container);

/** A region that shares its name with a city in it is meant only when a noun says so: `Homs` is the city. */
const hasCityOfThatName = ({ place }: NamedPlace, { readings, keys }: PlaceClues): boolean =>
  (place.kind === 'admin1' || place.kind === 'admin2') &&
  readings.some(({ place: city, match }) => {
    if (city.kind !== 'city' || match === 'key' || city.country !== place.country) return false;
    // "Washington" lies in no state of that name.
    if (city.isCapital === true && keys.has(placeKeys(city).shortName)) return true;
    // "Oklahoma" is the state, Oklahoma City goes by it too; "New York" is the city, since most of the state lives in it.
    const least = keys.has(placeKeys(place).name) && !keys.has(placeKeys(city).name) ? 4 : 20;
    const population = city.population ?? 0;
    const whole = place.population ?? 0;
    if (population * least < whole) return false;
    const isInIt =
      city.partOf.includes(place.id) ||
      (city.location !== undefined && place.location !== undefined && kilometres(city.location, place.location) < 40);
    // "Delaware" is no town in Ohio.
    return isInIt || (keys.has(placeKeys(city).name) && population * 2 >= whole);
  });

/** The governorate of Red Sea is meant only when a noun says so. */
const isNamedLikeSite = ({ place }: NamedPlace, { kind, readings }: PlaceClues): boolean =>
  kind === 'site' && place.kind !== 'site' && readings.some(({ place: site, match }) => site.kind === 'site' && match === 'exact');

const isAmongRegions = (place: GazetteerPlace, { neighbours, listed }: PlaceClues): boolean =>
  neighbours.some(({ mention, sure }) => listed.has(mention) && sure?.kind === 'admin1' && sure.country === place.country);

const isOwnName = (place: GazetteerPlace, { keys }: PlaceClues): boolean =>
  keys.has(placeKeys(place).name) || keys.has(placeKeys(place).shortName);

/** Inhabitants of a town that readers know by its name. */
const KNOWN_TOWN = 50_000;
const isKnown = ({ kind, population = 0 }: GazetteerPlace): boolean => kind === 'admin1' || population >= KNOWN_TOWN;

/** `Nayarit` is a lesser name of Tepic, and a region of its own; `Nazareth` one of Adama. New York City and Ciudad Juárez go by theirs. */
const bearsNameOfOther = (city: GazetteerPlace, clues: PlaceClues): boolean =>
  !isOwnName(city, clues) &&
  ![...clues.keys].some((key) => placeKeys(city).name === `${key} city` || placeKeys(city).name === `ciudad ${key}`) &&
  clues.readings.some(({ place, match }) => match === 'exact' && isKnown(place) && isOwnName(place, clues));

export function weighPlace(reading: NamedPlace, clues: PlaceClues): WeighedPlace {
  const { share, source } = clues;
  const { place, match } = reading;
  const features: [string, number][] = [];
  const add = (note: string, points: number): void => {
    if (Math.abs(points) >= 0.005) features.push([note, Math.round(points * 100) / 100]);
  };
  add(`${place.kind}${place.isCapital ? ', capital' : ''}`, KIND_POINTS[place.kind] + (place.isCapital ? 0.35 : 0));
  add(
    `population ${place.population ?? 'unknown'}`,
    place.kind === 'country' || place.country === 'xx'
      ? 1.25
      : // Sites are listed because readers everywhere know them.
        place.kind === 'site' && place.population === undefined
        ? 0.6
        : Math.log10((place.population ?? 100) + 100) * 0.3 - 0.78,
  );
  add(`name by ${match}`, MATCH_POINTS[match]);
  if (match !== 'key' && clues.keys.has(placeKeys(place).shortName)) add('its first name', 0.25);
  else if (place.kind === 'admin1' && clues.kind === undefined) add('its own name has a noun that the words lack', -0.25);
  if (!clues.keys.has(placeKeys(place).name) && place.kind !== 'country' && place.kind !== 'admin1' && (place.population ?? 0) < 50_000)
    add('a lesser name of a small place', -0.4);
  else if (place.kind === 'city' && bearsNameOfOther(place, clues)) add('the name of another place first', -0.4);
  if (clues.kind !== place.kind && !clues.containers.some((container) => isInside(place, container)))
    add('the name of a far greater place', overshadowed(place, clues.namesakes));
  if (clues.isPlainWord && share(place.country) < 0.3) add('a plain word that is a name elsewhere', -1.6);
  if (place.kind === 'country' && clues.kind === undefined) add('no noun says that it is less than a country', 0.35);
  else if (place.kind === 'country') add('a noun says that it is less than a country', -0.35);
  if (clues.kind === place.kind && match !== 'key') add(`the words say ${place.kind}`, 0.6);
  else if (hasCityOfThatName(reading, clues)) add('a city in it bears the name', -0.7);
  if (clues.rank === place.kind) add(`what is said to be its own only a ${place.kind === 'country' ? 'country' : 'region'} has`, 1.8);
  if (isNamedLikeSite(reading, clues)) add('it is named after a site of that name', -1);
  if (clues.containers.some((container) => isInside(place, container) && container !== place.id))
    add('the place around it stands beside it', 2);
  else if (clues.containers.length > 0) add('not in the place that stands beside it', -0.6);
  if (clues.holding.includes(place.id)) add('it holds the place that stands before it', 1);
  if (place.kind === 'admin1' && isAmongRegions(place, clues)) add('regions stand beside it in a list', 1.2);
  add(`share of ${place.country} in the report`, place.kind === 'country' ? 0.4 * share(place.country) : 1.1 * share(place.country));
  if (source === place.country) add('country of the source', 0.35);
  if (place.kind !== 'country' && place.location) {
    const { score, nearest } = nearness({ id: place.id, location: place.location }, clues.neighbours);
    if (nearest)
      add(
        `${Math.round(kilometres(place.location, nearest.location!))} km from ${nearest.name}, which the report may name`,
        (TOGETHER * score) / (0.5 + score),
      );
  }
  if (place.kind !== 'country')
    add(`what the other names may mean in ${place.country}`, COUNTRY * countrySupport(place.country, clues.neighbours));
  const region = regionOf(place, clues.gazetteer);
  if (region !== undefined) {
    const support = regionSupport(region, clues.neighbours);
    add('names of its region in the report', (REGION * support) / (0.5 + support));
  }
  if (clues.neighbours.some(({ sure }) => sure !== undefined && sure.kind !== 'country' && place.partOf.includes(sure.id)))
    add('in a region that the report names', 0.4);
  return { place, points: features.reduce((sum, [, points]) => sum + points, 0), features };
}
