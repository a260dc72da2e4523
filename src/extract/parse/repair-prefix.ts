import type { Tokens } from '../../model/analysis.ts';
import { isNoun, placeOf } from './arcs.ts';
import type { Changes } from './rewire.ts';

/** "The chamber re-elects its speaker": the tokeniser cuts the prefix off, and the parser takes it for a word of the clause. */
export function repairPrefixes(t: Tokens, changes: Changes): void {
  for (let prefix = 0; prefix + 2 < t.length; prefix++) {
    if (t.text(prefix + 1) !== '-') continue;
    if (t.lower(prefix) === 'by' && /^elections?$/i.test(t.text(prefix + 2))) asOneNoun(t, prefix, changes);
    if (t.lower(prefix) !== 're') continue;
    if (t.tag(prefix + 2).startsWith('VB')) asOneVerb(t, prefix, changes);
    else if (t.tag(prefix + 2) === 'JJ' && t.dep(prefix + 2) === 'amod') asPassive(t, prefix, changes);
  }
}

/** "calls a by-election": the prefix passes for a preposition of the verb. */
function asOneNoun(t: Tokens, prefix: number, changes: Changes): void {
  const [hyphen, noun] = [prefix + 1, prefix + 2];
  const verb = t.head(prefix);
  // "Three by-elections are held"
  if (t.tag(verb) === 'CD' && verb === prefix - 1 && t.head(noun) === prefix) {
    changes.set(noun, { head: t.head(verb), dep: t.dep(verb) });
    for (const i of [verb, prefix, hyphen])
      changes.set(i, { head: noun, dep: i === verb ? 'nummod' : i === prefix ? 'compound' : 'punct' });
    changes.set(prefix, { head: noun, dep: 'compound', tag: 'NN', pos: 'NOUN' });
    return;
  }
  if (t.dep(prefix) !== 'prep' || t.head(noun) !== prefix || t.pos(verb) !== 'VERB' || verb > prefix) return;
  changes.set(noun, { head: verb, dep: 'dobj' });
  changes.set(prefix, { head: noun, dep: 'compound', tag: 'NN', pos: 'NOUN' });
  changes.set(hyphen, { head: noun, dep: 'punct' });
  const article = prefix - 1;
  if (t.tag(article) === 'DT') changes.set(article, { head: noun, dep: 'det' });
  for (const c of t.children(prefix)) if (!changes.has(c)) changes.set(c, { head: noun });
}

/** "is re-elected president": the participle passes for an adjective of what somebody becomes. */
function asPassive(t: Tokens, prefix: number, changes: Changes): void {
  const verb = prefix + 2;
  const post = t.head(verb);
  const be = t.head(post);
  if (t.dep(post) !== 'attr' || t.lemma(be).toLowerCase() !== 'be' || be > prefix) return;
  changes.set(verb, {
    ...placeOf(t, be, verb),
    tag: 'VBN',
    pos: 'VERB',
    lemma: t.lower(verb).replace(/ed$/, ''),
  });
  changes.set(be, { head: verb, dep: 'auxpass' });
  changes.set(post, { head: verb, dep: 'oprd' });
  for (const c of t.children(be))
    if (c !== post && !changes.has(c)) changes.set(c, { head: verb, ...(t.dep(c) === 'nsubj' ? { dep: 'nsubjpass' } : {}) });
  for (const c of t.children(post)) if (c > post && t.lower(c) === 'by') changes.set(c, { head: verb, dep: 'agent' });
  for (const i of [prefix, prefix + 1]) changes.set(i, { head: verb, dep: i === prefix ? 'advmod' : 'punct' });
}

function asOneVerb(t: Tokens, prefix: number, changes: Changes): void {
  const [hyphen, verb] = [prefix + 1, prefix + 2];
  const own = new Set([prefix, hyphen, verb]);
  const kids = [...t.children(prefix), ...t.children(hyphen)].filter((c) => !own.has(c));
  let subject = [...kids, ...t.children(verb)].find((c) => t.dep(c).startsWith('nsubj') && !own.has(c));
  if (own.has(t.head(verb)) && t.head(verb) !== verb) {
    const outer = [prefix, hyphen].find((i) => !own.has(t.head(i)) || t.head(i) === i) ?? prefix;
    changes.set(verb, t.head(outer) === outer ? { head: verb, dep: 'ROOT' } : placeOf(t, outer, verb));
  }
  // "[re-elected] Ana Ruiz": the verb passes for an adjective of whom it is done to.
  const whom = t.dep(verb) === 'amod' && own.has(t.head(t.head(verb))) ? t.head(verb) : undefined;
  if (whom !== undefined) {
    changes.set(verb, { ...(t.head(prefix) === prefix ? { head: verb, dep: 'ROOT' } : placeOf(t, prefix, verb)), pos: 'VERB' });
    changes.set(whom, { head: verb, dep: 'dobj' });
  }
  const before = kids.filter((c) => c < prefix && isNoun(t, c));
  const noun = subject === undefined ? before.at(-1) : undefined;
  for (const c of kids.filter((kid) => kid !== whom))
    changes.set(c, { head: noun !== undefined && c < noun ? noun : verb, ...(c === noun ? { dep: 'nsubj' } : {}) });
  // "is re-elected": the subject hangs on the auxiliary.
  const auxiliary = t.children(verb).find((c) => t.dep(c) === 'auxpass');
  subject ??= auxiliary === undefined ? undefined : t.children(auxiliary).find((c) => t.dep(c) === 'nsubj');
  if (auxiliary !== undefined && subject !== undefined) changes.set(subject, { head: verb, dep: 'nsubjpass' });
  changes.set(prefix, { head: verb, dep: 'advmod', tag: 'RB', pos: 'ADV' });
  changes.set(hyphen, { head: verb, dep: 'punct', tag: 'HYPH', pos: 'PUNCT' });
}
