import type { Tokens } from '../../model/analysis.ts';
import { isInfinitive } from './arcs.ts';
import type { Changes } from './rewire.ts';

/** "orders bars to close and [imposes] a curfew": a finite verb is joined to a finite one, not to the infinitive before it. */
export function repairCoordinations(t: Tokens, changes: Changes): void {
  for (let i = 3; i < t.length; i++) {
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

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'expl', 'aux', 'auxpass', 'mark']);

/** "to close", "by closing"; "is closing" has its tense beside it. */
const isWithoutTense = (t: Tokens, verb: number): boolean =>
  (t.tag(verb) === 'VB' && isInfinitive(t, verb)) || (t.tag(verb) === 'VBG' && !t.children(verb).some((c) => t.dep(c) === 'aux'));

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
