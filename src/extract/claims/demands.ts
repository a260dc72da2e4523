import type { Tokens } from '../../model/analysis.ts';
import { ownMood } from './mood.ts';
import type { State } from './reading-state.ts';
import { subjectsOf } from './subjects.ts';
import { lemmaOf } from './syntax.ts';
import { words } from './words.ts';

/** Demands that hang on those who make them, and are told with them. */

/** Whoever comes together to ask for a thing, and what they come together for. */
const DEMANDING: ReadonlySet<string> = words(
  'protest protester protestor rally march marcher demonstration demonstrator crowd people thousand hundred dozen strike striker activist supporter opposition',
);
/** "protesters calling for his arrest", "a rally demanding early elections", "students who demand" */
export function isDemandOf(t: Tokens, at: number, noun: number, s: State): boolean {
  if (s.stage !== 'called_for' || !s.news || !DEMANDING.has(lemmaOf(t, noun)) || !/^VB[GPZ]$/.test(t.tag(at))) return false;
  s.actors = [noun];
  return true;
}

const COMING: ReadonlySet<string> = words('gather rally march protest demonstrate assemble strike take descend flock turn meet petition');
/** "Crowds gather to demand his release": by coming they do, and that they came stays news of its own. */
export function comesToDemand(t: Tokens, at: number, up: number, s: State): boolean {
  if (s.stage !== 'called_for' || !s.news || !COMING.has(lemmaOf(t, up)) || t.tag(at) !== 'VB') return false;
  s.actors = subjectsOf(t, up);
  ownMood(t, up, s);
  return true;
}
