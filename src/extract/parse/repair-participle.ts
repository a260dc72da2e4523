import type { Tokens } from '../../model/analysis.ts';
import { hangOn } from './arcs.ts';
import { HEADLINE_VERBS, verbOf } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/**
 * The parse with verbs mended that the parser takes for participles before a noun, or for the subject of such a participle. A verb cannot have
 * two subjects side by side: "Cuba [releases] imprisoned dissident Sigler".
 * A counted noun beside a verb with a participle behind it is a clause without its "were": "Two were killed and four men [arrested]",
 * "The march ended with ten people [detained]"; so is a note that is nothing but a noun and its participle: "Masks still [required] on trains".
 */
export function repairParticiples(t: Tokens, changes: Changes): void {
  asOneObject(t, changes);
  for (let i = 0; i < t.length; i++) {
    if (t.tag(i) === 'VBN' && t.dep(i) === 'acl') {
      asOwnClause(t, i, changes);
      asHeadline(t, i, changes);
    }
    if (t.tag(i) === 'NN' && t.dep(i) === 'acl' && t.head(i) === i - 1) asBeforeObject(t, i, changes) || asObjectBehind(t, i, changes);
    if ((t.tag(i) === 'NN' || isOutOfNumber(t, i) || isUnderTransitive(t, i)) && t.dep(i) === 'ccomp') asObjectOfOwn(t, i, changes);
    if (t.tag(i) === 'VBG' && t.dep(i) === 'ccomp') asClauseOfObject(t, i, changes);
    if (t.dep(i) === 'ccomp' && (t.tag(i) === 'VBD' || t.tag(i) === 'VBN')) asModifierOfSubject(t, i, changes);
    // "bans [smoking] in trains": no verb has a clause that describes it.
    if (t.tag(i) === 'VBG' && t.dep(i) === 'acl' && t.head(i) === i - 1 && t.pos(i - 1) === 'VERB') changes.set(i, { dep: 'xcomp' });
    // "a very slow [easing] of the curfew"
    if (t.tag(i) === 'VBG' && (t.dep(i) === 'dobj' || t.dep(i) === 'pobj') && t.children(i).some((c) => c < i && t.dep(c) === 'det'))
      changes.set(i, { tag: 'NN', pos: 'NOUN', lemma: t.lower(i) });
    if (t.dep(i) !== 'ROOT') continue;
    if (t.tag(i) === 'VBD' || t.tag(i) === 'VBN') asSecondSubject(t, i, changes);
  }
}

/** "grants emergency use [authorization]", "approves emergency [use]": of two common nouns side by side the first is no object of its own. */
function asOneObject(t: Tokens, changes: Changes): void {
  for (let i = 1; i + 1 < t.length; i++) {
    const verb = t.head(i);
    if (t.tag(i) !== 'NN' || t.dep(i) !== 'dobj' || t.pos(verb) !== 'VERB' || verb > i) continue;
    let last = i;
    while (/^NNS?$/.test(t.tag(last + 1)) && t.dep(last + 1) === 'dobj' && [verb, i, last].includes(t.head(last + 1))) last++;
    if (last === i) continue;
    for (let at = i; at < last; at++) {
      changes.set(at, { head: last, dep: 'compound' });
      for (const c of t.children(at)) if (c < i || c > last) changes.set(c, { head: last });
    }
    changes.set(last, { head: verb, dep: 'dobj' });
    i = last;
  }
}

/** "lowers [voting] age": no verb has a clause that describes it, and a noun has no object. */
function asBeforeObject(t: Tokens, word: number, changes: Changes): boolean {
  const verb = t.head(word);
  const object = t.children(word).find((c) => c === word + 1 && t.dep(c) === 'dobj');
  if (t.pos(verb) !== 'VERB' || object === undefined) return false;
  changes.set(object, { head: verb, dep: 'dobj' });
  changes.set(word, { head: object, dep: 'compound' });
  return true;
}

/** "issues a terrorism [warning]": a noun is no clause of the one before it. */
function asObjectBehind(t: Tokens, noun: number, changes: Changes): void {
  const first = noun - 1;
  if (t.dep(first) !== 'dobj') return;
  changes.set(noun, { head: t.head(first), dep: 'dobj' });
  changes.set(first, { head: noun, dep: 'compound' });
  hangOn(t, first, noun, changes, (c) => c !== noun);
}

/** "repeals the country's long policy [allowing] hunts": a verb has no article, the noun right before it does. */
function asClauseOfObject(t: Tokens, participle: number, changes: Changes): void {
  const verb = t.head(participle);
  const kids = t.children(participle);
  const noun = kids.find((c) => c === participle - 1 && t.dep(c) === 'compound' && t.pos(c) === 'NOUN');
  const before = kids.filter((c) => c < participle && c !== noun);
  if (noun === undefined || verb > noun || !['VERB', 'AUX'].includes(t.pos(verb)) || before.some((c) => !OF_NOUN.has(t.dep(c)))) return;
  if (![...before, ...t.children(noun)].some((c) => t.dep(c) === 'det' || t.dep(c) === 'poss')) return;
  changes.set(noun, { head: verb, dep: 'dobj' });
  changes.set(participle, { head: noun, dep: 'acl' });
  for (const c of before) changes.set(c, { head: noun });
}
const OF_NOUN: ReadonlySet<string> = new Set(['det', 'poss', 'amod', 'nummod', 'compound', 'nmod', 'punct']);

/** "announces that [arrested] journalists will be tried": "that" opens the clause, and whoever is arrested is tried. */
function asModifierOfSubject(t: Tokens, participle: number, changes: Changes): void {
  const that = t.children(participle).find((c) => c === participle - 1 && t.lower(c) === 'that' && t.dep(c) === 'nsubj');
  const noun = t.children(participle).find((c) => c > participle && t.dep(c) === 'dobj');
  if (that === undefined || noun === undefined) return;
  const clause = t.children(t.head(participle)).find((c) => c > noun && t.dep(c) === 'ccomp' && isWithoutSubject(t, c));
  if (clause === undefined) return;
  changes.set(that, { head: clause, dep: 'mark', tag: 'IN', pos: 'SCONJ' });
  changes.set(noun, { head: clause, dep: t.children(clause).some((c) => t.dep(c) === 'auxpass') ? 'nsubjpass' : 'nsubj' });
  changes.set(participle, { head: noun, dep: 'amod', tag: 'VBN' });
}

const isWithoutSubject = (t: Tokens, verb: number): boolean =>
  t.children(verb).some((c) => t.tag(c) === 'MD' || t.tag(c) === 'VBP' || t.tag(c) === 'VBD') &&
  !t.children(verb).some((c) => t.dep(c).startsWith('nsubj'));

/** What two nouns stand behind: "makes school compulsory", "names Osh the capital". */
const CALLING: ReadonlySet<string> = new Set(['make', 'call', 'declare', 'designate', 'name', 'consider', 'deem', 'proclaim', 'find']);

/** "concludes a ceasefire [deal]": a noun is no clause, and the one right before it no subject of it. */
function asObjectOfOwn(t: Tokens, noun: number, changes: Changes): void {
  const verb = t.head(noun);
  if (CALLING.has(t.lemma(t.head(noun)).toLowerCase())) return;
  const first = t.children(noun).find((c) => c === noun - 1 && t.dep(c) === 'nsubj' && t.tag(c) === 'NN');
  if (
    first === undefined ||
    verb > first ||
    t.pos(verb) !== 'VERB' ||
    t.children(noun).some((c) => /^(?:aux|cop|mark|dobj)/.test(t.dep(c)))
  )
    return;
  const isPlural = t.tag(noun) === 'VBZ';
  changes.set(noun, {
    head: verb,
    dep: 'dobj',
    tag: isPlural ? 'NNS' : 'NN',
    pos: 'NOUN',
    lemma: isPlural ? verbOf(t, noun) : t.lower(noun),
  });
  changes.set(first, { dep: 'compound' });
  hangOn(t, first, noun, changes, () => true);
}

/** "lifts currency [controls]": nobody lifts that something controls. */
const isUnderTransitive = (t: Tokens, word: number): boolean =>
  t.tag(word) === 'VBZ' && OVER_NO_CLAUSE.has(t.lemma(t.head(word)).toLowerCase());
const OVER_NO_CLAUSE: ReadonlySet<string> = new Set(
  'lift impose ease tighten scrap relax end introduce extend suspend loosen remove reimpose abolish cut widen'.split(' '),
);

/** "signs a ceasefire [deal]": one ceasefire would deal with an s. */
const isOutOfNumber = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBP' &&
  t.tag(verb - 1) === 'NN' &&
  t.dep(verb - 1) === 'nsubj' &&
  t.lower(verb - 1) !== 'police' &&
  t.children(verb - 1).every((c) => c < verb - 1 && t.dep(c) !== 'cc') &&
  t.children(verb - 1).some((c) => t.dep(c) === 'det');

function asOwnClause(t: Tokens, participle: number, changes: Changes): void {
  const noun = t.head(participle);
  if (participle !== noun + 1 || t.pos(noun) !== 'NOUN' || !t.children(noun).some((c) => t.dep(c) === 'nummod')) return;
  const up = t.head(noun);
  const isWith = t.dep(noun) === 'pobj' && t.lower(up) === 'with' && up > t.head(up);
  const verb = isWith ? t.head(up) : up;
  if (t.pos(verb) !== 'VERB' || !(isWith || t.dep(noun) === 'conj')) return;
  changes.set(participle, { head: verb, dep: 'conj' });
  changes.set(noun, { head: participle, dep: 'nsubjpass' });
}

function asHeadline(t: Tokens, participle: number, changes: Changes): void {
  const noun = t.head(participle);
  if (t.dep(noun) !== 'ROOT' || t.pos(noun) !== 'NOUN' || participle < noun) return;
  for (let i = noun + 1; i < participle; i++) if (t.pos(i) !== 'ADV') return;
  const kids = t.children(noun);
  if (kids.some((c) => t.dep(c) === 'det' && t.lower(c) === 'the')) return;
  changes.set(participle, { head: participle, dep: 'ROOT' });
  changes.set(noun, { head: participle, dep: 'nsubjpass' });
  hangOn(t, noun, participle, changes, (c) => c !== participle && (c > noun || t.dep(c) === 'advmod' || t.dep(c) === 'punct'));
}

function asSecondSubject(t: Tokens, root: number, changes: Changes): void {
  const kids = t.children(root);
  const [subject, second] = kids.filter((c) => c < root && t.dep(c) === 'nsubj');
  const object = kids.find((c) => c > root && t.dep(c) === 'dobj');
  if (subject === undefined || object === undefined) return;
  const verb = second ?? t.children(subject).find((c) => t.dep(c) === 'appos' && t.text(c - 1) !== ',') ?? sentencing(t, subject, root);
  if (verb === undefined || verb !== root - 1 || t.tag(verb) !== 'NNS' || !HEADLINE_VERBS.has(verbOf(t, verb))) return;
  changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBZ', pos: 'VERB' });
  const [court] = t.children(verb).filter((c) => c === verb - 1 && verb === subject);
  if (court !== undefined) {
    changes.set(court, { head: verb, dep: 'nsubj' });
    hangOn(t, verb, court, changes, (c) => c < court);
  }
  changes.set(root, { head: object, dep: 'amod' });
  changes.set(object, { head: verb, dep: 'dobj' });
  hangOn(t, root, verb, changes, (c) => c !== verb && c !== object);
}

/** "A court [sentences] deposed President Ali": what has befallen the one named behind it is no verb of the sentence. */
const sentencing = (t: Tokens, subject: number, root: number): number | undefined =>
  BEFALLEN.has(t.lower(root)) && t.children(subject).some((c) => c === subject - 1 && t.dep(c) === 'compound') ? subject : undefined;
const BEFALLEN: ReadonlySet<string> = new Set(
  'retired deposed ousted jailed exiled detained convicted accused suspected imprisoned planned proposed feared disputed contested wanted'.split(
    ' ',
  ),
);
