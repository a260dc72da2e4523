import { COUNTRY_ROWS } from '../data/countries.ts';
import { LANDMARK_ROWS, SHARED_LANDMARK_ROWS } from '../data/landmarks.ts';
import { COUNTRY_REGION_ROWS, FORMER_STATE_ROWS, WORLD_REGION_ROWS } from '../data/regions.ts';
import { isGivenName } from '../given-names.ts';
import { type Draft, draft, listOf, pointOf, rowsOf } from './draft.ts';

/** Languages whose names for countries reports keep: English and those of transliterated or untranslated names. */
const LANGUAGES = ['en', 'ru', 'uk', 'kk', 'uz', 'ky', 'tg', 'tr', 'az', 'de', 'fr', 'es', 'it', 'pt', 'pl'];

/** Names of countries elsewhere that an English report uses for something else: "Snake Island" is not in Iceland, Dominique is a woman. */
const isOtherwiseUsed = (local: string): boolean => local === 'Island' || isGivenName(local);

export function draftCountries(): Draft[] {
  const localNames = LANGUAGES.map((lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
  return rowsOf(COUNTRY_ROWS).map(([code = '', name = '', point = '', , further]) => {
    const country = draft('country', code, name, ...pointOf(point));
    for (const alias of listOf(further)) {
      if (/^(?:[A-Z]\.?){2,6}$/.test(alias)) country.abbreviations.add(alias);
      else country.names.add(alias);
    }
    for (const names of localNames) {
      const local = names.of(code);
      if (local !== undefined && !isOtherwiseUsed(local)) country.names.add(local);
    }
    return country;
  });
}

/** Continents, seas, world regions, and states that are gone; all of the country `xx`. */
export function draftWorldRegions(): Draft[] {
  const regions = [...rowsOf(WORLD_REGION_ROWS), ...rowsOf(SHARED_LANDMARK_ROWS)].map(([name = '', point = '', further]) => {
    const region = draft('site', 'XX', name, ...pointOf(point));
    for (const alias of listOf(further)) region.names.add(alias);
    return region;
  });
  const states = rowsOf(FORMER_STATE_ROWS).map(([name = '', point = '', further]) => {
    const state = draft('country', 'XX', name, ...pointOf(point));
    for (const alias of listOf(further)) state.names.add(alias);
    return state;
  });
  return [...regions, ...states];
}

/** Well-known parts of a country that GeoNames does not list among its regions. */
export function draftCountryRegions(): Draft[] {
  return [...rowsOf(COUNTRY_REGION_ROWS), ...rowsOf(LANDMARK_ROWS)].map(([country = '', name = '', kind = '', point = '', further]) => {
    const region = draft(kind as Draft['kind'], country, name, ...pointOf(point));
    for (const alias of listOf(further)) region.names.add(alias);
    return region;
  });
}
