import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import { countryPart } from '../../model/ids.ts';
import { nameKey, slug } from '../../model/name-key.ts';
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

const LONGEST_BEFORE = 40;

/** The kind that the noun before a name gives: "the state of", "the cities of". */
export function kindBefore(text: string, start: number): PlaceKind | undefined {
  const lead = text.slice(Math.max(0, start - LONGEST_BEFORE), start).trimEnd();
  if (!lead.endsWith(' of')) return undefined;
  const noun = lead.slice(0, -' of'.length).trimEnd().split(' ').at(-1)!.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y');
  return noun === 'state' ? 'admin1' : KIND_OF_NOUN.get(noun);
}

const DIRECTION = / (?:north|south|east|west|central)$/;
/** Words of a site's name that are no part of the place it is named after. */
const FILLER = / (?:international|military|civil|regional|national|city|central|main)$/;

/** Named after people as often as after places. */
const NOT_AFTER_PLACES = /^(?:fort|camp)\b/;

/** Where a site or district stands: at the place whose name its own begins or ends with (`Almaty airport`, `Mount Sinjar`, `Karrada, Baghdad`). */
function nearPlace(key: string, country: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const words = key.replace(DIRECTION, '').split(' ');
  const cuts = words.slice(1).map((_, index) => index + 1);
  const parts = cuts.flatMap((cut) => [
    words.slice(cut).join(' '),
    NOT_AFTER_PLACES.test(key) ? '' : words.slice(0, -cut).join(' ').replace(FILLER, ''),
  ]);
  for (const part of parts) {
    const found =
      part.length < 3
        ? undefined
        : gazetteer.places(part).find(({ place, match }) => match === 'exact' && place.country === country && place.kind === 'city');
    if (found) return found.place;
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
