import type { Tokens } from '../../model/analysis.ts';
import type { Predicate } from '../claims/predicate.ts';
import { lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { PLAYED } from './lexicon/wide-words.ts';

/** "banned for three matches", "a cyclist is banned over doping": the words after the verb, or who is banned, say that it is a league's. */
export function isOfSport(t: Tokens, { token, objects }: Predicate): boolean {
  for (let i = token + 1; i <= t.rightEdge(token); i++) if (PLAYED.has(lemmaOf(t, i)) && t.dep(i) !== 'nsubj') return true;
  return objects.some((o) => [...phraseLemmas(t, o, 0)].some((word) => ATHLETES.has(word)));
}
const ATHLETES = words(
  'athlete footballer player striker goalkeeper midfielder cyclist swimmer sprinter weightlifter boxer wrestler skier skater gymnast cricketer golfer racer driver jockey champion racewalker coach',
);
