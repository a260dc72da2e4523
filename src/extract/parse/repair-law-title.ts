import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { endOfPile, hangOn, isNoun, placeOf } from './arcs.ts';
import type { Changes } from './rewire.ts';

const TITLES: ReadonlySet<string> = new Set(['Act', 'Bill', 'Ordinance', 'Amendment']);
const VOTES = /^\d+[-–—]\d+$/;
const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t.text(i));

/**
 * Laws and what is written around them:
 * "passes the Respect for Elders [Act]": the last word of a title is its head, whatever prepositions the title holds;
 * "passes the Hemp [Act] 52–29": votes counted behind it are not what is passed;
 * "signs into law [changes] to the code": what is signed stands behind the phrase, and is no part of it.
 */
export function repairLawTitles(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length; i++) {
    if (TITLES.has(t.text(i)) && t.dep(i) === 'pobj') asTitle(t, i, changes);
    else if (VOTES.test(t.text(i)) && ['dobj', 'nsubj', 'nsubjpass'].includes(t.dep(i))) beforeVotes(t, i, changes);
    else if (t.lower(i) === 'law' && t.dep(i) === 'compound' && t.lower(i - 1) === 'into') intoLaw(t, i, changes);
  }
}

function asTitle(t: Tokens, last: number, changes: Changes): void {
  const prep = t.head(last);
  const before = last - 1;
  if (t.dep(before) !== 'compound' || t.head(before) !== last || !isCapital(t, before)) return;
  let first = t.head(prep);
  for (let steps = 0; t.dep(first) === 'pobj' && isCapital(t, first) && steps < 4; steps++) first = t.head(t.head(first));
  if (!isNoun(t, first) || !isCapital(t, first) || first >= last) return;
  for (let i = first + 1; i < last; i++) if (!isCapital(t, i) && !SMALL.has(t.lower(i))) return;
  changes.set(last, placeOf(t, first, last));
  changes.set(first, { head: last, dep: 'nmod' });
  changes.set(before, { head: prep, dep: 'pobj' });
  hangOn(t, first, last, changes, (c) => t.dep(c) === 'det' || (c > last && c !== prep));
}
const SMALL = words("of for the and to on against in from with by - , 's ’s");

function beforeVotes(t: Tokens, votes: number, changes: Changes): void {
  const object = votes - 1;
  if (t.dep(object) !== 'compound' || t.head(object) !== votes || !isNoun(t, object)) return;
  changes.set(object, { head: t.head(votes), dep: t.dep(votes) });
  changes.set(votes, { head: t.head(votes), dep: 'npadvmod' });
  hangOn(t, votes, object, changes, (c) => c !== object);
}

function intoLaw(t: Tokens, law: number, changes: Changes): void {
  const into = law - 1;
  const signed = endOfPile(t, t.head(law));
  if (t.dep(signed) !== 'pobj' || t.head(signed) !== into || t.pos(t.head(into)) !== 'VERB') return;
  changes.set(signed, { head: t.head(into), dep: 'dobj' });
  changes.set(law, { head: into, dep: 'pobj' });
}
