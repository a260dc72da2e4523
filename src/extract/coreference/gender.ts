import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-name-genders.ts';

export type Gender = 'male' | 'female';

const FEMALE_SURNAME = /(?:[oe]va|[^aeiou]ina|skaya|ovna|evna|kyzy)$/;
const MALE_SURNAME = /(?:[^aeiou](?:ov|ev)|[aeiouy](?:yev|ev)|skiy|skyy|enkov|ovich|evich|uly)$/;

/** The gender that a person's name suggests: by a given name, else by a Slavic or Turkic ending. Undefined when both or neither. */
export function genderOfName(key: string): Gender | undefined {
  const parts = key.split(' ');
  if (parts.length > 1) {
    const first = parts[0]!;
    const isMale = MALE_NAMES.has(first);
    if (isMale !== FEMALE_NAMES.has(first)) return isMale ? 'male' : 'female';
  }
  const last = parts.at(-1)!;
  if (FEMALE_SURNAME.test(last) && last.length > 5) return 'female';
  if (MALE_SURNAME.test(last) && last.length > 4) return 'male';
  if (parts.length === 1 && MALE_NAMES.has(last) !== FEMALE_NAMES.has(last)) return MALE_NAMES.has(last) ? 'male' : 'female';
  return undefined;
}
