import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { isInfinitive } from './arcs.ts';
import type { Changes } from './rewire.ts';

const LIGHT = words('take make reach issue give');
const NOUNS = words('decision agreement order instruction commitment pledge promise proposal recommendation request');

/** "A decision was taken [to postpone] the vote": an infinitive that the parser takes for a purpose says what the decision is. */
export function repairDecisionTaken(t: Tokens, changes: Changes): void {
  for (let noun = 0; noun < t.length; noun++) {
    if (t.dep(noun) !== 'nsubjpass' || !NOUNS.has(t.lower(noun))) continue;
    const verb = t.head(noun);
    if (!LIGHT.has(t.lemma(verb).toLowerCase())) continue;
    for (const c of t.children(verb))
      if (c > verb && ['advcl', 'xcomp'].includes(t.dep(c)) && isInfinitive(t, c)) changes.set(c, { head: noun, dep: 'acl' });
  }
}
