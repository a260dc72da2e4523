import type { Tokens } from '../../model/analysis.ts';
import { VERB_GOVERNORS } from './lexicon/governors.ts';
import { type State, unreal } from './reading-state.ts';
import { isRecord } from './record.ts';
import { childBy, childrenBy, clauseHead, coordinationHead, isPassive, isUndergone, isVerb, lemmaOf } from './syntax.ts';

export const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
export const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca']);
export const DEONTIC: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
const BACKGROUND_ADVERBS = new Set([
  'previously',
  'formerly',
  'historically',
  'originally',
  'traditionally',
  'once',
  'usually',
  'often',
  'always',
  'sometimes',
  'never',
  'rarely',
  'typically',
  'regularly',
  'seldom',
  'frequently',
  'annually',
  'occasionally',
  'commonly',
]);
const HEARSAY = new Set(['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly', 'possibly', 'perhaps', 'probably']);
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should', 'provided', 'lest']);

/** Tense, negation and modal verbs of one verb. */
export function ownMood(t: Tokens, verb: number, s: State): void {
  for (const c of t.children(verb)) {
    const dep = t.dep(c);
    const word = t.lower(c);
    if (dep === 'neg' || (dep === 'advmod' && (word === 'never' || isNoLonger(t, c)))) s.negative = !s.negative;
    else if (dep === 'aux' || dep === 'auxpass') {
      // "Chad to reopen its border": a headline's future.
      if (word === 'to' && t.dep(verb) === 'ROOT' && childBy(t, verb, 'nsubj', 'nsubjpass') !== undefined) s.future = true;
      else if (FUTURE.has(word) && (reportsAbove(t, verb) || !hasCondition(t, verb))) s.future = true;
      else if (FUTURE.has(word)) unreal(s, 'hypothetical', 'PS');
      else if (POSSIBLE.has(word)) {
        if (!isTelling(t, verb)) unreal(s, 'hypothetical', 'PS');
      } else if (DEONTIC.has(word)) unreal(s, 'requested', 'UU');
      else if (word === 'would') {
        if (reportsAbove(t, verb) && !hasCondition(t, verb)) s.future = true;
        else unreal(s, 'hypothetical', 'PS');
      }
    } else if (dep === 'prep' && word === 'since' && isYear(t, c) && !IN_FORCE.has(t.lower(c - 1)) && !isRecord(t, c))
      unreal(s, 'presupposed', 'CT');
    else if (dep === 'advmod' && t.tag(c) === 'WRB' && c < verb && !isToldNow(t, c, verb) && !isNextPlace(t, c, verb))
      unreal(s, 'presupposed', 'CT');
    else if (dep === 'advmod' && (BACKGROUND_ADVERBS.has(word) || isLongAgo(t, c))) unreal(s, 'presupposed', 'CT');
    // "was first imposed in 1972"
    else if (dep === 'advmod' && word === 'first' && c < verb && t.tag(verb) === 'VBN') unreal(s, 'presupposed', 'CT');
    else if (dep === 'advmod' && HEARSAY.has(word)) s.factuality = 'PR';
    else if (dep === 'mark' && CONDITIONS.has(word)) unreal(s, 'hypothetical', 'UU');
  }
  // "should have power restored": the modal stands at the "have".
  if (isUndergone(t, verb))
    for (const a of childrenBy(t, t.head(verb), 'aux')) {
      if (DEONTIC.has(t.lower(a)) || POSSIBLE.has(t.lower(a))) unreal(s, 'hypothetical', 'PS');
    }
  for (const c of childrenBy(t, verb, 'nsubj', 'nsubjpass', 'dobj'))
    if (NOBODY.has(t.lower(c)) || childrenBy(t, c, 'det', 'neg').some((d) => ['no', 'neither'].includes(t.lower(d)))) s.negative = true;
  // "It was not clear who ordered the arrest": the clause asks.
  if (t.dep(verb) !== 'relcl' && t.dep(verb) !== 'ROOT' && childrenBy(t, verb, 'nsubj').some((c) => t.lower(c) === 'who'))
    unreal(s, 'presupposed', 'CT');
  if (t.tag(verb) === 'VBD' || t.children(verb).some((c) => t.dep(c).startsWith('aux') && t.tag(c) === 'VBD')) s.past = true;
  if (isOvertaken(t, verb)) unreal(s, 'presupposed', 'CT');
  if (s.news && (isHabit(t, verb) || isOverYears(t, verb))) unreal(s, 'presupposed', 'CT');
}

/** "had been due to vote", "had planned to close", "had been considering": what was meant to be, before things went otherwise. */
const isOvertaken = (t: Tokens, verb: number): boolean =>
  childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'had') &&
  (MEANT.has(lemmaOf(t, verb)) ||
    (ARRANGED.has(t.lower(verb)) && isPassive(t, verb) && !reportsAbove(t, verb)) ||
    childrenBy(t, verb, 'acomp').some((c) => t.lower(c) === 'due' || ARRANGED.has(t.lower(c))));
const MEANT: ReadonlySet<string> = new Set('plan consider intend mull weigh contemplate'.split(' '));
/** "said the vote had been scheduled for June" tells of the schedule. */
const ARRANGED: ReadonlySet<string> = new Set('scheduled set slated'.split(' '));

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none']);

/** "The site is closed when its servers are confiscated": a headline's present tells the one as it tells the other. */
export const isToldNow = (t: Tokens, adverb: number, verb: number): boolean =>
  (t.lower(adverb) === 'when' || t.lower(adverb) === 'after') &&
  t.dep(verb) === 'advcl' &&
  isPresent(t, verb) &&
  isPresent(t, t.head(verb)) &&
  (verb > t.head(verb) || t.lower(adverb) === 'after');

export const isPresent = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBZ' || t.tag(verb) === 'VBP' || childrenBy(t, verb, 'auxpass').some((a) => ['is', 'are'].includes(t.lower(a)));

/** "landed in Lagos, where he was arrested": behind a comma and in the tense of the main clause, the story goes on there. */
export function isNextPlace(t: Tokens, adverb: number, verb: number): boolean {
  if (t.lower(adverb) !== 'where' || t.text(adverb - 1) !== ',' || t.dep(verb) !== 'relcl') return false;
  const main = clauseHead(t, t.head(verb));
  if (main >= adverb || !isVerb(t, main)) return false;
  return (isPresent(t, main) && isPresent(t, verb)) || (isPast(t, main) && isPast(t, verb));
}
const isPast = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBD' || childrenBy(t, verb, 'auxpass').some((a) => ['was', 'were'].includes(t.lower(a)));

/** "I can confirm that", "the minister can announce that": who can say so does. */
const isTelling = (t: Tokens, verb: number): boolean => TELLING.has(lemmaOf(t, verb)) && childBy(t, verb, 'ccomp') !== undefined;
const TELLING: ReadonlySet<string> = new Set(['confirm', 'announce', 'reveal', 'report', 'tell']);

/** "lifts the emergency, in force since 1992": what it lifts is that old. */
const IN_FORCE: ReadonlySet<string> = new Set(['force', 'place', 'effect']);

/** "has been banned since 1972": how things stand, no news. */
const isYear = (t: Tokens, since: number): boolean => childrenBy(t, since, 'pobj').some((o) => /^(?:1[89]|20)\d\d$/.test(t.text(o)));

const isNoLonger = (t: Tokens, adverb: number): boolean =>
  t.lower(adverb) === 'longer' && t.children(adverb).some((c) => t.lower(c) === 'no');

const isLongAgo = (t: Tokens, adverb: number): boolean =>
  t.lower(adverb) === 'ago' &&
  t.children(adverb).some((c) => ['long', 'years', 'decade', 'decades', 'century', 'centuries', 'generation'].includes(t.lower(c)));

/** "detained 300 people each year", "reimburses hunters if they fall ill": what is done time and again. */
const isHabit = (t: Tokens, verb: number): boolean =>
  (['VBD', 'VBN'].includes(t.tag(verb)) && t.children(verb).some((c) => t.dep(c) === 'npadvmod' && isEach(t, c))) ||
  (t.tag(verb) === 'VBZ' && t.dep(verb) === 'ROOT' && !VERB_GOVERNORS.has(lemmaOf(t, verb)) && hasCondition(t, verb));

const isEach = (t: Tokens, noun: number): boolean => childrenBy(t, noun, 'det').some((d) => ['each', 'every'].includes(t.lower(d)));

const YEARS: ReadonlySet<string> = new Set(['years', 'decades', 'centuries']);
/** "over the past four decades", "in recent years", "for years", "until 1968": a stretch of history. */
const isOverYears = (t: Tokens, verb: number): boolean =>
  childrenBy(t, verb, 'prep').some((p) =>
    childrenBy(t, p, 'pobj').some(
      (o) =>
        (['over', 'in', 'during', 'for', 'through', 'throughout'].includes(t.lower(p)) &&
          YEARS.has(t.lower(o)) &&
          (t.children(o).length === 0 || childrenBy(t, o, 'amod').some((a) => PAST.has(t.lower(a))))) ||
        (t.lower(p) === 'until' && t.tag(verb) === 'VBD' && /^(?:1[5-9]|20)\d\d$/.test(t.text(o))),
    ),
  );
const PAST: ReadonlySet<string> = new Set(['past', 'recent', 'last', 'previous', 'earlier']);

const hasCondition = (t: Tokens, verb: number): boolean =>
  childrenBy(t, verb, 'advcl').some((c) => childrenBy(t, c, 'mark').some((m) => t.lower(m) === 'if' || t.lower(m) === 'unless'));

export function reportsAbove(t: Tokens, verb: number): boolean {
  const first = coordinationHead(t, verb);
  if (first !== verb && t.dep(first) !== 'conj') return reportsAbove(t, first);
  const up = t.head(verb);
  if (t.dep(verb) === 'ROOT')
    return childrenBy(t, verb, 'parataxis', 'ccomp').some((c) => VERB_GOVERNORS.get(lemmaOf(t, c))?.reports === true);
  return (
    (t.dep(verb) === 'ccomp' || t.dep(verb) === 'parataxis') &&
    (VERB_GOVERNORS.get(lemmaOf(t, up))?.reports === true || VERB_GOVERNORS.get(lemmaOf(t, up))?.stage !== undefined)
  );
}
