import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import type { Changes } from './rewire.ts';

/** What is said of people with an "of" and a deed. Origin: Gazette's own list; Apache-2.0. */
const CHARGING: ReadonlySet<string> = words('accuse convict acquit clear suspect absolve');

/** "convicts a clerk [of] killing two men": nobody is a clerk of killing; the deed belongs to the verb. */
export function repairCharges(t: Tokens, changes: Changes): void {
  for (let i = 2; i + 1 < t.length; i++) {
    if (t.lower(i) !== 'of' || t.dep(i) !== 'prep') continue;
    const whom = t.head(i);
    const verb = t.head(whom);
    if (t.dep(whom) !== 'dobj' || verb > whom || whom > i || !CHARGING.has(t.lemma(verb).toLowerCase())) continue;
    if (t.children(i).some((c) => t.dep(c) === 'pcomp' && t.tag(c) === 'VBG')) changes.set(i, { head: verb });
  }
}
