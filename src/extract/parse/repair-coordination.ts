import type { Tokens } from '../../model/analysis.ts';
import { isInfinitive } from './arcs.ts';
import { HEADLINE_VERBS, verbOf } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/** "orders bars to close and [imposes] a curfew": a finite verb is joined to a finite one, not to the infinitive before it. */
export function repairCoordinations(t: Tokens, changes: Changes): void {
  for (let i = 3; i < t.length; i++) {
    if (t.tag(i) === 'NNS') asSecondVerb(t, i, changes);
    if (t.dep(i) !== 'conj' || (t.tag(i) !== 'VBZ' && t.tag(i) !== 'VBD') || t.head(i) > i) continue;
    if (t.children(i).some((c) => SUBJECTS.has(t.dep(c)))) continue;
    const partner = t.head(i);
    let first = partner;
    for (let steps = 0; t.dep(first) === 'conj' && steps < 4; steps++) first = t.head(first);
    if (!isWithoutTense(t, first) || t.tag(partner) === t.tag(i)) continue;
    const above = finiteAbove(t, first, t.tag(i));
    if (above === undefined) continue;
    changes.set(i, { head: above });
    for (const c of t.children(partner)) if (t.dep(c) === 'cc' && c > partner && c < i) changes.set(c, { head: above });
  }
}

/** "charges two men and [deports] five others": no plural has its number or article behind it. */
function asSecondVerb(t: Tokens, noun: number, changes: Changes): void {
  if (t.dep(noun) !== 'conj' || t.lower(noun - 1) !== 'and' || !OPENING.has(t.tag(noun + 1)) || !HEADLINE_VERBS.has(verbOf(t, noun)))
    return;
  const first = t.head(noun);
  const verb = t.head(first);
  if (t.dep(first) !== 'dobj' || t.tag(verb) !== 'VBZ') return;
  let object = noun + 1;
  while (t.head(object) === object + 1 || (t.head(object) > object && t.dep(object) !== 'conj')) object = t.head(object);
  if (t.pos(object) !== 'NOUN' && t.pos(object) !== 'PROPN') return;
  changes.set(noun, { head: verb, dep: 'conj', tag: 'VBZ', pos: 'VERB', lemma: verbOf(t, noun) });
  changes.set(noun - 1, { head: verb });
  changes.set(object, { head: noun, dep: 'dobj' });
}
const OPENING: ReadonlySet<string> = new Set(['CD', 'DT', 'PRP$', '$']);

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'expl', 'aux', 'auxpass', 'mark']);

/** "to close", "will close", "by closing"; "is closing" has its tense beside it. */
const isWithoutTense = (t: Tokens, verb: number): boolean =>
  (t.tag(verb) === 'VB' && (isInfinitive(t, verb) || t.children(verb).some((c) => t.tag(c) === 'MD'))) ||
  (t.tag(verb) === 'VBG' && !t.children(verb).some((c) => t.dep(c) === 'aux'));

/** The next verb above with such a tense; no further than any clause goes. */
function finiteAbove(t: Tokens, from: number, tag: string): number | undefined {
  let at = from;
  for (let steps = 0; steps < 8 && t.head(at) !== at; steps++) {
    at = t.head(at);
    if (at > from) return undefined;
    if (t.pos(at) === 'VERB' && t.tag(at) === tag) return at;
  }
  return undefined;
}
