import { rememberWords } from '../../model/remember-words.ts';
import { comparePersonNames } from '../people/index.ts';

/** A person as a report writes the name; `undefined` where no person's name splits the block. */
export type Namesake = string | undefined;

/** Whether two names of one family may be one person's: Rosa Quispe is not Juan Quispe, and may be R. Quispe or Quispe. */
export const mayBeOne = (a: Namesake, b: Namesake): boolean =>
  a === undefined || b === undefined || a === b || areOne(a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** A busy block asks for the same few pairs again and again. */
const areOne = rememberWords((pair) => {
  const [a, b] = pair.split('\n') as [string, string];
  return comparePersonNames(a, b).veto === undefined;
});

/** The name that says more. */
export const fuller = (a: Namesake, b: Namesake): Namesake => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);
