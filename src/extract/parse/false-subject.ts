import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { asMain, hangOn, isInfinitive } from './arcs.ts';
import type { Changes } from './rewire.ts';

const ALSO_NOUNS: ReadonlySet<string> = words(
  'control command custody power authority land probe ban halt review search recall audit vote bail order reprieve pardon cut hike freeze cap curb increase limit',
);

const ABOUT: ReadonlySet<string> = new Set(['in', 'of', 'on', 'into']);

const NOUNS_FIRST: ReadonlySet<string> = words('travel work mass spy trade transport export import study price market bank police land');

/** A plural that passes for the subject of a noun taken for a verb: "A Turkish court [sentences] seven convicted associates". */
export function asFalseSubject(t: Tokens, verb: number, changes: Changes): void {
  const root = t.head(verb);
  const subject = t
    .children(verb)
    .filter((c) => c < verb && (t.dep(c) === 'compound' || t.dep(c) === 'nsubj' || (t.dep(c) === 'amod' && /^\p{Lu}/u.test(t.text(c)))))
    .at(-1);
  if (subject === undefined) return;
  const warrants = t.children(root).find((c) => c === root + 1 && t.dep(c) === 'dobj' && t.lower(root) === 'arrest');
  const above = t.head(root);
  // "lifts [travel] curbs", "fires [spy] chief": a noun that passes for the verb over the one it belongs to.
  const pile = NOUNS_FIRST.has(t.lower(root)) ? t.children(root).find((c) => t.dep(c) === 'dobj' && t.leftEdge(c) === root + 1) : undefined;
  // "The service [charges] pilot Andrew Hill", "The court [issues] arrest warrants": the noun right behind passes for the verb.
  const object = pile ?? warrants ?? (t.dep(root) === 'compound' && t.dep(above) === 'ROOT' && root === verb + 1 ? above : undefined);
  if (object !== undefined) {
    asNounBehind(t, { verb, root, subject, object }, changes);
    return;
  }
  // "bans burqas": no verb of the plural ends so.
  const isPlural = t.tag(root) === 'VBP' && /[^s]s$/.test(t.lower(root));
  const isNoun = isPlural || ['VBZ', 'NNS'].includes(t.tag(root)) || ALSO_NOUNS.has(t.lower(root));
  if (t.dep(root) !== 'ROOT' || !isNoun || t.children(root).some((c) => t.dep(c) === 'dobj')) return;
  asMain(t, verb, changes);
  changes.set(root, { head: verb, dep: 'dobj', tag: 'NNS', pos: 'NOUN' });
  changes.set(subject, asSubject(t, subject, verb));
  for (const c of t.children(verb)) if (c !== subject) changes.set(c, { head: c < subject ? subject : root });
  // "orders cut in prices": what stands right behind the noun is about it.
  // "scraps plans to build": what is planned.
  const planned = PLANS.has(t.lower(root))
    ? t.children(root).find((c) => c > root && t.dep(c) === 'xcomp' && isInfinitive(t, c))
    : undefined;
  if (planned !== undefined) changes.set(planned, { dep: 'acl' });
  hangOn(t, root, verb, changes, (c) => c > root && c !== planned && !(c === root + 1 && ABOUT.has(t.lower(c))));
}

const PLANS: ReadonlySet<string> = words('plans bids moves efforts attempts calls demands');

/** A name that passed for an adjective is one again. */
const asSubject = (t: Tokens, subject: number, verb: number): { head: number; dep: string; tag?: string; pos?: string } => ({
  head: verb,
  dep: 'nsubj',
  ...(t.pos(subject) === 'ADJ' ? { tag: 'NNP', pos: 'PROPN' } : {}),
});

interface Around {
  readonly verb: number;
  /** What passes for the verb. */
  readonly root: number;
  readonly subject: number;
  readonly object: number;
}

function asNounBehind(t: Tokens, { verb, root, subject, object }: Around, changes: Changes): void {
  asMain(t, verb, changes);
  changes.set(root, { head: object, dep: 'compound', tag: 'NN', pos: 'NOUN' });
  changes.set(object, { head: verb, dep: 'dobj' });
  changes.set(subject, asSubject(t, subject, verb));
  hangOn(t, verb, subject, changes, (c) => c < subject);
  for (const host of [root, object]) hangOn(t, host, verb, changes, (c) => c > object && !changes.has(c));
}
