import type { Tokens } from '../../model/analysis.ts';
import { verbOf } from './headline-verbs.ts';
import type { Changes, TokenChange } from './rewire.ts';

/** What repairs ask of the parse, and the moves that they share. */

export const isNoun = (t: Tokens, i: number): boolean => t.pos(i) === 'NOUN' || t.pos(i) === 'PROPN';

/** "to leave": with its "to". */
export const isInfinitive = (t: Tokens, verb: number): boolean => t.children(verb).some((c) => t.lower(c) === 'to' && t.dep(c) === 'aux');

/** "that he leaves": with its "that". */
export const isThatClause = (t: Tokens, verb: number): boolean =>
  t.children(verb).some((c) => t.lower(c) === 'that' && t.dep(c) === 'mark');

/** What an infinitive or a that-clause is to the verb that it comes to hang on; other words stay what they are. */
export const clauseOf = (t: Tokens, i: number): TokenChange =>
  isInfinitive(t, i) ? { dep: 'xcomp' } : isThatClause(t, i) ? { dep: 'ccomp' } : {};

export const isPassive = (t: Tokens, verb: number): boolean => t.children(verb).some((c) => t.dep(c) === 'auxpass');

/** What its subject is to the verb. */
export const subjectOf = (t: Tokens, verb: number): TokenChange => ({ head: verb, dep: isPassive(t, verb) ? 'nsubjpass' : 'nsubj' });

/** "[detained] and later expelled two men": the object that stands with the second verb is that of the first as well. */
export function sharedObject(t: Tokens, verb: number): number | undefined {
  const second = t.children(verb).find((c) => c > verb && t.dep(c) === 'conj' && t.pos(c) === 'VERB');
  if (second === undefined || !(t.tag(second) === t.tag(verb) || (isPast(t, second) && isPast(t, verb)))) return undefined;
  for (let i = verb + 1; i < second; i++) if (t.dep(i) !== 'cc' && t.pos(i) !== 'ADV') return undefined;
  const kids = t.children(second);
  return kids.some((c) => OWN.has(t.dep(c))) ? undefined : kids.find((c) => t.dep(c) === 'dobj');
}
const isPast = (t: Tokens, verb: number): boolean => t.tag(verb) === 'VBD' || t.tag(verb) === 'VBN';
const OWN: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'aux', 'auxpass']);

/** The noun that closes the pile of nouns in which the word stands. */
export function endOfPile(t: Tokens, i: number): number {
  let at = i;
  while (t.dep(at) === 'compound' && t.head(at) > at) at = t.head(at);
  return at;
}

/** The next verb above; no further than any sentence goes. */
export function verbAbove(t: Tokens, i: number): number | undefined {
  let at = t.head(i);
  for (let steps = 0; t.pos(at) !== 'VERB' && t.head(at) !== at && steps < 8; steps++) at = t.head(at);
  return t.pos(at) === 'VERB' ? at : undefined;
}

/** The arc of `i` for the word that takes its place. */
export const placeOf = (t: Tokens, i: number, heir: number): TokenChange => ({
  head: t.head(i) === i ? heir : t.head(i),
  dep: t.dep(i),
});

/** A verb of headlines in its form as the main verb of the sentence. */
export function asMain(t: Tokens, verb: number, changes: Changes): void {
  const lemma = verbOf(t, verb);
  changes.set(verb, { head: verb, dep: 'ROOT', tag: t.lower(verb) === lemma ? 'VBP' : 'VBZ', pos: 'VERB', lemma });
}

/** What hangs on `host` and fits hangs on `heir` from now on, as what it was. */
export function hangOn(t: Tokens, host: number, heir: number, changes: Changes, fits: (child: number) => boolean): void {
  for (const c of t.children(host)) if (fits(c)) changes.set(c, { head: heir });
}
