import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import { namesRegion } from '../places/country-or-region.ts';

export interface CountryWords {
  /** The words without those that name a country, with `the`, possessives and empty prepositions taken off. */
  readonly rest: string;
  /** ISO code, when the words name one country. */
  readonly country?: string;
}

const POSSESSIVE = /['’]s?$/;
const clean = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/\s{1,9}(?:of|in|for|to|at)(?:\s{1,9}the)?$/i, '')
    .trim();

function countryOfName(words: string, gazetteer: Gazetteer): string | undefined {
  const named = gazetteer.places(words).find(({ place, match }) => match !== 'key' && place.kind === 'country' && place.country !== 'xx');
  return named?.place.country;
}

const isRegion = (words: string, gazetteer: Gazetteer): boolean =>
  gazetteer
    .places(words)
    .some(({ place, match }) => match === 'exact' && place.kind === 'admin1' && nameKey(place.name) === nameKey(words));

/** Three words reach `Republic of Kazakhstan`, `United Arab Emirates`, `South Korean`. */
const LONGEST = 4;

/** Finds a country at the start (`Kazakh`, `Kazakhstan's`, `U.S.`) or at the end (`of Kazakhstan`, `in Syria`) of a phrase. */
export function splitCountry(text: string, gazetteer: Gazetteer): CountryWords {
  const words = text
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const last = words.slice(-length).join(' ').replace(POSSESSIVE, '');
    const before = words.at(-length - 1) ?? '';
    const isLinked = /^(?:of|in|for|,)$/i.test(before) || /^the$/i.test(before);
    const country = isLinked ? countryOfName(last, gazetteer) : undefined;
    if (country) return { country, rest: clean(words.slice(0, -length)) };
  }
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const first = words.slice(0, length).join(' ').replace(POSSESSIVE, '');
    if (!/^[\p{Lu}\p{Lt}]/u.test(first)) continue;
    // "British Columbia", "New Mexico": what opens so is a region of another country, or none that its first word names.
    if (length > 1 && isRegion(first, gazetteer)) break;
    if (namesRegion(words.slice(length).join(' '), gazetteer.places(first))) break;
    const country = gazetteer.demonym(first)?.country ?? countryOfName(first, gazetteer);
    if (country) return { country, rest: clean(words.slice(length)) };
  }
  return { rest: clean(words) };
}

interface OpeningRegion {
  readonly region: GazetteerPlace;
  /** Other places of that very name. */
  readonly others: readonly GazetteerPlace[];
}

/** The first-level region that opens a name: `Ohio Department of Education`, `New South Wales Police`. */
function openingRegion(text: string, gazetteer: Gazetteer): OpeningRegion | undefined {
  const words = text.replace(/^the\s+/i, '').split(/\s+/);
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const first = words.slice(0, length).join(' ').replace(POSSESSIVE, '');
    if (!/^\p{Lu}/u.test(first)) continue;
    const [region, ...others] = gazetteer
      .places(first)
      .filter(({ place, match }) => match === 'exact' && nameKey(place.name) === nameKey(first))
      .map(({ place }) => place);
    if (region?.kind === 'admin1') return { region, others };
  }
  return undefined;
}

export const regionAtStart = (text: string, gazetteer: Gazetteer): GazetteerPlace | undefined => openingRegion(text, gazetteer)?.region;

/** Words that name a region somewhere and a direction everywhere. */
const DIRECTION = /^(?:the\s+)?(?:north|south|east|west|central|upper|lower|middle|capital|federal|national|union)/i;
/** Regions and cities that a reader elsewhere may know by name alone. */
const MANY_PEOPLE = 500_000;

/** The country of a region at the start of a name, where no other country has one of that name: `Texas Department of Transportation`. */
export function countryOfRegion(text: string, gazetteer: Gazetteer): string | undefined {
  const opening = DIRECTION.test(text) ? undefined : openingRegion(text, gazetteer);
  if (opening === undefined) return undefined;
  const { region, others } = opening;
  const words = text.replace(/^the\s+/i, '').split(/\s+/);
  if (namesRegion(words.slice(nameKey(region.name).split(' ').length).join(' '), gazetteer.places(region.name))) return region.country;
  const isLarge = ({ population = 0 }: GazetteerPlace): boolean => population >= MANY_PEOPLE;
  return isLarge(region) && others.every((place) => place.country === region.country || !isLarge(place)) ? region.country : undefined;
}

interface SeatWords {
  readonly rest: string;
  readonly country: string;
}

/** A well-known seat at the start of a name, and its country: `Kremlin | spokesman`, `White House | National Security Council`. */
export function splitSeat(text: string, gazetteer: Gazetteer): SeatWords | undefined {
  const words = text.replace(/^the\s+/i, '').split(/\s+/);
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const first = words.slice(0, length).join(' ').replace(POSSESSIVE, '');
    if (!/^\p{Lu}/u.test(first)) continue;
    const seat = gazetteer.places(first).find(({ place, match }) => place.kind === 'site' && match === 'exact')?.place;
    if (seat !== undefined) return seat.country === 'xx' ? undefined : { country: seat.country, rest: clean(words.slice(length)) };
  }
  return undefined;
}

/** The country of a region that an adjective names: `Catalan`, `Chechen`. */
export const countryOfRegionDemonym = (word: string): string | undefined =>
  REGION_DEMONYMS[word.toLowerCase()]?.split('/')[1]?.toUpperCase();

export interface PlaceWords {
  readonly rest: string;
  readonly place: GazetteerPlace;
}

/** What cities have and regions have not. */
const OF_CITIES = /\b(?:mayor|lord mayor|city|town|municipal|metropolitan)\b/i;

/** Adjectives of regions that have institutions of their own. */
const REGION_DEMONYMS: Readonly<Record<string, string>> = {
  welsh: 'place/gb/wales',
  scottish: 'place/gb/scotland',
  catalan: 'place/es/catalonia',
  basque: 'place/es/basque-country',
  bavarian: 'place/de/bavaria',
  crimean: 'place/ua/crimea',
  chechen: 'place/ru/chechnya',
  dagestani: 'place/ru/dagestan',
  californian: 'place/us/california',
  texan: 'place/us/texas',
  tibetan: 'place/cn/tibet',
  abkhaz: 'place/ge/abkhazia',
};

/** The level of an institution, though a district is called so too. */
const RANK = /^(?:federal|central|national|union|capital|supreme)$/i;

/** Finds a region or city of the country beside an institution: `Almaty police`, `akimat of Aktau`. */
export function splitPlace(text: string, country: string | undefined, gazetteer: Gazetteer): PlaceWords | undefined {
  const words = text
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const wantsCity = OF_CITIES.test(text);
  const find = (name: string): GazetteerPlace | undefined => {
    if (RANK.test(name)) return undefined;
    const region = gazetteer.place(REGION_DEMONYMS[name.toLowerCase()] ?? '');
    const readings = gazetteer
      .places(name.replace(POSSESSIVE, ''))
      .filter(({ place, match }) => match === 'exact' && place.kind !== 'country' && (country === undefined || place.country === country))
      // A small place's lesser name is more likely a plain word: Royal Navy.
      .filter(({ place }) => place.kind === 'admin1' || (place.population ?? 0) > 100_000 || nameKey(place.name) === nameKey(name));
    return region ?? (readings.find(({ place }) => wantsCity && place.kind === 'city') ?? readings[0])?.place;
  };
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const isLinked = /^(?:of|in|the)$/i.test(words.at(-length - 1) ?? '');
    const last = isLinked ? find(words.slice(-length).join(' ')) : undefined;
    if (last) return { place: last, rest: clean(words.slice(0, -length)) };
    const first = words.slice(0, length).join(' ');
    const place = /^\p{Lu}/u.test(first) ? find(first) : undefined;
    if (place) return { place, rest: clean(words.slice(length)) };
  }
  return undefined;
}
