import type { Tokens } from '../../model/analysis.ts';
import { rewire, type TokenChange } from './rewire.ts';

/** "From Monday, schools [open] across the island": the parser takes the verb for an adjective of its subject, and the sentence has none. */
export function repairOpen(t: Tokens): Tokens {
  const changes = new Map<number, TokenChange>();
  for (let verb = 1; verb < t.length; verb++) {
    const noun = verb - 1;
    if (t.lower(verb) !== 'open' || t.dep(verb) !== 'amod' || t.head(verb) !== noun) continue;
    if (t.dep(noun) !== 'ROOT' || t.tag(noun) !== 'NNS') continue;
    changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBP', pos: 'VERB', lemma: 'open' });
    changes.set(noun, { head: verb, dep: 'nsubj' });
    for (const c of t.children(noun))
      if (c !== verb && (c > verb || t.dep(c) === 'prep' || t.dep(c) === 'punct')) changes.set(c, { head: verb });
  }
  return changes.size === 0 ? t : rewire(t, changes);
}
