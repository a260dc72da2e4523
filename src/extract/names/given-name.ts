import type { Gazetteer } from '../../model/gazetteer.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-name-genders.ts';

/** Whether some people bear the word as a given name, in any case. */
export const isGiven = (gazetteer: Gazetteer, word: string): boolean =>
  gazetteer.isGivenName(word) || MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());
