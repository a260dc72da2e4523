import type { Tokens } from '../../model/analysis.ts';
import { HEADLINE_VERBS, NEVER_NOUNS } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/** "demands that the prime minister [resign]": the bare verb of such a clause passes for the last noun of its subject. */
export function repairSubjunctives(t: Tokens, changes: Changes): void {
  for (let i = 2; i < t.length; i++) {
    if (t.tag(i) !== 'NN' || !HEADLINE_VERBS.has(t.lower(i))) continue;
    const kids = t.children(i);
    const subject = kids.find((c) => c === i - 1 && t.dep(c) === 'compound');
    if (subject === undefined) continue;
    const isMarked = t.dep(i) === 'ccomp' && kids.some((c) => t.dep(c) === 'mark' && t.lower(c) === 'that');
    // "demand the board [resign]": no noun.
    const isBare = t.dep(i) === 'dobj' && NEVER_NOUNS.has(t.lower(i)) && t.pos(t.head(i)) === 'VERB';
    if (!isMarked && !isBare) continue;
    changes.set(i, { tag: 'VB', pos: 'VERB', dep: 'ccomp' });
    changes.set(subject, { dep: 'nsubj' });
    for (const c of kids) if (c < subject && t.dep(c) !== 'mark') changes.set(c, { head: subject });
  }
}
