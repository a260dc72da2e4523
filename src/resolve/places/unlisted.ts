import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import { countryPart } from '../../model/ids.ts';
import { nameKey, slug } from '../../model/name-key.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import type { Entity } from '../../model/world.ts';

const SITE =
  /\b(?:airport|airfield|air base|airbase|base|dam|mountain|mountains|lake|reservoir|river|bridge|border crossing|crossing|checkpoint|station|port|prison|colony|hospital|university|street|avenue|park|valley|desert|canal|refinery|plant|mine|stadium|mosque|cathedral|church|camp|peninsula|hall|memorial|building|palace|residence|tower|centre|center|island|islands|field|coast|creek|hills?|ridge|forest|bay|gulf|strait|sea|space center|monument|range|reef|volcano|glacier|pass|tunnel|shrine|temple|cemetery|square|highway|pipeline|waterfall|falls|plateau|basin|delta)$/;
const LEADING_SITE = /^(?:mount|mt|lake|camp|fort|port|cape|gulf of|bay of|strait of|island of|isle of)\b/;
const KIND_OF_NOUN: ReadonlyMap<string, PlaceKind> = new Map([
  ...'district rayon raion microdistrict neighbourhood neighborhood quarter suburb borough county municipality'
    .split(' ')
    .map((noun) => [noun, 'district'] as const),
  ...'province region oblast governorate prefecture voivodeship krai emirate'.split(' ').map((noun) => [noun, 'admin1'] as const),
  ...'village town settlement city'.split(' ').map((noun) => [noun, 'city'] as const),
]);

/** The kind that the words of a place say when no gazetteer lists it. */
export function kindOfWords(name: string): PlaceKind | undefined {
  const key = nameKey(name).replace(/^the /, '');
  const plain = key.replace(DIRECTION, '');
  if (SITE.test(plain) || LEADING_SITE.test(key)) return 'site';
  // "Wali Kot District, Kandahar Province": the first noun behind the name says what it is.
  const noun = key.split(' ').find((word, i) => i > 0 && KIND_OF_NOUN.has(word));
  return KIND_OF_NOUN.get(noun ?? '');
}

/** Waters between countries and what is in space. */
const OF_NO_COUNTRY = /^(?:sea|gulf|strait) of [^ ]| (?:sea|ocean|gulf|strait|space station)$/;
export const isOfNoCountry = (name: string): boolean => OF_NO_COUNTRY.test(nameKey(name).replace(/^the /, ''));

const LONGEST_BEFORE = 40;

/** What those rule who bear these titles: "New York Governor", "the mayor of New York". */
const KIND_OF_TITLE: ReadonlyMap<string, PlaceKind> = new Map([
  ['governor', 'admin1'],
  ['mayor', 'city'],
]);

/** The kind that the noun before a name gives: "the state of", "the cities of", "the governor of". */
export function kindBefore(text: string, start: number): PlaceKind | undefined {
  const lead = text.slice(Math.max(0, start - LONGEST_BEFORE), start).trimEnd();
  if (!lead.endsWith(' of')) return undefined;
  const noun = lead.slice(0, -' of'.length).trimEnd().split(' ').at(-1)!.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y');
  return noun === 'state' ? 'admin1' : (KIND_OF_NOUN.get(noun) ?? KIND_OF_TITLE.get(noun));
}

/** Nouns that close a list of names. A township is a town here: no gazetteer of ours tells them apart. */
const KIND_OF_PLURAL: ReadonlyMap<string, PlaceKind> = new Map([
  ...'counties parishes boroughs'.split(' ').map((noun) => [noun, 'admin2'] as const),
  ...'provinces regions oblasts governorates prefectures states'.split(' ').map((noun) => [noun, 'admin1'] as const),
  ...'villages towns cities townships'.split(' ').map((noun) => [noun, 'city'] as const),
]);
const LONGEST_AFTER = 120;
const LONGEST_TITLE = 12;

/**
 * The kind that the noun behind a list of names gives each of them: "Harvey, Harper and Kingman counties"; and the title behind a
 * name, "New York Governor".
 */
export function kindAfter(text: string, { start, end }: Span): PlaceKind | undefined {
  const title = /^(?:'s|’s)? (?:\p{Lu}|\p{Ll})\p{Ll}{4,7}\b/u
    .exec(text.slice(end, end + LONGEST_TITLE))?.[0]
    .split(' ')
    .at(-1);
  const ruled = KIND_OF_TITLE.get(title?.toLowerCase() ?? '');
  if (ruled !== undefined) return ruled;
  let hasAnd = /(?:,| and| or) $/.test(text.slice(Math.max(0, start - 5), start));
  for (const word of text.slice(end, end + LONGEST_AFTER).split(/[\s,]+/)) {
    if (word === 'and' || word === 'or') hasAnd = true;
    else if (word !== '' && !/^\p{Lu}/u.test(word)) return hasAnd ? KIND_OF_PLURAL.get(/^[a-z]*/.exec(word)?.[0] ?? '') : undefined;
  }
  return undefined;
}

const DIRECTION = / (?:north|south|east|west|central)$/;
/** Words of a site's name that are no part of the place it is named after. */
const FILLER = / (?:international|military|civil|regional|national|city|central|main)$/;

/** Named after people as often as after places. */
const NOT_AFTER_PLACES = /^(?:fort|camp)\b/;

/** The first-level region of the country that the last words are: `Butler County Jail | Ohio`. */
function closingRegion(words: readonly string[], country: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  for (let length = Math.min(3, words.length - 2); length > 0; length--) {
    const found = gazetteer
      .places(words.slice(-length).join(' '))
      .find(({ place, match }) => match === 'exact' && place.country === country && place.kind === 'admin1');
    if (found) return found.place;
  }
  return undefined;
}

/**
 * Where a site or district stands: at the place whose name its own begins or ends with (`Almaty airport`, `Mount Sinjar`, `Karrada,
 * Baghdad`), in the region that closes the words, if one does (`Butler County Jail Ohio`).
 */
function nearPlace(key: string, country: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const words = key.replace(DIRECTION, '').split(' ');
  const opening = (cut: number): string => (NOT_AFTER_PLACES.test(key) ? '' : words.slice(0, cut).join(' ').replace(FILLER, ''));
  const find = (part: string, isMeant: (place: GazetteerPlace) => boolean): GazetteerPlace | undefined =>
    part.length < 3
      ? undefined
      : gazetteer.places(part).find(({ place, match }) => match === 'exact' && place.country === country && isMeant(place))?.place;
  const region = closingRegion(words, country, gazetteer);
  if (region !== undefined) {
    for (let cut = words.length - 1; cut > 0; cut--) {
      const found = find(opening(cut), ({ partOf }) => partOf.includes(region.id));
      if (found) return found;
    }
  }
  for (let cut = 1; cut < words.length; cut++) {
    const isCity = ({ kind }: GazetteerPlace): boolean => kind === 'city';
    const found = find(words.slice(cut).join(' '), isCity) ?? find(opening(words.length - cut), isCity);
    if (found) return found;
  }
  return undefined;
}

/** The id of such a place; with the name of the place beside it, since `Karrada` alone may be anywhere. */
export function unlistedPlaceId(name: string, country: string | undefined, beside?: GazetteerPlace): string {
  const own = slug(name.replace(/^the /i, '').replace(/['’]s$/, ''));
  const around = beside ? slug(beside.name) : '';
  return `place/${countryPart(country)}/${own}${around === '' || own.includes(around) ? '' : `-${around}`}`;
}

/** A place that only its name is known of; it stands at the place that its name holds, if that is a city of its country. */
export function unlistedPlace(id: string, gazetteer: Gazetteer): { readonly entity: Entity; readonly near: GazetteerPlace | undefined } {
  const [, code = '', part = ''] = id.split('/');
  const key = part.replaceAll('-', ' ');
  const kind = kindOfWords(key);
  const country = code === 'xx' ? undefined : code.toUpperCase();
  const near = country === undefined ? undefined : nearPlace(key, country, gazetteer);
  const name = key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const entity: Entity = {
    id,
    type: 'Place',
    name,
    names: [name],
    origin: 'report',
    externalIds: {},
    ...(country ? { country } : {}),
    ...(kind ? { placeKind: kind } : {}),
    ...(near?.location ? { location: near.location } : {}),
    ...(near?.timezone ? { timezone: near.timezone } : {}),
  };
  return { entity, near };
}
