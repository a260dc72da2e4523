import type { Tokens } from '../../model/analysis.ts';
import type { Changes } from './rewire.ts';

/**
 * "Two aides to the mayor [resign]", "The premier, Ana Ruiz, and her cabinet [resign]", "Karl Berg, Ulla Dahl and Jon Moe [resign]": behind a plural the
 * tagger takes the verb for a noun, which it never is. What then heads the sentence is its subject.
 */
export function repairResign(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length; i++) {
    if (t.lower(i) !== 'resign') continue;
    if (t.tag(i) === 'JJ' && t.dep(i) === 'ROOT' && t.children(i).some((c) => t.dep(c) === 'nsubj'))
      changes.set(i, { tag: 'VBP', pos: 'VERB' });
    else if (t.tag(i) === 'NN' && LINKS.has(t.dep(i))) asVerb(t, i, changes);
  }
}

const LINKS: ReadonlySet<string> = new Set(['pobj', 'conj', 'appos', 'compound']);

function asVerb(t: Tokens, verb: number, changes: Changes): void {
  const last = t.children(verb).find((c) => c === verb - 1 && (t.dep(c) === 'compound' || t.dep(c) === 'nmod'));
  let subject = t.head(verb);
  for (let steps = 0; t.head(subject) !== subject && steps < 20; steps++) {
    if (t.pos(subject) === 'VERB' || t.pos(subject) === 'AUX') return;
    subject = t.head(subject);
  }
  if (last === undefined || subject >= last || !['NOUN', 'PROPN', 'NUM'].includes(t.pos(subject))) return;
  changes.set(last, { head: t.head(verb), dep: t.dep(verb) });
  for (const c of t.children(verb)) if (c < last) changes.set(c, { head: last });
  changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBP', pos: 'VERB' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  for (let i = verb + 1; i < t.length; i++) if (t.head(i) < verb && isAbove(t, t.head(i), verb)) changes.set(i, { head: verb });
}

/** Whether the verb hung, at some distance, on what a later word hangs on. */
function isAbove(t: Tokens, host: number, verb: number): boolean {
  let at = verb;
  for (let steps = 0; t.head(at) !== at && steps < 20; steps++) {
    at = t.head(at);
    if (at === host) return true;
  }
  return false;
}
