import type { Tokens } from '../../model/analysis.ts';
import { remember } from '../remember.ts';
import { objectsOf } from './objects.ts';
import { agents, subjectsOf } from './subjects.ts';
import { childBy, childrenBy, FAVOUR, isNoun, isPassive, lemmaOf, prepObjects, splitParticle } from './syntax.ts';

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

const PARTICLES = new Set(['down', 'up', 'off', 'out', 'aside', 'back', 'over', 'away', 'forward']);

/** Keys of a verb: with its particle, with each preposition, bare. */
export function verbKeys(t: Tokens, verb: number, lemma: string = lemmaOf(t, verb)): readonly string[] {
  // "The border is set to reopen": nothing is set.
  if (lemma === 'set' && isPassive(t, verb) && childrenBy(t, verb, 'xcomp').length > 0) return ['set+to'];
  const keys: string[] = [];
  const particle = childBy(t, verb, 'prt') ?? t.children(verb).find((c) => t.dep(c) === 'advmod' && PARTICLES.has(t.lower(c)));
  if (particle !== undefined) {
    for (const p of childrenBy(t, verb, 'prep')) keys.push(`${lemma}_${t.lower(particle)}+${t.lower(p)}`);
    keys.push(`${lemma}_${t.lower(particle)}`);
  }
  const split = splitParticle(t, verb);
  if (split !== undefined) {
    // "pulls out of the deal"
    for (const p of childrenBy(t, split, 'prep')) keys.push(`${lemma}_${t.lower(split)}+${t.lower(p)}`);
    keys.push(`${lemma}_${t.lower(split)}`);
  }
  for (const p of childrenBy(t, verb, 'prep')) {
    if (childrenBy(t, p, 'pobj').some((o) => FAVOUR.has(t.lower(o)))) keys.push(`${lemma}+in_favour`);
    keys.push(`${lemma}+${t.lower(p)}`);
  }
  keys.push(lemma);
  return keys;
}

export const verbPredicate: (t: Tokens, verb: number) => Predicate = remember((t, verb) => {
  const passive = isPassive(t, verb);
  let objects: readonly number[] | undefined;
  return {
    token: verb,
    form: 'verb',
    keys: verbKeys(t, verb),
    passive,
    // Dear, and of most verbs never asked.
    get objects() {
      objects ??= objectsOf(t, verb, passive);
      return objects;
    },
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
  // "an end to the strike", "a halt to arms sales"
  const ofOnly = prepObjects(t, noun, 'of', ...(['end', 'halt', 'cut', 'reduce'].includes(verb) ? ['to'] : []));
  const objects =
    ofOnly.length > 0 ? ofOnly : compounds.length > 0 ? compounds : of.length > 0 ? of : by.length > 0 || verb === 'resign' ? poss : poss;
  const subjects = by.length > 0 ? by : ofOnly.length > 0 || verb === 'resign' ? poss : [];
  return {
    token: noun,
    form: 'noun',
    // "its withdrawal from the treaty": what it leaves, not what it takes away.
    keys: verb === 'withdraw' && childrenBy(t, noun, 'prep').some((p) => t.lower(p) === 'from') ? ['withdraw+from', verb] : [verb],
    passive: false,
    objects,
    prepObjects: (...words) => prepObjects(t, noun, ...words),
    subjects,
  };
}
