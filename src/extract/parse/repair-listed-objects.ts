import type { Tokens } from '../../model/analysis.ts';
import type { Changes } from './rewire.ts';

/** "announces the end of the truce, [the recall] of the envoy and new sanctions": what stands behind the object in a row is no second name of the subject. */
export function repairListedObjects(t: Tokens, changes: Changes): void {
  for (let i = 3; i < t.length; i++) {
    if (t.dep(i) !== 'appos' || !t.tag(i).startsWith('NN')) continue;
    const subject = t.head(i);
    const verb = t.head(subject);
    if (t.dep(subject) !== 'nsubj' || verb < subject || i < verb || t.text(t.leftEdge(i) - 1) !== ',') continue;
    const object = t.children(verb).find((c) => t.dep(c) === 'dobj' && c > verb && t.rightEdge(c) < t.leftEdge(i));
    if (object === undefined || !isRow(t, i)) continue;
    changes.set(i, { head: object, dep: 'conj' });
  }
}

/** With an "and" to its last member. */
const isRow = (t: Tokens, first: number): boolean => {
  for (let i = first + 1; i <= t.rightEdge(first); i++) if (t.dep(i) === 'cc' && t.lower(i) === 'and') return true;
  return false;
};
