import type { Tokens } from '../../model/analysis.ts';
import { hangOn } from './arcs.ts';
import type { Changes } from './rewire.ts';

/** "From Monday, schools [open] across the island": the parser takes the verb for an adjective of its subject, and the sentence has none. */
export function repairOpen(t: Tokens, changes: Changes): void {
  for (let verb = 1; verb < t.length; verb++) {
    const noun = verb - 1;
    if (t.lower(verb) !== 'open' || t.dep(verb) !== 'amod' || t.head(verb) !== noun) continue;
    if (t.dep(noun) !== 'ROOT' || t.tag(noun) !== 'NNS') continue;
    changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBP', pos: 'VERB', lemma: 'open' });
    changes.set(noun, { head: verb, dep: 'nsubj' });
    hangOn(t, noun, verb, changes, (c) => c !== verb && (c > verb || t.dep(c) === 'prep' || t.dep(c) === 'punct'));
  }
}
