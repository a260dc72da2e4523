import type { Tokens } from '../../model/analysis.ts';
import { sharedObject } from '../parse/arcs.ts';
import { VERB_GOVERNORS } from './lexicon/governors.ts';
import { antecedent, passiveSubjects } from './subjects.ts';
import { childBy, childrenBy, isNoun, lemmaOf, prepObjects, splitParticle, throughQuantity, withConjuncts } from './syntax.ts';

/** "orders the forces to be stationed": the parser makes the object the subject of the infinitive. */
function raisedObjects(t: Tokens, verb: number): readonly number[] {
  for (const c of childrenBy(t, verb, 'ccomp', 'xcomp')) {
    // Also "arrest two men linked to", "lifts its ban on women being allowed": a bare participle is no clause of its own.
    const bare = t.tag(c) === 'VBN' && childrenBy(t, c, 'aux', 'auxpass').every((a) => t.lower(a) === 'being');
    // "pardons 40 men found guilty", "dismisses two ministers replacing them": verbs that govern no clause have none.
    const reduced =
      (t.tag(c) === 'VBD' || t.tag(c) === 'VBG') &&
      childBy(t, c, 'aux', 'auxpass', 'mark') === undefined &&
      (t.tag(c) === 'VBG' || !VERB_GOVERNORS.has(lemmaOf(t, verb)));
    // "lets the detainee leave"
    const isLet = lemmaOf(t, verb) === 'let' && (t.tag(c) === 'VB' || t.tag(c) === 'VBP');
    if (c < verb || !(bare || reduced || isLet || t.children(c).some((a) => t.lower(a) === 'to' && a < c))) continue;
    const subject = childBy(t, c, 'nsubj', 'nsubjpass');
    if (subject !== undefined) return withConjuncts(t, subject);
  }
  return [];
}

/** "resigns after leaked tapes showed", "resign over three bills": nothing is done to what follows, an office aside. */
const OBJECTLESS: ReadonlySet<string> = new Set(['resign', 'abdicate', 'step', 'bow']);

const ownObjects = (t: Tokens, verb: number): readonly number[] =>
  childrenBy(t, verb, 'dobj', ...(t.text(verb + 1) === ',' ? [] : ['appos', 'oprd']))
    .flatMap((o) => withConjuncts(t, antecedent(t, o)))
    .filter((o) => t.pos(o) !== 'DET' && !isWhen(t, o) && !childrenBy(t, verb, 'prep').some((p) => p < o));

const EVENINGS: ReadonlySet<string> = new Set(['dusk', 'sunset', 'midnight', 'pm', 'p.m.', 'am', 'a.m.']);

/** "imposes a dusk to dawn curfew", "a 9 pm to 5 am curfew": the parser takes the evening for the object. */
const pastEvening = (t: Tokens, verb: number, objects: readonly number[]): readonly number[] =>
  objects.some((o) => EVENINGS.has(t.lower(o)))
    ? prepObjects(t, verb, 'to').flatMap((o) => [o, ...childrenBy(t, o, 'appos', 'attr').filter((c) => t.text(c - 1) !== ',')])
    : [];

const SPANS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'year', 'minute']);

/** "lifts its mask mandate days after reinstating it": the parser takes the object for a part of the span. */
function swallowedObjects(t: Tokens, verb: number): readonly number[] {
  const spans: number[] = [];
  for (const c of t.children(verb)) for (const span of [c, ...childrenBy(t, c, 'npadvmod')]) if (span > verb) spans.push(span);
  return spans
    .filter((c) => t.dep(c) === 'npadvmod' && SPANS.has(lemmaOf(t, c)))
    .flatMap((c) => childrenBy(t, c, 'compound').filter((o) => o === c - 1 && o > verb && isNoun(t, o)));
}

/** The same where the span passes for the object: "lifts its mask mandate weeks after". */
const beforeSpan = (t: Tokens, object: number): number =>
  SPANS.has(lemmaOf(t, object)) && ['after', 'before', 'later', 'earlier'].includes(t.lower(object + 1))
    ? (childrenBy(t, object, 'compound').find((c) => c === object - 1) ?? object)
    : object;

/** "cuts off Chad from the programme": what the parser hangs on the particle. */
const particleObjects = (t: Tokens, verb: number): readonly number[] =>
  [...childrenBy(t, verb, 'prt'), splitParticle(t, verb) ?? []]
    .flat()
    .flatMap((p) => childrenBy(t, p, 'pobj').flatMap((o) => withConjuncts(t, o)));

/** "extends for three months a state of emergency": an object behind a phrase of time. */
function strayObjects(t: Tokens, verb: number): readonly number[] {
  return childrenBy(t, verb, 'prep').flatMap((p) =>
    childrenBy(t, p, 'pobj').flatMap((o) => childrenBy(t, o, 'npadvmod').filter((c) => c > o && isNoun(t, c))),
  );
}

const ROUGHLY: ReadonlySet<string> = new Set(['over', 'about', 'around', 'under', 'between', 'up', 'nearly']);

/** "arrest over 25 people": the parser takes the word of a rough number for a preposition. */
const roundObjects = (t: Tokens, verb: number): readonly number[] =>
  childrenBy(t, verb, 'prep')
    .filter((p) => p === verb + 1 && ROUGHLY.has(t.lower(p)))
    .flatMap((p) => [...childrenBy(t, p, 'pobj'), ...childrenBy(t, p, 'prep').flatMap((to) => childrenBy(t, to, 'pobj'))])
    .filter((o) => childBy(t, o, 'nummod') !== undefined);

const NAMING: ReadonlySet<string> = new Set(['declare', 'proclaim', 'designate']);
const KEEPING: ReadonlySet<string> = new Set(['keep', 'hold', 'leave', 'find']);

/** "holds rates steady", "keeps its border shut", "finds the editor guilty": the parser makes a clause of what is kept and how. */
const keptObjects = (t: Tokens, verb: number): readonly number[] =>
  KEEPING.has(lemmaOf(t, verb))
    ? childrenBy(t, verb, 'ccomp')
        .filter((c) => t.pos(c) === 'ADJ' && childBy(t, c, 'cop', 'aux', 'mark') === undefined)
        .flatMap((c) => childrenBy(t, c, 'nsubj'))
    : [];

const CALLED: ReadonlySet<string> = new Set([...NAMING, 'label', 'brand', 'name', 'appoint', 'elect', 'make', 'list', 'classify']);
const TERMS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month']);

/** "fined the captain 300 euros": the sum is not whom. */
const isFined = (t: Tokens, verb: number): boolean => lemmaOf(t, verb) === 'fine' && childrenBy(t, verb, 'dative').length > 0;

/** "designates the movement a terrorist group", "gives the envoy two days to leave": the parser takes whom it is about for the one who gets it. */
const datives = (t: Tokens, verb: number, direct: readonly number[]): readonly number[] =>
  CALLED.has(lemmaOf(t, verb)) || isFined(t, verb) || direct.some((o) => TERMS.has(lemmaOf(t, o)))
    ? childrenBy(t, verb, 'dative').filter((o) => isNoun(t, o) && o > verb)
    : [];

/** "declared the envoy persona non grata", "declares the virus a health emergency": the parser makes a clause of the two. */
const smallClause = (t: Tokens, verb: number): readonly number[] =>
  NAMING.has(lemmaOf(t, verb))
    ? childrenBy(t, verb, 'ccomp')
        .filter((c) => (isNoun(t, c) || t.pos(c) === 'ADJ' || t.lower(c) === 'persona') && childBy(t, c, 'cop', 'aux') === undefined)
        .flatMap((c) => [...childrenBy(t, c, 'nsubj', 'compound'), ...(isNoun(t, c) ? [c] : [])])
    : [];

/** "declares the spread of the virus a health emergency": what it is declared, where the parser has found what is declared. */
const secondOf = (t: Tokens, verb: number): readonly number[] =>
  NAMING.has(lemmaOf(t, verb))
    ? childrenBy(t, verb, 'ccomp').filter((c) => isNoun(t, c) && childBy(t, c, 'nsubj', 'cop', 'aux', 'mark') === undefined)
    : [];

const ASIDE: ReadonlySet<string> = new Set(['pending', 'following', 'despite', 'amid', 'including', 'concerning', 'regarding', 'en']);

/** "closed pending an investigation": the parser may take the phrase of such a word for the object. */
function isAside(t: Tokens, verb: number, object: number): boolean {
  for (let i = verb + 1; i < object; i++) if (ASIDE.has(t.lower(i)) && t.head(i) !== object && t.dep(i) !== 'conj') return true;
  const first = t.leftEdge(object);
  return first > verb && (ASIDE.has(t.lower(first)) || (first > 0 && first - 1 !== verb && ASIDE.has(t.lower(first - 1))));
}

const SEASONS: ReadonlySet<string> = new Set([...SPANS, ...'spring summer autumn fall winter weekend morning evening night'.split(' ')]);

/** "step down this autumn", "resign next week": when, not what. */
const isWhen = (t: Tokens, object: number): boolean =>
  SEASONS.has(lemmaOf(t, object)) && ['this', 'next', 'last', 'later', 'earlier'].includes(t.lower(object - 1));

/** "imposed a curfew and lifted it": the pronoun means the object of the verb before. */
function meantObject(t: Tokens, verb: number, object: number): number {
  if (t.lower(object) !== 'it' || t.dep(verb) !== 'conj') return object;
  const before = childrenBy(t, t.head(verb), 'dobj').find((o) => o < verb && isNoun(t, o) && !t.tag(o).endsWith('S'));
  return before ?? object;
}

const CHARGES: ReadonlySet<string> = new Set(['charge', 'case', 'probe', 'conviction', 'sentence']);

/** "drops kidnapping charges against": the parser takes the crime for a verb. */
const chargesOf = (t: Tokens, verb: number): readonly number[] =>
  childrenBy(t, verb, 'xcomp')
    .filter((c) => c === verb + 1 && t.tag(c) === 'VBG')
    .flatMap((c) => childrenBy(t, c, 'dobj').filter((o) => o === c + 1 && CHARGES.has(lemmaOf(t, o))));

/** "removes disgraced senior official Ling": the parser makes a clause of what somebody is. */
const participleObjects = (t: Tokens, verb: number): readonly number[] =>
  childrenBy(t, verb, 'xcomp')
    .filter((c) => c === verb + 1 && t.tag(c) === 'VBN' && childBy(t, c, 'aux', 'auxpass') === undefined)
    .flatMap((c) => childrenBy(t, c, 'dobj'));

/** "ordered to find and arrest him": the object stands with the second verb. */
function sharedObjects(t: Tokens, verb: number): readonly number[] {
  const object = t.tag(verb) === 'VBG' ? undefined : sharedObject(t, verb);
  return object === undefined ? [] : withConjuncts(t, antecedent(t, object));
}

/** What a verb is done to: its direct objects, the subject of its passive, or what the parser has hung elsewhere. */
export function objectsOf(t: Tokens, verb: number, passive: boolean): readonly number[] {
  if (OBJECTLESS.has(lemmaOf(t, verb))) return ownObjects(t, verb);
  // "awards the shipyard a contract": of two objects the second may pass for an apposition.
  const direct = childrenBy(t, verb, 'dobj', 'appos').flatMap((o) => withConjuncts(t, antecedent(t, o)));
  const all = passive
    ? [...passiveSubjects(t, verb), ...direct]
    : direct.length > 0
      ? [...datives(t, verb, direct), ...(isFined(t, verb) ? [] : direct), ...secondOf(t, verb), ...pastEvening(t, verb, direct)]
      : [
          ...raisedObjects(t, verb),
          ...strayObjects(t, verb),
          ...roundObjects(t, verb),
          ...smallClause(t, verb),
          ...keptObjects(t, verb),
          ...swallowedObjects(t, verb),
          ...particleObjects(t, verb),
          ...sharedObjects(t, verb),
          ...chargesOf(t, verb),
          ...participleObjects(t, verb),
        ];
  return all
    .map((o) => meantObject(t, verb, o))
    .filter((o) => !isAside(t, verb, o) && !isWhen(t, o))
    .map((o) => throughQuantity(t, beforeSpan(t, o)));
}
