import type { Tokens } from '../../model/analysis.ts';
import { remember } from '../remember.ts';
import { VERB_GOVERNORS } from './lexicon/governors.ts';
import {
  childBy,
  childrenBy,
  coordinationHead,
  FAVOUR,
  isNoun,
  isPassive,
  isVerb,
  lemmaOf,
  prepObjects,
  throughQuantity,
  withConjuncts,
} from './syntax.ts';

/** A verb, or a noun read as one ("the dismissal of the government by the president"), with what stands around it. */
export interface Predicate {
  readonly token: number;
  readonly form: 'verb' | 'noun';
  /** Names to look it up by, narrowest first: `step_down`, `call+for`, `call`. */
  readonly keys: readonly string[];
  readonly passive: boolean;
  /** Heads of direct objects and passive subjects, coordination unrolled. */
  readonly objects: readonly number[];
  /** Heads of what the prepositions govern. */
  prepObjects(...words: readonly string[]): readonly number[];
  /** Heads of who does it; empty when the words do not say. */
  readonly subjects: readonly number[];
}

const PARTICLES = new Set(['down', 'up', 'off', 'out', 'aside', 'back', 'over']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** Keys of a verb: with its particle, with each preposition, bare. */
export function verbKeys(t: Tokens, verb: number, lemma: string = lemmaOf(t, verb)): readonly string[] {
  const keys: string[] = [];
  const particle = childBy(t, verb, 'prt') ?? t.children(verb).find((c) => t.dep(c) === 'advmod' && PARTICLES.has(t.lower(c)));
  if (particle !== undefined) {
    for (const p of childrenBy(t, verb, 'prep')) keys.push(`${lemma}_${t.lower(particle)}+${t.lower(p)}`);
    keys.push(`${lemma}_${t.lower(particle)}`);
  }
  for (const p of childrenBy(t, verb, 'prep')) {
    if (childrenBy(t, p, 'pobj').some((o) => FAVOUR.has(t.lower(o)))) keys.push(`${lemma}+in_favour`);
    keys.push(`${lemma}+${t.lower(p)}`);
  }
  keys.push(lemma);
  return keys;
}

/** Agents of a passive: "by the king", "by order of the king". */
function agents(t: Tokens, at: number): readonly number[] {
  const found: number[] = [];
  for (const p of childrenBy(t, at, 'agent', 'prep')) {
    if (t.lower(p) !== 'by') continue;
    for (const o of childrenBy(t, p, 'pobj')) {
      const through = ['order', 'decree', 'decision', 'authority', 'instruction'].includes(lemmaOf(t, o))
        ? prepObjects(t, o, 'of', 'from')
        : [];
      found.push(...(through.length > 0 ? through : withConjuncts(t, o)));
    }
  }
  return found.filter((i) => isNoun(t, i) || t.pos(i) === 'PRON');
}

/** The agent of a passive, also where the parser hangs it on the words before it: "relieved of his post by the president". */
function passiveAgents(t: Tokens, verb: number): readonly number[] {
  const own = agents(t, verb);
  if (own.length > 0) return own;
  // "is cleared of a part in the attacks by the court": one phrase further down too.
  const near = prepObjects(t, verb).filter((o) => o > verb);
  return [...near, ...near.flatMap((o) => prepObjects(t, o))].flatMap((o) =>
    agents(t, o).filter((a) => t.pos(a) === 'PROPN' || childBy(t, a, 'det') !== undefined),
  );
}

/** The antecedent of a relative pronoun; the token itself when it is none. */
function antecedent(t: Tokens, i: number): number {
  if (!RELATIVE.has(t.lower(i))) return i;
  let at = i;
  for (let steps = 0; steps < 20; steps++) {
    if (t.dep(at) === 'relcl') return t.head(at);
    if (t.head(at) === at) break;
    at = t.head(at);
  }
  return i;
}

/** Heads of the subject of a verb, its own or the one it shares through coordination, control or a noun. */
export function subjectsOf(t: Tokens, verb: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  if (isPassive(t, verb)) return passiveAgents(t, verb);
  // The nearest one: a heading before a colon may pass for another.
  const own =
    childrenBy(t, verb, 'nsubj', 'csubj')
      .filter((c) => c < verb)
      .at(-1) ?? childBy(t, verb, 'nsubj', 'csubj');
  if (own !== undefined)
    return withConjuncts(t, antecedent(t, own)).filter(
      (i) => isNoun(t, i) || t.pos(i) === 'PRON' || t.pos(i) === 'ADJ' || t.pos(i) === 'NUM' || t.pos(i) === 'DET',
    );
  const up = t.head(verb);
  if (up === verb) return agents(t, verb);
  switch (t.dep(verb)) {
    case 'conj':
    case 'dep':
      return isVerb(t, up) ? (isPassive(t, up) ? [] : subjectsOf(t, up, depth + 1)) : [];
    case 'xcomp':
    case 'ccomp': {
      const first = firstTo(t, verb);
      if (first !== undefined) return subjectsOf(t, first, depth + 1);
      // "urged the president to resign", "called on the president to resign".
      const object = childBy(t, up, 'dobj') ?? calledUpon(t, up);
      if (object !== undefined && t.dep(verb) === 'xcomp') return withConjuncts(t, object);
      return isVerb(t, up) ? (isPassive(t, up) ? passiveSubjects(t, up) : subjectsOf(t, up, depth + 1)) : [];
    }
    case 'advcl':
      return isVerb(t, up) ? (isPassive(t, up) ? passiveSubjects(t, up) : subjectsOf(t, up, depth + 1)) : [];
    case 'pcomp': {
      const host = t.head(up);
      return isVerb(t, host) ? subjectsOf(t, host, depth + 1) : isNoun(t, host) ? possessorsOrHost(t, host, depth + 1) : [];
    }
    case 'acl':
      if (t.tag(verb) === 'VBG') return withConjuncts(t, up);
      if (firstTo(t, verb) !== undefined) return subjectsOf(t, firstTo(t, verb) as number, depth + 1);
      return isNoun(t, up) ? possessorsOrHost(t, up, depth + 1) : [];
    case 'relcl': {
      const first = firstTo(t, verb);
      return first === undefined ? withConjuncts(t, up) : subjectsOf(t, first, depth + 1);
    }
    default:
      return [];
  }
}

const calledUpon = (t: Tokens, verb: number): number | undefined =>
  ['call', 'appeal', 'prevail'].includes(lemmaOf(t, verb)) ? prepObjects(t, verb, 'on', 'upon', 'to')[0] : undefined;

const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth latest last only next'.split(
    ' ',
  ),
);

/** "Finland becomes the first country in the world to ban ...": the verb over such an infinitive, whose subject does it. */
export function firstTo(t: Tokens, infinitive: number): number | undefined {
  if (!childrenBy(t, infinitive, 'aux').some((a) => t.lower(a) === 'to')) return undefined;
  let noun =
    t.dep(infinitive) === 'advcl' || t.dep(infinitive) === 'xcomp'
      ? (childBy(t, t.head(infinitive), 'attr') ?? infinitive)
      : t.head(infinitive);
  for (let steps = 0; t.dep(noun) === 'pobj' && steps < 4; steps++) noun = t.head(t.head(noun));
  const verb = t.head(noun);
  const ranked = RANKS.has(t.lower(noun)) || t.children(noun).some((c) => RANKS.has(t.lower(c)));
  return ranked && t.dep(noun) === 'attr' && ['become', 'be'].includes(lemmaOf(t, verb)) ? verb : undefined;
}

export function passiveSubjects(t: Tokens, verb: number, depth = 0): readonly number[] {
  const own = childBy(t, verb, 'nsubjpass');
  if (own !== undefined) return withConjuncts(t, antecedent(t, own));
  if (t.dep(verb) === 'acl') return withConjuncts(t, t.head(verb)).slice(0, 1);
  // "the rules are due to be abolished", "is expected to be dismissed"
  if (t.dep(verb) === 'xcomp') {
    const host = t.pos(t.head(verb)) === 'ADJ' ? t.head(t.head(verb)) : t.head(verb);
    const raised = childBy(t, host, 'dobj') === undefined ? childBy(t, host, 'nsubjpass', 'nsubj') : undefined;
    return raised === undefined ? [] : withConjuncts(t, antecedent(t, raised));
  }
  if (t.dep(verb) === 'conj' && isVerb(t, t.head(verb)))
    return isPassive(t, t.head(verb)) && depth < 20 ? passiveSubjects(t, t.head(verb), depth + 1) : subjectsOf(t, t.head(verb));
  return [];
}

/** Who does what a noun says: "the president's decision", "a decision by the court", else the subject of the verb that the noun hangs on. */
export function possessorsOrHost(t: Tokens, noun: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  const by = agents(t, noun);
  if (by.length > 0) return by;
  const poss = childBy(t, noun, 'poss');
  if (poss !== undefined) return withConjuncts(t, poss);
  const top = coordinationHead(t, noun);
  const up = t.head(top);
  if (up === top) return [];
  if (isVerb(t, up) && (t.dep(top) === 'dobj' || t.dep(top) === 'attr')) return subjectsOf(t, up, depth + 1);
  if (isVerb(t, up) && t.dep(top) === 'nsubjpass') return agents(t, up);
  if (t.dep(top) === 'pobj') {
    const host = t.head(up);
    if (isVerb(t, host)) return subjectsOf(t, host, depth + 1);
    if (isNoun(t, host) && depth < 6) return possessorsOrHost(t, host, depth + 1);
  }
  return [];
}

/** "orders the forces to be stationed": the parser makes the object the subject of the infinitive. */
function raisedObjects(t: Tokens, verb: number): readonly number[] {
  for (const c of childrenBy(t, verb, 'ccomp', 'xcomp')) {
    // Also "arrest two men linked to": a bare participle is no clause of its own.
    const bare = t.tag(c) === 'VBN' && childBy(t, c, 'aux', 'auxpass') === undefined;
    // "pardons 40 men found guilty", "dismisses two ministers replacing them": verbs that govern no clause have none.
    const reduced =
      (t.tag(c) === 'VBD' || t.tag(c) === 'VBG') &&
      childBy(t, c, 'aux', 'auxpass', 'mark') === undefined &&
      !VERB_GOVERNORS.has(lemmaOf(t, verb));
    if (c < verb || !(bare || reduced || t.children(c).some((a) => t.lower(a) === 'to' && a < c))) continue;
    const subject = childBy(t, c, 'nsubj', 'nsubjpass');
    if (subject !== undefined) return withConjuncts(t, subject);
  }
  return [];
}

const EVENINGS: ReadonlySet<string> = new Set(['dusk', 'sunset', 'midnight', 'pm', 'p.m.', 'am', 'a.m.']);

/** "imposes a dusk to dawn curfew", "a 9 pm to 5 am curfew": the parser takes the evening for the object. */
const pastEvening = (t: Tokens, verb: number, objects: readonly number[]): readonly number[] =>
  objects.some((o) => EVENINGS.has(t.lower(o))) ? prepObjects(t, verb, 'to') : [];

const SPANS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'year', 'minute']);

/** "lifts its mask mandate days after reinstating it": the parser takes the object for a part of the span. */
const swallowedObjects = (t: Tokens, verb: number): readonly number[] =>
  t
    .children(verb)
    .flatMap((c) => [c, ...t.children(c)])
    .filter((c) => c > verb && t.dep(c) === 'npadvmod' && SPANS.has(lemmaOf(t, c)))
    .flatMap((c) => childrenBy(t, c, 'compound').filter((o) => o === c - 1 && o > verb && isNoun(t, o)));

/** The same where the span passes for the object: "lifts its mask mandate weeks after". */
const beforeSpan = (t: Tokens, object: number): number =>
  SPANS.has(lemmaOf(t, object)) && ['after', 'before', 'later', 'earlier'].includes(t.lower(object + 1))
    ? (childrenBy(t, object, 'compound').find((c) => c === object - 1) ?? object)
    : object;

/** "cuts off Chad from the programme": what the parser hangs on the particle. */
const particleObjects = (t: Tokens, verb: number): readonly number[] =>
  childrenBy(t, verb, 'prt').flatMap((p) => childrenBy(t, p, 'pobj').flatMap((o) => withConjuncts(t, o)));

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

/** "declared the envoy persona non grata", "declares the virus a health emergency": the parser makes a clause of the two. */
const smallClause = (t: Tokens, verb: number): readonly number[] =>
  NAMING.has(lemmaOf(t, verb))
    ? childrenBy(t, verb, 'ccomp')
        .filter((c) => (isNoun(t, c) || t.pos(c) === 'ADJ') && childBy(t, c, 'cop', 'aux') === undefined)
        .flatMap((c) => [...childrenBy(t, c, 'nsubj', 'compound'), ...(isNoun(t, c) ? [c] : [])])
    : [];

const ASIDE: ReadonlySet<string> = new Set(['pending', 'following', 'despite', 'amid', 'including', 'concerning', 'regarding']);

/** "closed pending an investigation": the parser may take the phrase of such a word for the object. */
function isAside(t: Tokens, verb: number, object: number): boolean {
  for (let i = verb + 1; i < object; i++) if (ASIDE.has(t.lower(i)) && t.head(i) !== object) return true;
  const first = t.leftEdge(object);
  return first > verb && (ASIDE.has(t.lower(first)) || (first > 0 && first - 1 !== verb && ASIDE.has(t.lower(first - 1))));
}

export const verbPredicate: (t: Tokens, verb: number) => Predicate = remember((t, verb) => {
  const passive = isPassive(t, verb);
  const direct = childrenBy(t, verb, 'dobj').flatMap((o) => withConjuncts(t, antecedent(t, o)));
  const all = passive
    ? [...passiveSubjects(t, verb), ...direct]
    : direct.length > 0
      ? [...direct, ...pastEvening(t, verb, direct)]
      : [
          ...raisedObjects(t, verb),
          ...strayObjects(t, verb),
          ...roundObjects(t, verb),
          ...smallClause(t, verb),
          ...swallowedObjects(t, verb),
          ...particleObjects(t, verb),
        ];
  const objects = all.filter((o) => !isAside(t, verb, o)).map((o) => throughQuantity(t, beforeSpan(t, o)));
  return {
    token: verb,
    form: 'verb',
    keys: verbKeys(t, verb),
    passive,
    objects,
    prepObjects: (...words) => prepObjects(t, verb, ...words),
    subjects: subjectsOf(t, verb),
  };
});

/** A noun as the verb it is made from: `of` objects, compounds and an undisputed possessor are what it is done to. */
export function nounPredicate(t: Tokens, noun: number, verb: string): Predicate {
  const by = agents(t, noun);
  const of = prepObjects(t, noun, 'of', 'on', 'in');
  const compounds = childrenBy(t, noun, 'compound', 'amod', 'nmod').filter((c) => isNoun(t, c));
  const poss = childrenBy(t, noun, 'poss');
  const ofOnly = prepObjects(t, noun, 'of');
  const objects =
    ofOnly.length > 0 ? ofOnly : compounds.length > 0 ? compounds : of.length > 0 ? of : by.length > 0 || verb === 'resign' ? poss : poss;
  const subjects = by.length > 0 ? by : ofOnly.length > 0 || verb === 'resign' ? poss : [];
  return {
    token: noun,
    form: 'noun',
    keys: [verb],
    passive: false,
    objects,
    prepObjects: (...words) => prepObjects(t, noun, ...words),
    subjects,
  };
}
