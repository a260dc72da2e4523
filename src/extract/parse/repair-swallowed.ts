import type { Tokens } from '../../model/analysis.ts';
import { asMain, clauseOf, isNoun } from './arcs.ts';
import { HEADLINE_VERBS, PHRASE_START, verbOf } from './headline-verbs.ts';
import type { Changes, TokenChange } from './rewire.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'at', 'for', 'from']);
const LINKS: ReadonlySet<string> = new Set(['compound', 'nmod', 'pobj', 'nsubj', 'amod', 'appos']);
const TAGS: ReadonlySet<string> = new Set(['NN', 'NNS', 'VBZ', 'VBP', 'VB', 'JJ']);
/** What a verb after a plural is tagged. */
const OF_PLURAL: ReadonlySet<string> = new Set(['NN', 'VBP', 'VB', 'JJ']);
/** Courts also sentence in absentia: a phrase of place or time may follow. */
const FOLLOWERS: ReadonlySet<string> = new Set([...PHRASE_START, 'IN', 'WDT']);

/**
 * "Police in Zambia [arrest] lawyer Grace Mwale", "A court in Gomel, Belarus, [sentences] ...": between the place and what follows the parser takes the verb
 * for a noun, and the sentence has none left. A noun, "in", a place, then a known verb that something follows, in a sentence without a main verb: it is that.
 */
export function repairSwallowedVerbs(t: Tokens, changes: Changes): void {
  for (let i = 3; i < t.length - 1 && changes.size === 0; i++) {
    // A name or its comma stands before it, which few words have.
    if (!t.tag(i - 1).startsWith('NNP') && t.text(i - 1) !== ',') continue;
    if (!LINKS.has(t.dep(i)) || !TAGS.has(t.tag(i)) || t.text(i) !== t.lower(i)) continue;
    if (!(FOLLOWERS.has(t.tag(i + 1)) || t.head(i) === i + 1) || !HEADLINE_VERBS.has(verbOf(t, i))) continue;
    const places = placesBefore(t, i);
    if (places !== undefined) asMainVerb(t, i, places, changes);
  }
}

interface Places {
  readonly subject: number;
  readonly preposition: number;
  readonly first: number;
}

/** The noun, the preposition and the end of the first name before the verb: "court in [Gomel], Belarus, sentences". */
function placesBefore(t: Tokens, verb: number): Places | undefined {
  let at = verb - 1;
  while (at > 1 && (t.text(at) === ',' || t.tag(at).startsWith('NNP') || joinsNames(t, at))) at--;
  if (t.lower(at) === 'the') at--;
  if (at < 1 || at > verb - 2 || !PREPOSITIONS.has(t.lower(at))) return undefined;
  // "for the District of Utah": the noun is before the first of the phrases.
  let preposition = at;
  while (preposition > 3 && t.tag(preposition - 1).startsWith('NNP') && PREPOSITIONS.has(t.lower(precedingPreposition(t, preposition))))
    preposition = precedingPreposition(t, preposition);
  const subject = preposition - 1;
  if (!isNoun(t, subject)) return undefined;
  let first = at + 1;
  if (t.lower(first) === 'the') first++;
  while (first + 1 < verb && t.tag(first + 1).startsWith('NNP')) first++;
  return { subject, preposition: at, first };
}

/** "the governors of Ohio and Kentucky close schools" */
const joinsNames = (t: Tokens, at: number): boolean =>
  t.lower(at) === 'and' && t.tag(at - 1).startsWith('NNP') && t.tag(at + 1).startsWith('NNP');

function precedingPreposition(t: Tokens, from: number): number {
  let at = from - 1;
  while (at > 0 && (t.tag(at).startsWith('NNP') || t.lower(at) === 'the')) at--;
  return at;
}

function asMainVerb(t: Tokens, verb: number, { subject, preposition, first }: Places, changes: Changes): void {
  let root = verb;
  while (t.head(root) !== root) root = t.head(root);
  // "sentences [trade] unionist": the noun behind it passes for the verb.
  const isNext = root === verb + 1 && t.dep(verb) === 'nsubj';
  if (!isNoun(t, root) && !isNext) return;
  const plural = t.tag(subject) === 'NNS' || t.tag(subject) === 'NNPS' || t.lower(subject) === 'police';
  if (OF_PLURAL.has(t.tag(verb)) !== plural) return;
  for (let i = 0; i < subject; i++) if (t.dep(i) === 'nsubj' || t.tag(i).startsWith('VB')) return;
  let object: number | undefined = isNext ? t.children(root).find((c) => c > verb && t.dep(c) === 'dobj') : undefined;
  if (object === undefined && t.dep(verb) !== 'pobj') {
    object = t.head(verb);
    while (t.head(object) > object) object = t.head(object);
    if (object < verb) object = undefined;
  }
  object ??= [...t.children(verb), ...t.children(t.head(verb))].find(
    (c) => c > verb && ['conj', 'appos', 'dobj', 'npadvmod'].includes(t.dep(c)) && isNoun(t, c),
  );
  asMain(t, verb, changes);
  changes.set(subject, { head: verb, dep: 'nsubj' });
  changes.set(first, { head: preposition, dep: 'pobj' });
  if (isNext && object !== undefined) changes.set(root, { head: object, dep: 'compound', tag: 'NN', pos: 'NOUN' });
  if (object !== undefined) changes.set(object, { head: verb, dep: 'dobj' });
  for (let i = 0; i < t.length; i++) {
    if (changes.has(i) || i === verb) continue;
    const head = t.head(i);
    if (i < verb && (head >= verb || (head === root && root > verb))) changes.set(i, { head: i < subject ? subject : first });
    else if (i > verb && (head <= verb || (isNext && head === root))) changes.set(i, { head: verb, ...behind(t, i, object) });
  }
}

/** What hung on the noun before: an infinitive or a that-clause is the verb's; a name beside the object tells who. */
function behind(t: Tokens, i: number, object: number | undefined): TokenChange {
  const { dep } = clauseOf(t, i);
  if (dep !== undefined) return { dep };
  const isWho = object !== undefined && t.tag(i).startsWith('NNP') && ['npadvmod', 'appos', 'dep'].includes(t.dep(i));
  return isWho ? { head: object, dep: 'appos' } : {};
}
