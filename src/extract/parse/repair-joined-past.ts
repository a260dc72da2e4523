import type { Tokens } from '../../model/analysis.ts';
import { isNoun, isPassive } from './arcs.ts';
import { verbOfPast } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/**
 * The second deed in the past, taken for what describes its object:
 * "sacked the premier and [closed] land borders": no noun is joined to a verb;
 * "dissolved parliament and [extended] voting hours": nor has a verb two objects with an "and" between;
 * "dissolved parliament, [closed] borders and restored services": nor is a verb joined to a noun, nor does a finite verb describe one;
 * "and [ordered] schools closed": those who are ordered do not close anything;
 * "lifted the emergency and [shut] schools": a name has no object.
 */
export function repairJoinedPasts(t: Tokens, changes: Changes): void {
  for (let i = 3; i < t.length; i++) {
    if (t.dep(i) === 'conj' && t.tag(i) === 'NNP') asName(t, i, changes);
    if (!isNoun(t, i)) continue;
    const deed = deedBefore(t, i);
    if (deed === undefined) continue;
    const first = firstDeed(t, i, deed);
    if (first === undefined) continue;
    joinTo(t, first, deed, changes);
    const clause = t.head(i);
    if (t.dep(i) === 'nsubj') changes.set(clause, { head: deed, dep: 'ccomp' });
    else changes.set(i, { head: deed, dep: 'dobj' });
    for (const c of t.children(i)) if (c > i && (t.dep(c) === 'cc' || isJoinedVerb(t, c))) changes.set(c, { head: deed });
  }
}

/** The word that opens the noun's phrase, where it may be the past of a verb and follows on a deed. */
function deedBefore(t: Tokens, noun: number): number | undefined {
  const word = t.leftEdge(noun);
  if (word === noun || t.head(word) !== noun || !['amod', 'compound', 'nmod'].includes(t.dep(word))) return undefined;
  return JOINING.has(t.lower(word - 1)) && verbOfPast(t, word) !== undefined ? word : undefined;
}
const JOINING: ReadonlySet<string> = new Set(['and', ',', 'but', 'then']);

/** The verb that the deed is joined to, where its noun stands as no noun can. */
function firstDeed(t: Tokens, noun: number, deed: number): number | undefined {
  const up = t.head(noun);
  if (t.dep(noun) === 'conj' && isPastDeed(t, up)) return up;
  if (t.dep(noun) === 'dobj' && isPastDeed(t, up) && t.lower(deed - 1) === 'and')
    return t.children(up).some((c) => t.dep(c) === 'dobj' && c < deed) ? up : undefined;
  // "dissolved parliament, [closed] borders and restored"
  if (t.dep(noun) === 'conj' && isNoun(t, up) && t.dep(up) === 'dobj' && isPastDeed(t, t.head(up))) {
    const tellsDeed = (t.tag(deed) === 'VBD' && t.text(deed - 1) === ',') || NO_PARTICIPLES.has(t.lower(deed));
    return tellsDeed || isBeforeVerb(t, noun) ? t.head(up) : undefined;
  }
  // "and [ordered] schools closed"
  if (t.dep(noun) === 'nsubj' && t.lower(deed) === 'ordered' && t.dep(up) === 'conj' && isPastDeed(t, t.head(up))) return t.head(up);
  return undefined;
}

/** "and [froze] accounts": a past that no participle shares. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(['froze', 'withdrew', 'swore']);

const isPastDeed = (t: Tokens, verb: number): boolean =>
  t.pos(verb) === 'VERB' &&
  !isPassive(t, verb) &&
  (t.tag(verb) === 'VBD' || (t.tag(verb) === 'VBN' && t.children(verb).some((c) => t.dep(c) === 'aux')));

/** "[borders] and restored": the last of the list is a verb, or the list has none after its "and". */
function isBeforeVerb(t: Tokens, noun: number): boolean {
  const behind = t.children(noun).filter((c) => c > noun);
  return behind.some((c) => t.dep(c) === 'cc') && behind.every((c) => t.dep(c) !== 'conj' || isJoinedVerb(t, c));
}

const isJoinedVerb = (t: Tokens, i: number): boolean =>
  t.dep(i) === 'conj' &&
  (t.tag(i) === 'VBD' || t.tag(i) === 'VBN') &&
  !t.children(i).some((c) => t.dep(c).startsWith('nsubj') || t.dep(c) === 'auxpass');

function asName(t: Tokens, word: number, changes: Changes): void {
  const isDeed = verbOfPast(t, word) !== undefined && isPastDeed(t, t.head(word)) && t.children(word).some((c) => t.dep(c) === 'dobj');
  if (isDeed) joinTo(t, t.head(word), word, changes);
}

function joinTo(t: Tokens, first: number, deed: number, changes: Changes): void {
  changes.set(deed, { head: first, dep: 'conj', tag: 'VBD', pos: 'VERB', lemma: verbOfPast(t, deed) ?? t.lemma(deed) });
  if (t.dep(deed - 1) === 'cc') changes.set(deed - 1, { head: first });
}
