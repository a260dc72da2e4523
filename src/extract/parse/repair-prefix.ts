import type { Tokens } from '../../model/analysis.ts';
import { rewire, type TokenChange } from './rewire.ts';

/** "The chamber re-elects its speaker": the tokeniser cuts the prefix off, and the parser takes it for a word of the clause. */
export function repairPrefixes(t: Tokens): Tokens {
  const changes = new Map<number, TokenChange>();
  for (let prefix = 0; prefix + 2 < t.length; prefix++) {
    if (t.lower(prefix) === 're' && t.text(prefix + 1) === '-' && t.tag(prefix + 2).startsWith('VB')) asOneVerb(t, prefix, changes);
  }
  return changes.size === 0 ? t : rewire(t, changes);
}

function asOneVerb(t: Tokens, prefix: number, changes: Map<number, TokenChange>): void {
  const [hyphen, verb] = [prefix + 1, prefix + 2];
  const own = new Set([prefix, hyphen, verb]);
  const kids = [...t.children(prefix), ...t.children(hyphen)].filter((c) => !own.has(c));
  let subject = [...kids, ...t.children(verb)].find((c) => t.dep(c).startsWith('nsubj') && !own.has(c));
  if (own.has(t.head(verb)) && t.head(verb) !== verb) {
    const outer = [prefix, hyphen].find((i) => !own.has(t.head(i)) || t.head(i) === i) ?? prefix;
    changes.set(verb, t.head(outer) === outer ? { head: verb, dep: 'ROOT' } : { head: t.head(outer), dep: t.dep(outer) });
  }
  const before = kids.filter((c) => c < prefix && (t.pos(c) === 'NOUN' || t.pos(c) === 'PROPN'));
  const noun = subject === undefined ? before.at(-1) : undefined;
  for (const c of kids) changes.set(c, { head: noun !== undefined && c < noun ? noun : verb, ...(c === noun ? { dep: 'nsubj' } : {}) });
  // "is re-elected": the subject hangs on the auxiliary.
  const auxiliary = t.children(verb).find((c) => t.dep(c) === 'auxpass');
  subject ??= auxiliary === undefined ? undefined : t.children(auxiliary).find((c) => t.dep(c) === 'nsubj');
  if (auxiliary !== undefined && subject !== undefined) changes.set(subject, { head: verb, dep: 'nsubjpass' });
  changes.set(prefix, { head: verb, dep: 'advmod', tag: 'RB', pos: 'ADV' });
  changes.set(hyphen, { head: verb, dep: 'punct', tag: 'HYPH', pos: 'PUNCT' });
}
