import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { hangOn, isNoun, placeOf } from './arcs.ts';
import { verbOfPast } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/**
 * The main verb in the past, taken for what describes a noun:
 * "The junta [dissolved] parliament, raised fuel prices": what has a subject of its own describes nothing;
 * "Kuwait's emir [dissolved] parliament": those who decide are no part of what they dissolve;
 * "Spain's cabinet [approved] pardons": no finite verb describes the word behind it;
 * "Kenya's cabinet, which had asked for a loan, [raised] fuel prices": what stands behind a comma without an article is no neighbour of what the comma closes;
 * "Slovakia's president, Zuzana Caputova, [named] a caretaker cabinet": a finite verb with an object is the verb of its sentence.
 */
export function repairPastVerbs(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length; i++) {
    if (t.dep(i) === 'ROOT' && isNoun(t, i)) asVerbOfNoun(t, i, changes);
    else if (t.dep(i) === 'amod' && t.head(i) > i)
      asFirstDeed(t, i, changes) || asDeedOf(t, i, changes) || behindInsertion(t, i, changes) || overFalseVerb(t, i, changes);
    else if (t.dep(i) === 'acl' && t.tag(i) === 'VBD') asVerbOfSentence(t, i, changes);
  }
}

function asVerbOfNoun(t: Tokens, noun: number, changes: Changes): void {
  const kids = t.children(noun);
  const verb = kids.find((c) => c < noun && t.dep(c) === 'amod' && (t.tag(c) === 'VBN' || t.tag(c) === 'VBD'));
  if (verb === undefined) return;
  const subject = [...t.children(verb), ...kids].find((c) => c < verb && t.dep(c) === 'nsubj');
  if (subject === undefined) return;
  changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBD', pos: 'VERB' });
  changes.set(noun, { head: verb, dep: 'dobj' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  hangOn(t, noun, verb, changes, (c) => c !== verb && (c < verb || t.dep(c) === 'punct'));
}

function asFirstDeed(t: Tokens, deed: number, changes: Changes): boolean {
  const object = t.head(deed);
  const second = t.head(object);
  const subject = t.children(deed).find((c) => c < deed && t.dep(c) === 'nsubj');
  if (subject === undefined || t.dep(object) !== 'nsubj' || t.tag(second) !== 'VBD' || second < object) return false;
  const comma = t.children(object).find((c) => c > object && t.text(c) === ',');
  if (comma === undefined) return false;
  changes.set(deed, { ...placeOf(t, second, deed), tag: 'VBD', pos: 'VERB' });
  changes.set(object, { head: deed, dep: 'dobj' });
  changes.set(comma, { head: deed });
  changes.set(second, { head: deed, dep: 'conj' });
  hangOn(t, second, deed, changes, (c) => c !== object && (c < deed || t.text(c) === '.'));
  return true;
}

/** Who decides for a country or a town: one, so that a verb in the past behind it is no plural's. */
const DECIDERS: ReadonlySet<string> =
  words(`emir sultan king queen pope president minister premier chancellor governor mayor parliament senate congress
  assembly government cabinet council court junta ministry commission administration`);

function asDeedOf(t: Tokens, deed: number, changes: Changes): boolean {
  const object = t.head(deed);
  const subject = deed - 1;
  const lemma = verbOfPast(t, deed);
  if (lemma === undefined || t.dep(object) !== 'ROOT' || !isNoun(t, object) || !DECIDERS.has(t.lower(subject))) return false;
  if (t.head(subject) !== object || !['nmod', 'compound', 'amod'].includes(t.dep(subject))) return false;
  if (!t.children(object).some((c) => c < subject && (t.dep(c) === 'poss' || t.dep(c) === 'det'))) return false;
  changes.set(deed, { head: deed, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma });
  changes.set(object, { head: deed, dep: 'dobj' });
  changes.set(subject, { head: deed, dep: 'nsubj', tag: 'NN', pos: 'NOUN' });
  for (const c of t.children(object)) {
    if (c < subject) changes.set(c, { head: OF_SUBJECT.has(t.dep(c)) ? subject : deed });
    else if (c > object && !OF_OBJECT.has(t.dep(c))) changes.set(c, { head: deed });
  }
  return true;
}
const OF_SUBJECT: ReadonlySet<string> = new Set(['poss', 'det', 'amod', 'compound', 'nmod']);
const OF_OBJECT: ReadonlySet<string> = new Set(['relcl', 'acl', 'appos']);

function overFalseVerb(t: Tokens, deed: number, changes: Changes): boolean {
  const object = t.head(deed);
  if (t.tag(deed) !== 'VBD' || object !== deed + 1 || t.tag(object) !== 'VBZ' || t.dep(object) !== 'ROOT') return false;
  const subject = t.children(deed).find((c) => c === deed - 1 && isNoun(t, c));
  if (subject === undefined) return false;
  changes.set(deed, { head: deed, dep: 'ROOT', pos: 'VERB' });
  changes.set(object, { head: deed, dep: 'dobj', tag: 'NNS', pos: 'NOUN' });
  changes.set(subject, { head: deed, dep: 'nsubj' });
  for (const c of t.children(object)) {
    if (c < subject) changes.set(c, t.text(c + 1) === "'s" || t.text(c + 1) === '’s' ? { head: subject, dep: 'poss' } : { head: subject });
    else if (c > object && t.dep(c) === 'punct') changes.set(c, { head: deed });
  }
  return true;
}

/** The sentence has no verb but those of what stands between commas. */
function behindInsertion(t: Tokens, deed: number, changes: Changes): boolean {
  const object = t.head(deed);
  if (t.text(deed - 1) !== ',' || t.leftEdge(object) < deed - 1 || t.dep(object) !== 'appos') return false;
  let subject = object;
  for (let steps = 0; t.head(subject) !== subject && steps < 20; steps++) subject = t.head(subject);
  const lemma = verbOfPast(t, deed) ?? (t.tag(deed) === 'VBN' ? t.lemma(deed) : undefined);
  if (lemma === undefined || !isNoun(t, subject) || subject > deed) return false;
  let opens = t.leftEdge(subject);
  while (opens < deed - 1 && t.text(opens) !== ',') opens++;
  if (opens >= deed - 1 || opens < subject) return false;
  changes.set(deed, { head: deed, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma });
  changes.set(object, { head: deed, dep: 'dobj' });
  changes.set(subject, { head: deed, dep: 'nsubj' });
  for (let i = deed + 1; i <= t.rightEdge(subject); i++) if (t.head(i) < deed) changes.set(i, { head: deed });
  return true;
}

function asVerbOfSentence(t: Tokens, verb: number, changes: Changes): void {
  const subject = t.head(verb);
  if (t.dep(subject) !== 'ROOT' || !isNoun(t, subject) || t.text(verb - 1) !== ',' || verbOfPast(t, verb) === undefined) return;
  const kids = t.children(verb);
  const object = kids.find((c) => c > verb && (t.dep(c) === 'dobj' || t.dep(c) === 'oprd'));
  if (object === undefined || kids.some((c) => t.dep(c).startsWith('nsubj') || t.dep(c).startsWith('aux'))) return;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  if (!kids.some((c) => t.dep(c) === 'dobj')) changes.set(object, { dep: 'dobj' });
  hangOn(t, subject, verb, changes, (c) => c > verb || (t.dep(c) === 'punct' && c === verb - 1));
}
