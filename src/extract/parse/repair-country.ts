import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { rewire, type TokenChange } from './rewire.ts';

/** Countries that the tagger takes for common words at the head of a sentence. */
const MISTAGGED = words('bahrain belize suriname tuvalu tonga nauru madagascar gabon bhutan iceland samoa slovenia');

/** "[Bahrain] bans exports", "[Belize] suspends flights": the name of a country is a name, and never the verb. */
export function repairCountries(t: Tokens): Tokens {
  const changes = new Map<number, TokenChange>();
  for (let i = 0; i + 1 < t.length; i++) {
    if (!MISTAGGED.has(t.lower(i)) || t.text(i) === t.lower(i) || t.tag(i).startsWith('NNP')) continue;
    const verb = i + 1;
    const named = { tag: 'NNP', pos: 'PROPN' };
    if (t.dep(i) === 'ROOT' && t.tag(verb) === 'VBZ' && t.head(verb) === i) {
      changes.set(verb, { head: verb, dep: 'ROOT' });
      changes.set(i, { head: verb, dep: 'nsubj', ...named });
      for (const c of t.children(i)) if (c !== verb) changes.set(c, { head: verb });
    } else changes.set(i, { ...(t.dep(i) === 'amod' ? { dep: 'compound' } : {}), ...named });
  }
  return changes.size === 0 ? t : rewire(t, changes);
}
