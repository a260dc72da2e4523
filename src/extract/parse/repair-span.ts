import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { hangOn, isNoun } from './arcs.ts';
import type { Changes } from './rewire.ts';

const SPANS = words('minutes hours days weeks months');
const BESIDE = words('after before later earlier ahead');

/** "was fired by [Netanyahu] hours after he spoke": nobody is fired by hours; who did it is no part of how long it took. */
export function repairSpans(t: Tokens, changes: Changes): void {
  for (let i = 2; i + 1 < t.length; i++) {
    if (!SPANS.has(t.lower(i)) || t.dep(i) !== 'pobj' || !BESIDE.has(t.lower(i + 1))) continue;
    const by = t.head(i);
    const doer = i - 1;
    if (t.dep(by) !== 'agent' || !isNoun(t, doer) || t.dep(doer) !== 'compound' || t.head(doer) !== i) continue;
    changes.set(doer, { head: by, dep: 'pobj' });
    hangOn(t, i, doer, changes, (c) => c < doer);
    changes.set(i, { head: t.head(by), dep: 'npadvmod' });
  }
}
