import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { hangOn, sharedObject } from './arcs.ts';
import type { Changes } from './rewire.ts';

/** Verbs that nothing does without an object: one that has none is a passive without its auxiliary. Origin: Gazette's own list; Apache-2.0. */
const TRANSITIVE: ReadonlySet<string> =
  words(`ban prohibit forbid suspend introduce abolish postpone cancel impose waive defer restrict require permit allow lift reinstate exempt
  discontinue scrap prolong ration reimpose repeal revoke arrest detain appoint dismiss release deploy evacuate declare`);

/**
 * "Export of fertilisers [banned]", "Renewal of licences [postponed] for a year": a note leaves out the auxiliary, and the parser takes what it is done to
 * for who does it.
 */
export function repairNotes(t: Tokens, changes: Changes): void {
  for (let verb = 1; verb < t.length; verb++) {
    if (!/^VB[DN]$/.test(t.tag(verb)) || !TRANSITIVE.has(t.lemma(verb).toLowerCase())) continue;
    if (t.dep(verb) === 'acl') asClause(t, verb, changes);
    if (t.dep(verb) !== 'ROOT') continue;
    const kids = t.children(verb);
    if (kids.some((c) => LEADING.has(t.dep(c))) || sharedObject(t, verb) !== undefined) continue;
    const subject = kids.find((c) => c < verb && t.dep(c) === 'nsubj');
    if (subject === undefined || t.pos(subject) !== 'NOUN') continue;
    changes.set(verb, { tag: 'VBN' });
    changes.set(subject, { dep: 'nsubjpass' });
  }
}

const LEADING: ReadonlySet<string> = new Set(['aux', 'auxpass', 'dobj', 'ccomp', 'xcomp', 'nsubjpass', 'dative']);

/** "Fishing of sardines [prohibited] from 1 May": hung on the noun of an "of" phrase, and the sentence has no verb. */
function asClause(t: Tokens, verb: number, changes: Changes): void {
  const inner = t.head(verb);
  const noun = t.dep(inner) === 'pobj' ? t.head(t.head(inner)) : inner;
  if (t.dep(noun) !== 'ROOT' || noun > verb || !/^(?:NN|VBG)/.test(t.tag(noun)) || t.rightEdge(inner) < verb) return;
  const kids = t.children(noun);
  if (kids.some((c) => (t.dep(c) === 'det' && t.lower(c) !== 'all') || /subj|aux|dobj/.test(t.dep(c)))) return;
  // "Sale of arms, banned in March": an aside.
  for (let i = noun + 1; i < verb; i++) if (t.text(i) === ',' || t.tag(i).startsWith('VB')) return;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  changes.set(noun, { head: verb, dep: 'nsubjpass', pos: 'NOUN' });
  hangOn(t, noun, verb, changes, (c) => c > verb);
}
