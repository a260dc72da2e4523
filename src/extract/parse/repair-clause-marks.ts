import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { endOfPile, hangOn, isInfinitive, subjectOf } from './arcs.ts';
import type { Changes } from './rewire.ts';

/**
 * Clauses whose first word passes for something else:
 * "announces [that] Ama Boateng will resign": no object of the verb below;
 * "soldiers patrol Osh [as] a curfew is extended": no preposition, since a verb follows that has no other subject;
 * "declares a [state] of emergency after oil from a pipeline spills": the same where the object passes for the subject of that verb;
 * "proposes [to] double funding": no preposition, and what is doubled is the verb's;
 * "votes [215–58] to approve": a count, no object.
 */
export function repairClauseMarks(t: Tokens, changes: Changes): void {
  for (let i = 0; i + 2 < t.length; i++) {
    const word = t.lower(i);
    if (word === 'that' && t.tag(i) === 'IN' && t.dep(i) === 'dobj' && t.head(i) > i) changes.set(i, { dep: 'mark' });
    else if (word === 'to' && t.tag(i + 1) === 'JJ' && t.head(i) === i + 1) asVerb(t, i + 1, changes);
    else if (CONJUNCTIONS.has(word) && t.dep(i) === 'prep') asMark(t, i, changes);
    else if (isCount(t, i)) asCount(t, i, changes);
    else if (
      word === 'to' &&
      (t.dep(i + 1) === 'amod' || t.dep(i + 1) === 'compound') &&
      (t.tag(i + 1) === 'VB' || DOUBLING.has(t.lower(i + 1)))
    )
      asInfinitive(t, i, changes);
  }
}

/** "votes [215–58] to approve": neither object nor whoever approves. */
const isCount = (t: Tokens, i: number): boolean =>
  /^\d+[–—-]\d+$/.test(t.text(i)) && t.head(i) < i && t.lemma(t.head(i)).toLowerCase() === 'vote' && t.pos(t.head(i)) === 'VERB';

function asCount(t: Tokens, count: number, changes: Changes): void {
  const verb = t.head(count);
  changes.set(count, { dep: 'npadvmod', tag: 'CD', pos: 'NUM' });
  for (const c of t.children(count)) if (c > count) changes.set(c, { head: verb, ...(isInfinitive(t, c) ? { dep: 'xcomp' } : {}) });
}

/** "votes to designate the group": with an object it is no adjective. */
function asVerb(t: Tokens, word: number, changes: Changes): void {
  if (!['advcl', 'xcomp', 'acl'].includes(t.dep(word)) || !t.children(word).some((c) => t.dep(c) === 'dobj')) return;
  changes.set(word, { tag: 'VB', pos: 'VERB', lemma: t.lower(word), ...(t.pos(t.head(word)) === 'VERB' ? { dep: 'xcomp' } : {}) });
}

/** What passes for an adjective too. */
const DOUBLING: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple', 'treble', 'designate']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['as', 'after', 'before']);
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP', 'VBN']);

/** What is said, thought or seen may be a whole clause. */
export const OVER_CLAUSES: ReadonlySet<string> =
  words(`say announce report state claim confirm warn believe think know find show reveal fear hope tell suggest note allege argue insist deny admit
  add agree decide rule ensure see hear learn conclude estimate expect predict mean make let have help indicate mention assert maintain promise pledge vow demand ask
  require recommend propose urge wish want feel understand realize realise discover prove guarantee acknowledge stress emphasize explain remember forget doubt assume
  bet guess imagine suppose swear complain concede contend declare proclaim order`);
/** Of those, what decides over what it has as its object: "declares a state of". */
const DECLARING = words('declare proclaim order');
const DECLARED = words('state curfew lockdown emergency evacuation closure ban');

/** The object taken for the subject of the clause behind it. */
function asOwnObject(t: Tokens, word: number, subject: number, changes: Changes): boolean {
  let object = t.head(word);
  for (let steps = 0; !/^nsubj/.test(t.dep(object)) && t.head(object) < word && t.head(object) !== object && steps < 6; steps++)
    object = t.head(object);
  const verb = t.head(object);
  const over = t.head(verb);
  if (!/^nsubj/.test(t.dep(object)) || t.dep(verb) !== 'ccomp' || !FINITE.has(t.tag(verb)) || over > object || verb < subject) return false;
  const own = t.children(verb);
  if (Math.min(verb, ...own.filter((c) => c > object)) !== t.rightEdge(object) + 1 || own.some((c) => t.dep(c) === 'mark')) return false;
  if (t.pos(over) !== 'VERB' || t.children(over).some((c) => t.dep(c) === 'dobj')) return false;
  const lemma = t.lemma(over).toLowerCase();
  if (OVER_CLAUSES.has(lemma) && !(DECLARING.has(lemma) && DECLARED.has(t.lemma(object).toLowerCase()))) return false;
  changes.set(object, { head: over, dep: 'dobj' });
  changes.set(subject, subjectOf(t, verb));
  changes.set(word, { head: verb, dep: 'mark' });
  changes.set(verb, { head: over, dep: 'advcl' });
  // "after oil from a tanker reaches": what stands behind the subject is its own.
  for (let i = subject + 1; i < verb; i++) if (t.head(i) < word) changes.set(i, { head: subject });
  return true;
}

function asMark(t: Tokens, word: number, changes: Changes): void {
  const subject = t.children(word).find((c) => t.dep(c) === 'pobj');
  if (subject === undefined || asOwnObject(t, word, subject, changes)) return;
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
  changes.set(subject, subjectOf(t, verb));
  changes.set(word, { head: verb, dep: 'mark' });
  changes.set(verb, { head: first, dep: 'advcl' });
  if (t.dep(verb) !== 'ROOT') return;
  changes.set(first, { head: first, dep: 'ROOT' });
  hangOn(t, verb, first, changes, (c) => c < word && c !== first);
}

const DECIDING: ReadonlySet<string> = words('propose plan decide vote agree promise vow pledge offer want intend');

function asInfinitive(t: Tokens, to: number, changes: Changes): void {
  const verb = to + 1;
  const object = endOfPile(t, t.head(verb));
  const isSwallowed = t.dep(to) === 'prep' && t.dep(object) === 'pobj' && t.head(object) === to;
  const isTorn = t.dep(to) === 'aux' && t.head(to) === verb && t.dep(object) === 'dobj' && t.head(object) < to;
  const governor = isSwallowed ? t.head(to) : t.head(object);
  if (!(isSwallowed || isTorn) || t.pos(governor) !== 'VERB') return;
  if (t.tag(verb) !== 'VB' && !DECIDING.has(t.lemma(governor).toLowerCase())) return;
  changes.set(verb, { head: governor, dep: 'xcomp', tag: 'VB', pos: 'VERB', lemma: t.lower(verb) });
  changes.set(to, { head: verb, dep: 'aux' });
  changes.set(object, { head: verb, dep: 'dobj' });
  for (const c of t.children(governor)) if (c > object && t.dep(c) === 'prep') changes.set(c, { head: verb });
}
