import type { Gazetteer } from '../../model/gazetteer.ts';
import { countryPart } from '../../model/ids.ts';
import { nameKey, slug } from '../../model/name-key.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import type { Entity } from '../../model/world.ts';

const SITE =
  /\b(?:airport|airfield|air base|airbase|base|dam|mountain|mountains|lake|reservoir|river|square|bridge|border crossing|crossing|checkpoint|station|port|prison|colony|hospital|university|street|avenue|park|valley|desert|canal|refinery|plant|mine|stadium|mosque|cathedral|church|camp|peninsula|hall|memorial|building|palace|residence|tower|centre|center|island|islands|field|coast|creek|hills?|ridge|forest|bay|gulf|strait|sea|space center|monument)$/;
const LEADING_SITE = /^(?:mount|mt|lake|camp|fort|port|cape|gulf of|bay of|strait of|island of|isle of)\b/;
const DISTRICT = /\b(?:district|rayon|raion|microdistrict|neighbourhood|neighborhood|quarter|suburb|borough|county|municipality)$/;
const VILLAGE = /\b(?:village|town|settlement|city)$/;

/** The kind that the words of a place say when no gazetteer lists it. */
export function kindOfWords(name: string): PlaceKind | undefined {
  const key = nameKey(name).replace(/^the /, '');
  if (SITE.test(key) || LEADING_SITE.test(key)) return 'site';
  if (DISTRICT.test(key)) return 'district';
  return VILLAGE.test(key) ? 'city' : undefined;
}

/** Where a site or district stands: at the place whose name its own begins or ends with (`Almaty airport`, `Mount Sinjar`). */
function nearPlace(key: string, country: string | undefined, gazetteer: Gazetteer): ReturnType<Gazetteer['place']> {
  const words = key.split(' ');
  const parts = [1, 2, 3].flatMap((cut) => [words.slice(0, -cut).join(' '), words.slice(cut).join(' ')]).filter((part) => part.length > 2);
  for (const part of parts) {
    const found = gazetteer
      .places(part)
      .find(({ place, match }) => match === 'exact' && (country === undefined || place.country === country) && place.kind !== 'country');
    if (found) return found.place;
  }
  return undefined;
}

export const unlistedPlaceId = (name: string, country: string | undefined): string =>
  `place/${countryPart(country)}/${slug(name.replace(/^the /i, '').replace(/['’]s$/, ''))}`;

/** A place that only its name is known of; sites and districts get the point of the place they are named after. */
export function unlistedPlace(id: string, gazetteer: Gazetteer): Entity | undefined {
  const [, code = '', part = ''] = id.split('/');
  const key = part.replaceAll('-', ' ');
  const kind = kindOfWords(key);
  const country = code === 'xx' ? undefined : code.toUpperCase();
  const near = kind === undefined ? undefined : nearPlace(key, country, gazetteer);
  const name = key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return {
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
}
