import type { Tokens } from '../../model/analysis.ts';
import { childrenBy, lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { BINDING } from './lexicon/rule-words.ts';
import { DECISIVE, NOT_DEEDS } from './lexicon/wide-words.ts';

/** "introduces his family to the crowd" */
export const isOwnFamily = (t: Tokens, object: number): boolean =>
  ['family', 'team'].includes(lemmaOf(t, object)) && childrenBy(t, object, 'poss').length > 0;

/** "announces his intention to visit", "her withdrawal from the race": a plan for nobody else. */
export const isOwnDoing = (t: Tokens, noun: number): boolean =>
  (OWN_MOVES.has(lemmaOf(t, noun)) && childrenBy(t, noun, 'poss').some((p) => ['his', 'her'].includes(t.lower(p)))) ||
  childrenBy(t, noun, 'acl').some((c) => ENDING_ONESELF.has(lemmaOf(t, c)) && childrenBy(t, c, 'dobj', 'auxpass').length === 0) ||
  childrenBy(t, noun, 'acl').some((c) => NOT_DEEDS.has(lemmaOf(t, c)) && !DECISIVE.has(lemmaOf(t, c)) && !bindsOthers(t, c));

/** "plans to make vaccination compulsory" */
function bindsOthers(t: Tokens, verb: number): boolean {
  if (lemmaOf(t, verb) !== 'make') return false;
  for (let i = verb + 1; i <= t.rightEdge(verb); i++) if (BINDING.has(t.lower(i))) return true;
  return false;
}

const ENDING_ONESELF = words('dissolve disband merge');
const OWN_MOVES = words('withdrawal exit return departure decision boycott');

/** "delays the launch of the shuttle": when a craft starts is for engineers. */
export const isOfSpace = (t: Tokens, noun: number): boolean =>
  FLIGHTS.has(lemmaOf(t, noun)) && [...phraseLemmas(t, noun)].some((word) => CRAFT.has(word));
const FLIGHTS = words('launch landing return docking undocking flight liftoff mission spacewalk start');
const CRAFT = words('shuttle rocket spacecraft satellite probe rover capsule astronaut cosmonaut spaceship telescope orbiter');
