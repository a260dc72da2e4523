import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { asMain, clauseOf, isInfinitive, isNoun, isThatClause } from './arcs.ts';
import { HEADLINE_VERBS, NEVER_NOUNS, PHRASE_START, verbOf } from './headline-verbs.ts';
import type { Changes, TokenChange } from './rewire.ts';

/** What stands without an object too. */
const ALONE: ReadonlySet<string> = words('withdraw resign vote agree object intervene');
const AFTER_ALONE: ReadonlySet<string> = words('from to in for as over after amid on due following unanimously');
/** What the tagger takes for nouns and adjectives only where a sentence is long. */
const ALSO: ReadonlySet<string> = words('declare enact establish create remove adopt exchange abolish amend convene');
const TAGS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'VBZ', 'VBP', 'VB', 'JJ']);
/** What a word that is no clause of its own is to its head. */
const LINKS: ReadonlySet<string> = new Set(
  'ROOT compound nmod amod appos conj pobj dep nsubj dobj npadvmod poss advmod attr quantmod'.split(' '),
);
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'MD']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'at', 'for', 'from']);
/** Courts also sentence in absentia: behind a place no object need follow. */
const BEHIND_PLACES: ReadonlySet<string> = new Set(['IN', 'WDT']);
/** "A majority of members elect" */
const MANY: ReadonlySet<string> = new Set(['police', 'mps', 'majority', 'number']);
const INSIDE_NAMES: ReadonlySet<string> = new Set(['compound', 'nmod', 'amod', 'det', 'poss', 'nummod']);

/**
 * A sentence that no step before has found a verb in, or only an infinitive: "Spain and Oman each [expel] two diplomats", "The government of Chad
 * [abolishes] capital punishment", "The court, in a unanimous decision, [orders] ...", "Police in Zambia [arrest] lawyer Grace Mwale", "Two aides to the
 * mayor [resign]". The first word that is written like one of the known verbs, agrees with the nouns before it and is followed as verbs are is that verb.
 */
export function repairLostVerbs(t: Tokens, changes: Changes): void {
  for (let root = 0; root < t.length; root++) {
    if (t.head(root) !== root) continue;
    const isOpen = isVerbless(t, root);
    const from = t.leftEdge(root);
    const to = t.rightEdge(root);
    for (let verb = isOpen ? from + 1 : Math.max(root - 1, from + 1); verb <= to && (isOpen || verb < root); verb++) {
      if (isFiniteBefore(t, verb)) break;
      if (!(isOpen || isNounBehind(t, verb, root)) || !mayBeVerb(t, verb, to)) continue;
      const sides = sidesOf(t, { from, to, root, verb });
      if (sides === undefined || !(NEVER_NOUNS.has(t.lower(verb)) || agrees(t, verb, sides))) continue;
      asMainVerb(t, verb, root, sides, changes);
      break;
    }
  }
}

const isVerbless = (t: Tokens, root: number): boolean =>
  !(t.pos(root) === 'VERB' || t.pos(root) === 'AUX') || (t.tag(root) === 'VB' && isInfinitive(t, root) && t.leftEdge(root) < root - 1);

/** The word before is the verb of a clause of the sentence itself, not of one that describes a noun. */
function isFiniteBefore(t: Tokens, verb: number): boolean {
  const before = verb - 1;
  if (!FINITE.has(t.tag(before)) || isNoun(t, before) || LINKS.has(t.dep(before))) return false;
  for (let at = before, steps = 0; steps < 12 && t.head(at) !== at; steps++, at = t.head(at)) if (t.dep(at) === 'relcl') return false;
  return true;
}

/** "sentences [trade] unionist": the noun behind the verb passes for the verb. */
const isNounBehind = (t: Tokens, verb: number, root: number): boolean =>
  root === verb + 1 && (t.dep(verb) === 'nsubj' || t.dep(verb) === 'compound') && isBehindPlace(t, verb);

/** "police in Zambia [arrest]", "a court in Gomel, Belarus, [sentences]": right behind a place and the noun that it is of. */
function isBehindPlace(t: Tokens, verb: number): boolean {
  let at = verb - 1;
  while (at > 1 && (t.text(at) === ',' || t.tag(at).startsWith('NNP') || joinsNames(t, at))) at--;
  if (t.lower(at) === 'the') at--;
  return at > 0 && at < verb - 1 && PREPOSITIONS.has(t.lower(at)) && isNoun(t, at - 1);
}

/** "the governors of Ohio [and] Kentucky" */
const joinsNames = (t: Tokens, at: number): boolean =>
  t.lower(at) === 'and' && t.tag(at - 1).startsWith('NNP') && t.tag(at + 1).startsWith('NNP');

function mayBeVerb(t: Tokens, i: number, last: number): boolean {
  const verb = verbOf(t, i);
  if (!TAGS.has(t.tag(i)) || !LINKS.has(t.dep(i)) || t.text(i) !== t.lower(i)) return false;
  if (!HEADLINE_VERBS.has(verb) && !ALSO.has(verb) && !ALONE.has(verb)) return false;
  const before = t.tag(i - 1);
  if (!/^(?:NN|RB)/.test(before) && ![',', ')', 'each', 'both'].includes(t.lower(i - 1))) return false;
  if (NEVER_NOUNS.has(t.lower(i))) return true;
  if (i === last) return false;
  // "schools [open] across the island": no adjective stands right behind its noun.
  if (t.dep(i) === 'amod' && t.head(i) === i - 1) return true;
  if ((t.head(i) === i + 1 || BEHIND_PLACES.has(t.tag(i + 1))) && isBehindPlace(t, i)) return true;
  const next = t.lower(i + 1);
  return ALONE.has(verb) ? AFTER_ALONE.has(next) : PHRASE_START.has(t.tag(i + 1)) || (next === 'at' && t.lower(i + 2) === 'least');
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly root: number;
  readonly verb: number;
}

/** What stands on both sides of the verb: who does it, and the last name before it where the parser has made it a part of what follows. */
interface Sides {
  readonly subject: number;
  readonly joined: number | undefined;
  /** What the joined name hangs on. */
  readonly host: TokenChange;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly object: number | undefined;
}

function sidesOf(t: Tokens, { from, to, root, verb }: Sentence): Sides | undefined {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = from; i <= to; i++) {
    if (i < verb && (t.head(i) >= verb || t.head(i) === i)) left.push(i);
    if (i > verb && (t.head(i) <= verb || t.head(i) === i)) right.push(i);
  }
  // Up from the verb over what follows it: "sentences [actor] [Ben Cole]".
  let top = verb;
  while (t.head(top) > top) top = t.head(top);
  const isUnderLeft = t.head(top) < verb;
  const nouns = left.filter((i) => isNoun(t, i) || (t.dep(i) === 'amod' && /^\p{Lu}/u.test(t.text(i)) && i === verb - 1));
  const hanging = nouns.filter((i) => i !== root && t.head(i) >= verb && t.dep(i) !== 'npadvmod');
  const colon = t.children(root).find((c) => c > root && t.text(c) === ':' && c < verb);
  // "Marriage in Canada: [couples] in New Brunswick file suit": behind a title who does it may hang on the title.
  const behindTitle = colon === undefined ? undefined : t.children(root).find((c) => c > colon && c < verb && isNoun(t, c));
  const titled = behindTitle !== undefined || (colon !== undefined && colon < (hanging[0] ?? 0));
  let subject: number | undefined;
  let joined: number | undefined;
  if (root < verb && !titled) {
    subject = isNoun(t, root) ? root : undefined;
    joined = hanging.at(-1);
  } else {
    const own = hanging.filter((i) => t.dep(i) === 'nsubj').at(-1) ?? behindTitle;
    joined = isUnderLeft && (!titled || behindTitle !== undefined) ? hanging.filter((i) => i !== own).at(-1) : undefined;
    subject = own ?? hanging.filter((i) => i !== joined).at(-1);
  }
  if (subject === undefined) return undefined;
  const host = isUnderLeft && joined !== undefined ? { head: t.head(top), dep: t.dep(top) } : { head: subject, dep: 'appos' };
  return {
    subject,
    joined,
    host: host.head === joined ? { head: subject, dep: 'appos' } : host,
    left,
    right,
    object: isFalseVerb(t, root, verb) ? (t.children(root).find((c) => c > root && t.dep(c) === 'dobj') ?? root) : objectOf(t, verb, right),
  };
}

/** "fires [shots] at a boat", "sentences [trade] unionist": right behind the verb, and no infinitive. */
const isFalseVerb = (t: Tokens, root: number, verb: number): boolean => root === verb + 1 && t.pos(root) === 'VERB' && t.tag(root) !== 'VB';

function objectOf(t: Tokens, verb: number, right: readonly number[]): number | undefined {
  let object: number | undefined;
  for (let at = verb; t.head(at) > at; ) {
    at = t.head(at);
    if (isNoun(t, at) && t.leftEdge(at) <= verb + 1) object = at;
  }
  // "demand that the speaker [resign]": a noun with a "that" is a clause.
  return object ?? right.find((i) => isNoun(t, i) && t.leftEdge(i) <= verb + 1 && !isThatClause(t, i));
}

/** "ministers resign", "Peru and Chile sign", but "the minister resigns". */
function agrees(t: Tokens, verb: number, { subject, joined, host }: Sides): boolean {
  const isThirdPerson = t.lower(verb) !== verbOf(t, verb);
  const isPlural = t.tag(subject) === 'NNS' || MANY.has(t.lower(subject));
  const isPair =
    [subject, ...t.children(subject)].some((i) => t.children(i).some((c) => c < verb && t.dep(c) === 'cc' && t.lower(c) === 'and')) ||
    (joined !== undefined && host.dep === 'conj');
  return isThirdPerson ? !isPlural : isPlural || isPair || t.tag(subject) === 'NNPS';
}

function asMainVerb(t: Tokens, verb: number, root: number, { subject, joined, host, left, right, object }: Sides, changes: Changes): void {
  for (const i of left) {
    const under = joined !== undefined && i < joined && i > subject ? joined : i < subject ? subject : undefined;
    if (under !== undefined && INSIDE_NAMES.has(t.dep(i))) changes.set(i, { head: under });
    else changes.set(i, { head: verb, ...(i === root ? { dep: 'dep' } : {}) });
  }
  for (const i of right) changes.set(i, { head: verb, ...clauseOf(t, i) });
  // "communities [statewide] to place": what passes for the main word takes its phrases along.
  if (root > verb && !isNoun(t, root) && t.tag(root) !== 'VB')
    for (const c of t.children(root)) if (c > verb) changes.set(c, { head: verb, ...clauseOf(t, c) });
  if (isFalseVerb(t, root, verb)) changes.set(root, { head: object ?? verb, dep: 'compound', tag: 'NN', pos: 'NOUN' });
  else if (root > verb) changes.set(root, { head: verb, dep: t.tag(root) === 'VB' ? 'xcomp' : 'advmod' });
  if (object !== undefined) {
    changes.set(object, { head: verb, dep: 'dobj', ...(object === root && !isNoun(t, root) ? { tag: 'NNS', pos: 'NOUN' } : {}) });
    // "abolishes the tax and [bans] ...": the second verb passes for the twin of the object.
    for (const c of t.children(object)) if (t.dep(c) === 'conj' && t.tag(c) === 'VBZ') changes.set(c, { head: verb });
  }
  if (joined !== undefined) changes.set(joined, host);
  changes.set(subject, { head: verb, dep: 'nsubj', ...(isNoun(t, subject) ? {} : { tag: 'NNP', pos: 'PROPN' }) });
  asMain(t, verb, changes);
}
