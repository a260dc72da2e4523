import type { Tokens } from '../../model/analysis.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/time-words.ts';
import { words } from '../lexicons/words.ts';
import { hangOn, isInfinitive, isNoun, verbAbove } from './arcs.ts';
import { HEADLINE_VERBS, verbOf } from './headline-verbs.ts';
import type { Changes } from './rewire.ts';

/**
 * The main verb where the parser has found it but misread what stands around it:
 * "Niger's military junta [pardons] ten men", "The Supreme Court of Fiji [rules] that ...": its subject passes for a modifier of it;
 * "The king [approves] draft laws": it passes for an auxiliary of the noun after it;
 * "named deputy minister [Amina Diallo] as acting governor": whom passes for what somebody becomes;
 * "The mayor apologises to residents and [bans] cars": the second verb of a subject passes for the twin of a noun;
 * "Chad: President to [pardon] 400 prisoners", "Judges in Milan to [charge] ...": a headline's infinitive is its clause;
 * "calls a snap [election]": what is called passes for what somebody is called;
 * "legalises [euthanasia]", "[decriminalised] drugs": what is done passes for a measure of time, the rare verb for an adjective;
 * "frees [up to] 60 men": a rough number passes for a particle;
 * "calls [snap] elections", "arrest at least 18 [people]": an adjective or an object passes for a verb.
 */
export function repairMainVerbs(t: Tokens, changes: Changes): void {
  for (let i = 0; i < t.length; i++) {
    const dep = t.dep(i);
    if (dep === 'ROOT' && (t.tag(i) === 'VBZ' || t.tag(i) === 'VBP')) withSubject(t, i, changes);
    else if (dep === 'ROOT' && t.pos(i) === 'ADJ' && /i[sz]ed$/.test(t.lower(i))) asMadeSo(t, i, changes);
    else if (dep === 'pobj' && t.pos(t.head(i)) === 'VERB') asSum(t, i, changes);
    else if (dep === 'npadvmod') asOnlyObject(t, i, changes);
    else if (dep === 'aux' && t.tag(i) === 'VBZ' && !AUXILIARIES.has(t.lemma(i).toLowerCase())) asVerb(t, i, changes);
    else if (dep === 'oprd' && t.pos(i) === 'PROPN') asObject(t, i, changes);
    else if (dep === 'oprd' && t.pos(i) === 'NOUN' && t.lemma(t.head(i)).toLowerCase() === 'call') asCalled(t, i, changes);
    else if (dep === 'prt' && t.lower(i) === 'up') asRoughly(t, i, changes);
    else if (t.lower(i) === 'snap' && t.pos(i) === 'VERB') asModifier(t, i, changes);
    else if (dep === 'xcomp' && REMAINING.has(t.lower(i))) asModifier(t, i, changes);
    else if (dep === 'conj' && t.pos(i) === 'NOUN') asRoundNumber(t, i, changes);
    else if (dep === 'conj' && FINITE.has(t.tag(i)) && isNoun(t, t.head(i))) asSecondVerb(t, i, changes);
    else if (HEADLINE_INFINITIVES.has(dep) && t.tag(i) === 'VB') asHeadline(t, i, changes) || asAfterName(t, i, changes);
  }
}

/** "Portugal [decriminalised] drugs": no adjective has a subject right before it and a noun right behind. */
function asMadeSo(t: Tokens, word: number, changes: Changes): void {
  const kids = t.children(word);
  const object = kids.find((c) => t.dep(c) === 'npadvmod' && t.leftEdge(c) === word + 1 && isNoun(t, c));
  if (object === undefined || !kids.some((c) => c < word && t.dep(c) === 'nsubj')) return;
  changes.set(word, { tag: 'VBD', pos: 'VERB', lemma: t.lower(word).slice(0, -1) });
  changes.set(object, { dep: 'dobj' });
}

/** "bans [euthanasia]": a verb of headlines without an object, and right behind it a noun that tells no time and no amount. */
function asOnlyObject(t: Tokens, noun: number, changes: Changes): void {
  const verb = t.head(noun);
  if (!isNoun(t, noun) || t.leftEdge(noun) !== verb + 1 || !(FINITE_TAGS.has(t.tag(verb)) || t.dep(verb) === 'conj')) return;
  if (!HEADLINE_VERBS.has(verbOf(t, verb).replace(/ise$/, 'ize')) && !HEADLINE_VERBS.has(verbOf(t, verb))) return;
  const kids = t.children(verb);
  const hasOther = kids.some((c) => ['dobj', 'ccomp', 'xcomp', 'prt', 'auxpass', 'nsubjpass'].includes(t.dep(c)));
  const isWhen = t.children(noun).some((c) => ['this', 'next', 'last', 'every', 'each'].includes(t.lower(c)));
  const counted = t.children(noun).some((c) => t.dep(c) === 'nummod') && (t.tag(noun) !== 'NNS' || MEASURES.has(t.lower(noun)));
  if (hasOther || isWhen || counted || TIMES.has(t.lower(noun)) || MONTHS.has(t.lower(noun)) || WEEKDAYS.has(t.lower(noun))) return;
  changes.set(noun, { dep: 'dobj' });
}
const FINITE_TAGS: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP']);
const MEASURES = words(
  'points percent percentage metres meters kilometres kilometers miles feet inches degrees dollars euros pounds pence cents votes seats places times tonnes tons litres liters acres hectares notches levels',
);
const TIMES = words(
  'today yesterday tomorrow tonight day week month year hour minute time times morning evening afternoon night weekend percent cent days weeks months years hours minutes overnight way home',
);

/** "Police in Izmir arrest at least 18 [people]": what a rough number counts passes for a second verb. */
function asRoundNumber(t: Tokens, noun: number, changes: Changes): void {
  const verb = t.head(noun);
  const isCounted = t.children(noun).some((c) => t.dep(c) === 'nummod');
  if (!isCounted || t.pos(verb) !== 'VERB' || verb > noun || t.children(verb).some((c) => ['dobj', 'cc', 'auxpass'].includes(t.dep(c))))
    return;
  if (t.leftEdge(noun) === verb + 1) changes.set(noun, { dep: 'dobj' });
}

/** "pledges [$20 million]": no verb is a preposition. */
function asSum(t: Tokens, sum: number, changes: Changes): void {
  const verb = t.head(sum);
  if (
    verb < sum &&
    FINITE_TAGS.has(t.tag(verb)) &&
    t.leftEdge(sum) === verb + 1 &&
    !t.children(verb).some((c) => t.dep(c) === 'dobj' || t.dep(c) === 'auxpass')
  )
    changes.set(sum, { dep: 'dobj' });
}

/** "is to free [up to] 60 people": what counts passes for a particle. */
function asRoughly(t: Tokens, up: number, changes: Changes): void {
  const verb = t.head(up);
  const to = up + 1;
  const noun = t.children(to).find((c) => t.dep(c) === 'pobj');
  const count = noun === undefined ? undefined : t.children(noun).find((c) => t.dep(c) === 'nummod');
  if (t.lower(to) !== 'to' || t.head(to) !== verb || noun === undefined || count !== to + 1) return;
  if (t.children(verb).some((c) => t.dep(c) === 'dobj' || t.dep(c) === 'auxpass')) return;
  changes.set(noun, { head: verb, dep: 'dobj' });
  changes.set(up, { head: count, dep: 'quantmod' });
  changes.set(to, { head: count, dep: 'quantmod' });
}

const HEADLINE_INFINITIVES: ReadonlySet<string> = new Set(['acl', 'relcl', 'advcl', 'xcomp']);
const REMAINING: ReadonlySet<string> = new Set(['remaining', 'existing', 'outstanding', 'acting']);
/** A post and a name stand behind: "[acting] High Commissioner Joan Reid". */
const REACH = 8;

/** "calls [snap] elections", "lifts all [remaining] curbs": an adjective that passes for a verb over the noun behind it. */
function asModifier(t: Tokens, word: number, changes: Changes): void {
  const up = t.head(word);
  const object = t.children(word).find((c) => c > word && c <= word + (t.lower(word) === 'acting' ? REACH : 3) && t.dep(c) === 'dobj');
  if (object === undefined || up === word || up > word || t.pos(up) !== 'VERB') return;
  changes.set(word, { head: object, dep: 'amod', tag: 'JJ', pos: 'ADJ' });
  changes.set(object, { head: up, dep: 'dobj' });
  for (const c of t.children(word)) if (c !== object) changes.set(c, { head: c < object ? object : up });
  for (const c of t.children(up))
    if (t.dep(c) === 'dobj' && c === word - 1 && t.pos(c) !== 'NOUN') changes.set(c, { head: object, dep: 'det' });
}

const AUXILIARIES = words('be have do get need dare let');

function withSubject(t: Tokens, verb: number, changes: Changes): void {
  // "orders employers [to suspend] work": no relative clause describes a verb.
  for (const c of t.children(verb)) if (c > verb && t.dep(c) === 'relcl' && isInfinitive(t, c)) changes.set(c, { dep: 'xcomp' });
  const left = t.children(verb).filter((c) => c < verb);
  if (left.some((c) => /subj|expl|ccomp/.test(t.dep(c)))) return;
  const subject = left
    .filter(
      (c) =>
        isNoun(t, c) && (['compound', 'nmod'].includes(t.dep(c)) || (t.dep(c) === 'npadvmod' && t.pos(c) === 'PROPN' && c === verb - 1)),
    )
    .at(-1);
  if (subject === undefined || !t.children(verb).some((c) => c > verb && t.dep(c) !== 'punct')) return;
  changes.set(subject, { dep: 'nsubj' });
  for (const c of left)
    if (c < subject && ['poss', 'det', 'amod', 'compound', 'nmod', 'nummod'].includes(t.dep(c))) changes.set(c, { head: subject });
}

const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD']);

function asSecondVerb(t: Tokens, verb: number, changes: Changes): void {
  const kids = t.children(verb);
  if (kids.some((c) => /subj/.test(t.dep(c))) || !kids.some((c) => c > verb && t.dep(c) === 'dobj')) return;
  const first = verbAbove(t, verb);
  if (first === undefined || !t.children(first).some((c) => c < first && t.dep(c) === 'nsubj')) return;
  changes.set(verb, { head: first });
}

function asVerb(t: Tokens, verb: number, changes: Changes): void {
  const root = t.head(verb);
  const object = t.children(root).find((c) => c > root && t.dep(c) === 'dobj');
  if (t.dep(root) !== 'ROOT' || root !== verb + 1) return;
  // "lifts [ban] on hunting"
  const isObject = object === undefined && HEADLINE_VERBS.has(verbOf(t, verb)) && t.tag(root + 1) === 'IN';
  if (object === undefined && !isObject) return;
  changes.set(verb, { head: verb, dep: 'ROOT', pos: 'VERB', lemma: verbOf(t, verb) });
  if (object === undefined) {
    changes.set(root, { head: verb, dep: 'dobj', tag: 'NN', pos: 'NOUN' });
    hangOn(t, root, verb, changes, (c) => c !== verb && c < root);
    return;
  }
  changes.set(root, { head: object, dep: 'compound', tag: 'NN', pos: 'NOUN' });
  changes.set(object, { head: verb, dep: 'dobj' });
  hangOn(t, root, verb, changes, (c) => c !== verb && c !== object);
}

function asObject(t: Tokens, whom: number, changes: Changes): void {
  const kids = t.children(t.head(whom));
  const isActive = t.head(whom) < whom && !kids.some((c) => /^(?:auxpass|dobj|nsubjpass)$/.test(t.dep(c)));
  if (isActive && kids.some((c) => c > whom && t.dep(c) === 'prep' && t.lower(c) === 'as')) changes.set(whom, { dep: 'dobj' });
}

/** "calls a snap [election]": nobody is called so. */
function asCalled(t: Tokens, noun: number, changes: Changes): void {
  const isWhat = t.children(t.head(noun)).some((c) => /^(?:auxpass|dobj|nsubjpass|acl|relcl)$/.test(t.dep(c)));
  if (t.head(noun) < noun && !isWhat && !['relcl', 'acl', 'pcomp', 'amod'].includes(t.dep(t.head(noun))))
    changes.set(noun, { dep: 'dobj' });
}

/** Who heads such a headline: a name, somebody in office, or what rules are made for; "attempts to", "plans to" are phrases. */
const HEADS = words(
  `president premier minister chancellor governor mayor king queen government cabinet parliament senate congress court police army council commission ministry state city
  schools universities kindergartens nurseries shops stores malls markets supermarkets restaurants cafes bars pubs clubs hotels museums theatres theaters cinemas gyms
  libraries churches mosques temples offices banks factories businesses employers workers employees staff teachers students pupils travellers travelers passengers visitors
  residents citizens patients drivers judges prosecutors lawmakers ministers leaders senators deputies bank agency prosecutor regulator watchdog judge tribunal committee chief union`,
);

/** Whether nothing stands between but where they are or what they are of: "Judges in Milan to", "Bank of Ghana to". */
const isRightBefore = (t: Tokens, noun: number, to: number): boolean =>
  noun === to - 1
    ? t.children(noun).every((c) => c < noun || c > to)
    : t.children(noun).some((c) => c === noun + 1 && t.dep(c) === 'prep' && ['in', 'of'].includes(t.lower(c)) && t.rightEdge(c) === to - 1);

/** "Denmark to [levy] a tax": the name before it, first in its sentence, passes for an imperative. */
function asAfterName(t: Tokens, verb: number, changes: Changes): void {
  const name = t.head(verb);
  const isFirst = name === 0 || ['.', ':'].includes(t.text(name - 1));
  if (t.dep(name) !== 'ROOT' || t.tag(name) !== 'VB' || name !== verb - 2 || !isFirst || t.lower(verb - 1) !== 'to') return;
  if (t.text(name) === t.lower(name) || IMPERATIVES.has(t.lower(name))) return;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  changes.set(name, { head: verb, dep: 'nsubj', tag: 'NNP', pos: 'PROPN' });
  hangOn(t, name, verb, changes, (c) => c !== verb);
}
const IMPERATIVES = words(
  'try remember learn want need help continue begin start aim plan prepare seek work fail ask hope vote go come stay be get',
);

function asHeadline(t: Tokens, verb: number, changes: Changes): boolean {
  const root = t.head(verb);
  const to = verb - 1;
  if (t.dep(root) !== 'ROOT' || !isNoun(t, root) || root > verb || t.lower(to) !== 'to') return false;
  const subject =
    t.children(verb).find((c) => t.dep(c) === 'nsubj') ??
    t.children(root).find((c) => t.dep(c) === 'appos' && c < verb && t.rightEdge(c) === to - 1) ??
    (isRightBefore(t, root, to) ? root : undefined);
  if (subject === undefined || (t.pos(subject) !== 'PROPN' && !HEADS.has(t.lower(subject)))) return false;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  if (subject !== root) changes.set(root, { head: verb, dep: 'dep' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  hangOn(t, root, verb, changes, (c) => c > root && c !== verb && c !== subject);
  return true;
}
