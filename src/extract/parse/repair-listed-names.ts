import type { Tokens } from '../../model/analysis.ts';
import { OFFICE_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import type { Changes } from './rewire.ts';

const BESIDE: ReadonlySet<string> = new Set(['appos', 'npadvmod']);

/** "Chad, [Mali], and Niger sign": names in a row before their verb act together; the second is not what the first is. */
export function repairListedNames(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length - 1; i++) {
    if (t.dep(i) === 'conj' && t.pos(i) === 'PROPN') besideExplained(t, i, changes);
    if (!BESIDE.has(t.dep(i)) || t.pos(i) !== 'PROPN') continue;
    const first = t.head(i);
    if (first >= i || t.dep(first) !== 'nsubj' || t.pos(first) !== 'PROPN') continue;
    if (t.text(t.leftEdge(i) - 1) === ',' && isNameOnly(t, i) && areTogether(t, first, i)) changes.set(i, { dep: 'conj' });
  }
}

/** "Ana Berg, the head of the navy, and [Tom Lee], the spy chief, resign": no second post of the first, whose verb is that of many. */
function besideExplained(t: Tokens, second: number, changes: Changes): void {
  const post = t.head(second);
  const first = t.head(post);
  const and = t.children(post).find((c) => t.dep(c) === 'cc' && c > post && c < second);
  if (t.dep(post) !== 'appos' || t.pos(post) !== 'NOUN' || t.pos(first) !== 'PROPN' || !t.dep(first).startsWith('nsubj')) return;
  if (and === undefined || t.lower(and) !== 'and' || t.text(and - 1) !== ',' || !isOfMany(t, t.head(first))) return;
  changes.set(second, { head: first });
  changes.set(and, { head: first });
}

const isOfMany = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBP' || t.children(verb).some((c) => t.dep(c).startsWith('aux') && ['are', 'were', 'have'].includes(t.lower(c)));

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
