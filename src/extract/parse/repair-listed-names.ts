import type { Tokens } from '../../model/analysis.ts';
import { OFFICE_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import type { Changes } from './rewire.ts';

const BESIDE: ReadonlySet<string> = new Set(['appos', 'npadvmod']);

/** "Chad, [Mali], and Niger sign": names in a row before their verb act together; the second is not what the first is. */
export function repairListedNames(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length - 1; i++) {
    if (!BESIDE.has(t.dep(i)) || t.pos(i) !== 'PROPN') continue;
    const first = t.head(i);
    if (first >= i || t.dep(first) !== 'nsubj' || t.pos(first) !== 'PROPN') continue;
    if (t.text(t.leftEdge(i) - 1) === ',' && isNameOnly(t, i) && areTogether(t, first, i)) changes.set(i, { dep: 'conj' });
  }
}

const isNameOnly = (t: Tokens, i: number): boolean =>
  !OFFICE_NOUNS.has(t.lower(i)) && !t.children(i).some((c) => t.dep(c) === 'prep' || t.dep(c) === 'relcl' || t.dep(c) === 'acl');

/** A comma and an "and" follow, more names, then the verb of many; what only explains the first is closed by a comma. */
function areTogether(t: Tokens, first: number, second: number): boolean {
  const verb = t.head(first);
  if (verb < second || t.text(verb - 1) === ',') return false;
  for (let i = second + 1; i < verb; i++)
    if (t.lower(i) === 'and') return t.tag(verb) === 'VBP' || (t.tag(verb) !== 'VBZ' && t.text(i - 1) === ',');
  return false;
}
