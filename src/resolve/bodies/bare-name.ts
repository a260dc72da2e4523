import { nameKey } from '../../model/name-key.ts';
import { readInstitution } from './read-body.ts';

/** Words that tell no body from others of its kind. */
const GENERIC: ReadonlySet<string> = new Set(
  `the of and for a new interim transitional provisional caretaker outgoing coalition unity military ruling national federal central state regional provincial
  local city county district municipal town supreme high upper lower constitutional criminal administrative public general special joint
  government regime opposition leadership administration authorities authority cabinet ministry department house commons lords representatives
  parliament senate assembly legislature chamber council court courts tribunal police army navy military forces force troops security guard brigade brigades
  party movement group union league association alliance front coalition committee commission board agency office service services bureau institute
  company co corporation firm bank news channel newspaper media radio television tv press times university college school hospital church`
    .trim()
    .split(/\s+/),
);

export const isGenericWord = (word: string): boolean => GENERIC.has(word);

/**
 * Whether a name is one that every country or town has: "Supreme Court", "the authorities", "City Council". Two reports that say so,
 * and no country, speak of two.
 */
export const isBareName = (name: string): boolean => readInstitution(name) !== undefined || nameKey(name).split(' ').every(isGenericWord);
