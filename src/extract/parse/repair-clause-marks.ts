import type { Tokens } from '../../model/analysis.ts';
import { rewire, type TokenChange } from './rewire.ts';

/**
 * Clauses whose first word passes for something else:
 * "announces [that] Ama Boateng will resign": no object of the verb below;
 * "soldiers patrol Osh [as] a curfew is extended": no preposition, since a verb follows that has no other subject;
 * "proposes [to] double funding": no preposition, and what is doubled is the verb's;
 * "votes [215–58] to approve": a count, no object.
 */
export function repairClauseMarks(t: Tokens): Tokens {
  const changes = new Map<number, TokenChange>();
  for (let i = 0; i + 2 < t.length; i++) {
    const word = t.lower(i);
    if (word === 'that' && t.tag(i) === 'IN' && t.dep(i) === 'dobj' && t.head(i) > i) changes.set(i, { dep: 'mark' });
    else if (CONJUNCTIONS.has(word) && t.dep(i) === 'prep') asMark(t, i, changes);
    else if (isCount(t, i)) asCount(t, i, changes);
    else if (word === 'to' && t.dep(i + 1) === 'amod' && (t.tag(i + 1) === 'VB' || DOUBLING.has(t.lower(i + 1))))
      asInfinitive(t, i, changes);
  }
  return changes.size === 0 ? t : rewire(t, changes);
}

/** "votes [215–58] to approve": neither object nor whoever approves. */
const isCount = (t: Tokens, i: number): boolean =>
  /^\d+[–—-]\d+$/.test(t.text(i)) && t.head(i) < i && t.lemma(t.head(i)).toLowerCase() === 'vote' && t.pos(t.head(i)) === 'VERB';

function asCount(t: Tokens, count: number, changes: Map<number, TokenChange>): void {
  const verb = t.head(count);
  changes.set(count, { dep: 'npadvmod', tag: 'CD', pos: 'NUM' });
  for (const c of t.children(count))
    if (c > count)
      changes.set(c, { head: verb, ...(t.children(c).some((a) => t.lower(a) === 'to' && t.dep(a) === 'aux') ? { dep: 'xcomp' } : {}) });
}

/** What passes for an adjective too. */
const DOUBLING: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple', 'treble']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['as', 'after', 'before']);
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP', 'VBN']);

function asMark(t: Tokens, word: number, changes: Map<number, TokenChange>): void {
  const subject = t.children(word).find((c) => t.dep(c) === 'pobj');
  if (subject === undefined) return;
  const next = t.rightEdge(word) + 1;
  if (next >= t.length) return;
  const verb = t.dep(next).startsWith('aux') ? t.head(next) : next;
  const kids = t.children(verb);
  // "Thousands fled as an alert was raised": the first clause passes for what the second one says.
  const first = t.dep(verb) === 'ROOT' ? kids.find((c) => t.dep(c) === 'ccomp' && c < word && t.rightEdge(c) === next - 1) : t.head(verb);
  if (first === undefined || first > word || !FINITE.has(t.tag(verb))) return;
  if (t.dep(verb) !== 'ROOT' && (t.dep(verb) !== 'conj' || t.leftEdge(verb) !== next)) return;
  if (verb === next && t.tag(verb) === 'VBN') return;
  if (kids.some((c) => /subj/.test(t.dep(c)))) return;
  // "the appointment of Mwale as head of police was annulled": a post, not a clause.
  if (t.lower(word) === 'as' && t.tag(subject) === 'NN' && !t.children(subject).some((c) => ['det', 'poss'].includes(t.dep(c)))) return;
  for (let i = word + 1; i < next; i++) if (t.tag(i) === '.' || t.tag(i) === 'NFP') return;
  changes.set(subject, { head: verb, dep: kids.some((c) => t.dep(c) === 'auxpass') ? 'nsubjpass' : 'nsubj' });
  changes.set(word, { head: verb, dep: 'mark' });
  changes.set(verb, { head: first, dep: 'advcl' });
  if (t.dep(verb) !== 'ROOT') return;
  changes.set(first, { head: first, dep: 'ROOT' });
  for (const c of kids) if (c < word && c !== first) changes.set(c, { head: first });
}

const DECIDING: ReadonlySet<string> = new Set([
  'propose',
  'plan',
  'decide',
  'vote',
  'agree',
  'promise',
  'vow',
  'pledge',
  'offer',
  'want',
  'intend',
]);

function asInfinitive(t: Tokens, to: number, changes: Map<number, TokenChange>): void {
  const verb = to + 1;
  const object = t.head(verb);
  const isSwallowed = t.dep(to) === 'prep' && t.dep(object) === 'pobj' && t.head(object) === to;
  const isTorn = t.dep(to) === 'aux' && t.head(to) === verb && t.dep(object) === 'dobj' && t.head(object) < to;
  const governor = isSwallowed ? t.head(to) : t.head(object);
  if (!(isSwallowed || isTorn) || t.pos(governor) !== 'VERB') return;
  if (t.tag(verb) !== 'VB' && !DECIDING.has(t.lemma(governor).toLowerCase())) return;
  changes.set(verb, { head: governor, dep: 'xcomp', tag: 'VB', pos: 'VERB', lemma: t.lower(verb) });
  changes.set(to, { head: verb, dep: 'aux' });
  changes.set(object, { head: verb, dep: 'dobj' });
}
