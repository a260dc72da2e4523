import type { Gazetteer } from '../../model/gazetteer.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-name-genders.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';

/** Whether some people bear the word as a given name, in any case. */
export function isGiven(gazetteer: Gazetteer, word: string): boolean {
  const lower = word.toLowerCase();
  return GIVEN_NAMES.has(lower) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || gazetteer.isGivenName(word);
}
