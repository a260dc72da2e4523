import type { Tokens } from '../../model/analysis.ts';
import { asMain, endOfPile, hangOn, isInfinitive, isNoun, isThatClause, verbAbove } from './arcs.ts';
import { asFalseSubject } from './false-subject.ts';
import { behindCount, HEADLINE_VERBS, isPhrasal, NEVER_NOUNS, PHRASE_START, verbOf } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

const OF_SUBJECT: ReadonlySet<string> = new Set(['compound', 'det', 'amod', 'nmod', 'nummod', 'poss', 'prep', 'appos', 'punct']);

const CALLS_ON: ReadonlySet<string> = new Set(['on', 'for', 'against', 'that', 'they', 'it', 'he', 'she']);

/** Courts rule in somebody's favour, chambers vote to do something: no object follows. */
const INTRANSITIVE: ReadonlySet<string> = new Set(['rule', 'vote']);
const GOES_ON: ReadonlySet<string> = new Set(['in', 'to', 'by', 'unanimously', 'overwhelmingly']);

const isKnown = (t: Tokens, i: number): boolean => isPhrasal(t, i) || isKnownHeadlineVerb(t, i);
function isKnownHeadlineVerb(t: Tokens, i: number): boolean {
  if (!HEADLINE_VERBS.has(verbOf(t, i))) return false;
  const next = behindCount(t, i);
  return PHRASE_START.has(t.tag(next)) || CALLS_ON.has(t.lower(next)) || (INTRANSITIVE.has(verbOf(t, i)) && GOES_ON.has(t.lower(next)));
}

const isPlural = (t: Tokens, i: number): boolean => t.tag(i) === 'NNS' || t.tag(i) === 'NNPS' || t.lower(i) === 'police';

/**
 * The parse with headline verbs mended. English rarely puts a plural noun before another noun, so a "plural noun" with an object, or one that is a known
 * verb and stands between two noun phrases, is the verb of its sentence; what hung on it as compound and apposition becomes subject and object.
 */
export function repairHeadlineVerbs(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length - 1; i++) {
    const dep = t.dep(i);
    if (changes.has(i)) continue;
    if (t.tag(i) === 'VBZ' && dep === 'compound' && t.head(i) > i) asCompound(t, i, changes);
    // "Chad and Niger sign agreements", "Samoan police arrest Ana Tui": two make a plural.
    if ((t.tag(i) === 'NN' || t.tag(i) === 'VB') && dep === 'compound' && isKnown(t, i) && hasPluralBefore(t, i)) asCompound(t, i, changes);
    // "marines detain/NNP two men": a name is not written so.
    if (dep === 'ROOT' && t.tag(i) === 'NNP' && t.text(i) === t.lower(i) && isBetween(t, i)) changes.set(i, { tag: 'VBP', pos: 'VERB' });
    // "Brazil and Peru back/RB a ban": no adverb has an object.
    if (dep === 'ROOT' && NO_VERBS.has(t.tag(i)) && HEADLINE_VERBS.has(t.lower(i)) && isBetween(t, i)) asMain(t, i, changes);
    // "Police in Thane arrest ten people": after a plural the verb looks like a singular noun.
    if (t.tag(i) === 'NN' && dep === 'pobj' && isKnown(t, i)) asPrepositionObject(t, i, changes);
    // "The Greens and Labour call on the minister to resign"
    if (t.tag(i) === 'NN' && dep === 'ROOT' && (isKnown(t, i) || isBeforeInfinitive(t, i)) && isAfterPlural(t, i)) asRoot(t, i, changes);
    // "The premier and his entire cabinet resign": no noun, whatever stands before it.
    if (t.tag(i) === 'NN' && dep === 'conj' && (NEVER_NOUNS.has(t.lower(i)) || isKnown(t, i))) asJoined(t, i, changes);
    if (dep === 'nsubj' && t.lower(t.head(i) - 1) === 'to' && t.dep(t.head(i)) === 'ROOT' && isKnown(t, i)) asOverInfinitive(t, i, changes);
    // "ECOWAS lifts sanctions": a name that passes for an imperative.
    if (dep === 'dobj' && t.head(i) === i - 1 && isKnown(t, i)) asUnderName(t, i, changes);
    // "Germany scraps plans to build": two verbs side by side, of which the second is no verb.
    if (t.tag(i) === 'VBZ' && dep === 'nsubj' && t.head(i) === i + 1 && t.tag(i + 1) === 'VBZ' && HEADLINE_VERBS.has(verbOf(t, i)))
      asFalseSubject(t, i, changes);
    // "Queensland outlaws smoking": a plural name is written with a capital.
    if (t.tag(i) !== 'NNS' && !(t.tag(i) === 'NNPS' && t.text(i) === t.lower(i))) continue;
    if (changes.has(i)) continue;
    if (dep === 'ROOT') asRoot(t, i, changes);
    else if (dep === 'conj' && (NEVER_NOUNS.has(verbOf(t, i)) || isBeforeArticle(t, i))) asSecondVerb(t, i, changes);
    // "The ministry unseals charges": a plural right before what passes for its verb.
    else if (dep === 'nsubj' && t.head(i) === i + 1 && HEADLINE_VERBS.has(verbOf(t, i))) asFalseSubject(t, i, changes);
    else if (!isKnown(t, i)) continue;
    else if (dep === 'compound' && t.head(i) > i) asCompound(t, i, changes);
    else if (dep === 'pobj') asPrepositionObject(t, i, changes);
    else if (dep === 'appos') asApposition(t, i, changes);
    else if (dep.startsWith('nsubj') && t.children(i).some((c) => t.dep(c) === 'nsubj' && c < i)) asOwnVerb(t, i, changes);
    else if (dep === 'nsubj') asFalseSubject(t, i, changes);
  }
}

/** "ECOWAS [lifts] sanctions": the word before stands in capitals and has another object. */
function asUnderName(t: Tokens, verb: number, changes: Changes): void {
  const name = t.head(verb);
  const object = t.children(name).find((c) => c > verb && t.dep(c) === 'dobj');
  if (t.dep(name) !== 'ROOT' || t.tag(name) !== 'VB' || !/^\p{Lu}{3,}$/u.test(t.text(name)) || object === undefined) return;
  asMain(t, verb, changes);
  changes.set(name, { head: verb, dep: 'nsubj', tag: 'NNP', pos: 'PROPN' });
  changes.set(object, { head: verb, dep: 'dobj' });
  hangOn(t, name, verb, changes, (c) => c !== verb && c !== object);
}

/** The root itself: "A judge [orders] a halt". */
function asRoot(t: Tokens, verb: number, changes: Changes): void {
  const kids = t.children(verb);
  const clausal = kids.some((c) => (t.dep(c) === 'nsubj' && c < verb) || (t.dep(c) === 'dobj' && c > verb));
  const toInfinitive = kids.some((c) => c > verb && ['relcl', 'acl'].includes(t.dep(c)) && isInfinitive(t, c));
  const isIntransitive = t.tag(verb + 1) === 'IN' && kids.some((c) => c < verb && t.dep(c) === 'det' && /^(?:the|an?)$/.test(t.lower(c)));
  // "signs into law a bill"
  const isIntoLaw = t.lower(verb + 1) === 'into' && t.lower(verb + 2) === 'law' && verbOf(t, verb) === 'sign';
  // "Togo postpones, for the second time, the vote"
  const isInterrupted = t.text(verb + 1) === ',' && kids.some((c) => c > verb + 2 && t.dep(c) === 'appos' && t.text(c) === t.lower(c));
  // "overturns and retries the case"
  const isPair = t.lower(verb + 1) === 'and' && kids.some((c) => c === verb + 2 && t.tag(c) === 'VBZ' && t.dep(c) === 'conj');
  // "Two were held, state television reports": who says so, behind what is said.
  const isSource = SAYING.has(verbOf(t, verb)) && kids.some((c) => c < verb && t.dep(c) === 'ccomp');
  if (
    !clausal &&
    !isSource &&
    !isPhrasal(t, verb) &&
    !(HEADLINE_VERBS.has(verbOf(t, verb)) && (toInfinitive || isIntransitive || isIntoLaw || isInterrupted || isPair || isKnown(t, verb)))
  )
    return;
  const left = kids.filter((c) => c < verb && t.dep(c) !== 'punct');
  const subject =
    left.find((c) => t.dep(c) === 'nsubj') ??
    left
      .filter(
        (c) =>
          t.dep(c) === 'compound' ||
          t.dep(c) === 'poss' ||
          (['nmod', 'npadvmod'].includes(t.dep(c)) && t.pos(c) === 'PROPN') ||
          mayName(t, c, verb),
      )
      .at(-1);
  if (subject === undefined) return;
  changes.set(verb, { tag: t.tag(verb) === 'NN' ? 'VBP' : 'VBZ', pos: 'VERB', lemma: verbOf(t, verb) });
  if (t.dep(subject) !== 'nsubj') changes.set(subject, { dep: 'nsubj', ...(t.pos(subject) === 'ADJ' ? { tag: 'NNP', pos: 'PROPN' } : {}) });
  for (const c of left) if (c < subject && OF_SUBJECT.has(t.dep(c))) changes.set(c, { head: subject });
  const behind = behindCount(t, verb);
  const object = kids.find((c) => c >= behind && ['dobj', 'appos', 'npadvmod'].includes(t.dep(c)));
  if (object !== undefined) changes.set(object, { dep: 'dobj' });
  for (const c of kids)
    if (c >= behind && ['relcl', 'acl'].includes(t.dep(c))) {
      if (t.children(c).some((a) => t.lower(a) === 'to')) changes.set(c, { dep: 'xcomp' });
      else if (t.children(c).some((a) => t.dep(a) === 'nsubj' || t.dep(a) === 'nsubjpass')) changes.set(c, { dep: 'ccomp' });
    }
}

const SAYING: ReadonlySet<string> = new Set(['report', 'say', 'announce', 'confirm', 'state', 'claim']);

/** "Nepal [bans] climbers", "the military [announces]": a name or a noun right before the verb, taken for its adjective. */
const mayName = (t: Tokens, i: number, verb: number): boolean =>
  i === verb - 1 && t.dep(i) === 'amod' && (/^\p{Lu}/u.test(t.text(i)) || t.lower(i) === 'military');

/** The last word of a coordination that is its verb. */
function asJoined(t: Tokens, verb: number, changes: Changes): void {
  const subject = t.head(verb);
  const last = t.children(verb).find((c) => c === verb - 1 && t.dep(c) === 'compound');
  const above = t.head(subject);
  // "The Left and the Greens call on the minister to resign": an infinitive cannot head a sentence.
  const isOverInfinitive = t.dep(subject) === 'nsubj' && t.dep(above) === 'ROOT' && t.lower(above - 1) === 'to';
  if (last === undefined || !(isOverInfinitive || (t.dep(subject) === 'ROOT' && NEVER_NOUNS.has(t.lower(verb))))) return;
  asMain(t, verb, changes);
  if (isOverInfinitive) changes.set(above, { head: verb, dep: 'xcomp' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  changes.set(last, { head: subject, dep: 'conj' });
  hangOn(t, verb, last, changes, (c) => c < last);
  hangOn(t, subject, verb, changes, (c) => c > verb);
}

/** "closes all shops and [bans] the fair": no plural stands before an article. */
const isBeforeArticle = (t: Tokens, i: number): boolean =>
  HEADLINE_VERBS.has(verbOf(t, i)) && ['DT', 'PRP$', 'PDT'].includes(t.tag(i + 1)) && ['and', ';'].includes(t.lower(i - 1));

/** "The premier loses a vote and [resigns]": no object, a second verb. */
function asSecondVerb(t: Tokens, verb: number, changes: Changes): void {
  if (t.children(verb).some((c) => c < verb)) return;
  const first = verbAbove(t, verb);
  if (first === undefined) return;
  changes.set(verb, { head: first, dep: 'conj', tag: 'VBZ', pos: 'VERB', lemma: verbOf(t, verb) });
  const object = [...t.children(verb), ...t.children(t.head(verb))].find((c) => c > verb && t.leftEdge(c) === verb + 1 && isNoun(t, c));
  if (object !== undefined) changes.set(object, { head: verb, dep: 'dobj' });
}

/** "The court [rules] that ... and is not deemed": a noun has no subject of its own. */
function asOwnVerb(t: Tokens, verb: number, changes: Changes): void {
  const root = t.head(verb);
  if (t.dep(root) !== 'ROOT') return;
  asMain(t, verb, changes);
  changes.set(root, { head: verb, dep: 'ccomp' });
}

const NO_VERBS: ReadonlySet<string> = new Set(['RB', 'RP', 'JJ']);

/** "Guinea and Togo [pledge] to reopen the border" */
const isBeforeInfinitive = (t: Tokens, verb: number): boolean =>
  HEADLINE_VERBS.has(t.lower(verb)) &&
  t.lower(verb + 1) === 'to' &&
  t.children(verb).some((c) => t.dep(c) === 'acl' && isInfinitive(t, c)) &&
  !t.children(verb).some((c) => t.dep(c) === 'det' || t.dep(c) === 'poss');

/** Whether a plural or two names stand right before. */
const isAfterPlural = (t: Tokens, verb: number): boolean =>
  t.children(verb).some((c) => c < verb && t.rightEdge(c) === verb - 1 && (isPlural(t, c) || t.children(c).some((k) => t.dep(k) === 'cc')));

/** Whether two names or a plural stand right before a noun that heads the sentence. */
function hasPluralBefore(t: Tokens, verb: number): boolean {
  const root = endOfPile(t, t.head(verb));
  if (t.dep(root) !== 'ROOT') return false;
  if (isPlural(t, verb - 1)) return t.tag(verb + 1) !== 'NN';
  return t.children(root).some((c) => c < verb && t.children(c).some((k) => t.dep(k) === 'cc' && k > c));
}

/** Whether a subject stands before and an object behind. */
const isBetween = (t: Tokens, verb: number): boolean =>
  t.children(verb).some((c) => c < verb && t.dep(c) === 'nsubj') && t.children(verb).some((c) => c > verb && t.dep(c) === 'dobj');

/** A plural before the noun that it governs: "Russia [sanctions] the minister", "The police [orders] barbers to stop". */
function asCompound(t: Tokens, verb: number, changes: Changes): void {
  const object = endOfPile(t, t.head(verb));
  const left = t.children(verb).filter((c) => c < verb && t.dep(c) !== 'punct');
  const before = t.children(object).filter((c) => c < verb && OF_SUBJECT.has(t.dep(c)));
  const subject = [...left, ...before]
    .filter((c) => isNoun(t, c) || t.dep(c) === 'compound' || mayName(t, c, verb))
    .sort((a, b) => a - b)
    .at(-1);
  if (subject === undefined) return;
  const above = t.head(object);
  if (t.dep(object) === 'ROOT') {
    asMain(t, verb, changes);
    changes.set(object, { head: verb, dep: 'dobj' });
    for (const c of t.children(object)) if (c > object && t.dep(c) === 'conj' && FINITE.has(t.tag(c))) changes.set(c, { head: verb });
  } else if (isBeforeOther(t, object)) {
    // "Malta [reopens] shops, but the minister warns": two clauses, each with its subject.
    asMain(t, verb, changes);
    changes.set(object, { head: verb, dep: 'dobj' });
    changes.set(above, { head: verb, dep: 'conj' });
  } else if (t.dep(object) === 'nsubj' && t.dep(above) === 'ROOT' && t.children(above).some((a) => t.lower(a) === 'to')) {
    asMain(t, verb, changes);
    changes.set(object, { head: verb, dep: 'dobj' });
    changes.set(above, { head: verb, dep: 'xcomp' });
  } else return;
  changes.set(subject, { head: verb, dep: 'nsubj' });
  for (const c of [...left, ...before]) if (c !== subject && c < subject) changes.set(c, { head: subject });
}

const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD']);

/** A first subject that ", but" parts from the verb and the one beside it. */
function isBeforeOther(t: Tokens, first: number): boolean {
  const above = t.head(first);
  if (t.dep(first) !== 'nsubj' || t.dep(above) !== 'ROOT' || !FINITE.has(t.tag(above)) || first > above) return false;
  const joint = t.children(first).find((c) => t.dep(c) === 'cc' && c > first);
  return joint !== undefined && t.text(joint - 1) === ',' && t.children(above).some((c) => t.dep(c) === 'nsubj' && c > joint && c < above);
}

/** "Ghana [orders] all traders to leave": an infinitive cannot head a sentence. */
function asOverInfinitive(t: Tokens, verb: number, changes: Changes): void {
  const root = t.head(verb);
  const kids = t.children(verb);
  const subject = kids.filter((c) => c < verb && (isNoun(t, c) || mayName(t, c, verb))).at(-1);
  const object = kids.find((c) => c > verb && ['appos', 'dobj'].includes(t.dep(c)));
  if (subject === undefined || object === undefined) return;
  asMain(t, verb, changes);
  changes.set(root, { head: verb, dep: 'xcomp' });
  changes.set(object, { head: verb, dep: 'dobj' });
  changes.set(subject, { head: verb, dep: 'nsubj', ...(t.pos(subject) === 'ADJ' ? { tag: 'NNP', pos: 'PROPN' } : {}) });
  hangOn(t, verb, subject, changes, (c) => c < subject);
}

/** A plural in apposition to its subject: "The prime minister of Iraq [names] Ahmed Salih". */
function asApposition(t: Tokens, verb: number, changes: Changes): void {
  const subject = t.head(verb);
  const object =
    t.children(verb).find((c) => c > verb && ['appos', 'dobj', 'npadvmod'].includes(t.dep(c))) ??
    t.children(subject).find((c) => c === verb + 1 && t.tag(c).startsWith('NNP'));
  if (t.dep(subject) !== 'ROOT' || subject > verb || object === undefined || t.text(verb - 1) === ',') return;
  asMain(t, verb, changes);
  changes.set(subject, { head: verb, dep: 'nsubj' });
  hangOn(t, subject, verb, changes, (c) => c > verb);
  changes.set(object, { head: verb, dep: 'dobj' });
}

/** A verb that a preposition has swallowed: "A court in Pakistan [sentences] three people". */
function asPrepositionObject(t: Tokens, verb: number, changes: Changes): void {
  const prep = t.head(verb);
  let subject = t.head(prep);
  // "in the city of Thane": up to the noun that all the phrases hang on.
  for (let steps = 0; t.dep(subject) === 'pobj' && steps < 4; steps++) subject = t.head(t.head(subject));
  const place = t
    .children(verb)
    .filter((c) => c < verb && (t.dep(c) === 'compound' || t.dep(c) === 'nmod') && t.pos(c) === 'PROPN')
    .at(-1);
  const above = t.head(subject);
  // "The president of Chile [calls] on Peru to open ...": an infinitive cannot head a sentence, so another verb does.
  const bareInfinitive = t.dep(subject) === 'nsubj' && t.dep(above) === 'ROOT' && isInfinitive(t, above);
  if (
    place === undefined ||
    (t.dep(subject) !== 'ROOT' && !bareInfinitive) ||
    subject > prep ||
    (t.tag(verb) === 'NN' && !isPlural(t, subject)) ||
    !isNoun(t, subject)
  )
    return;
  asMain(t, verb, changes);
  changes.set(subject, { head: verb, dep: 'nsubj' });
  changes.set(place, { head: prep, dep: 'pobj' });
  hangOn(t, verb, place, changes, (c) => c < place);
  if (bareInfinitive) {
    changes.set(above, { head: verb, dep: 'xcomp' });
    return;
  }
  let object: number | undefined;
  for (const c of [...t.children(prep), ...t.children(subject)]) {
    if (c <= verb) continue;
    if (isThatClause(t, c)) {
      changes.set(c, { head: verb, dep: 'ccomp' });
      continue;
    }
    const isObject = object === undefined && ['appos', 'dobj', 'npadvmod', 'conj', 'dep', 'pobj'].includes(t.dep(c));
    if (isObject) object = c;
    changes.set(c, { head: verb, ...(isObject ? { dep: 'dobj' } : {}) });
  }
}
