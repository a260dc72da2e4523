import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { asMain, isInfinitive, isNoun } from './arcs.ts';
import { HEADLINE_VERBS, PHRASE_START, verbOf } from './headline-verbs.ts';
import type { Changes, TokenChange } from './rewire.ts';

/**
 * The verb of those who decide, where all that the parser makes of it is one more noun of a pile:
 * "A Thai court [sentences] editor Niran Chai, a man who many believed was innocent, to six years",
 * "A jury in the Australian state of Victoria [rules] that the firm owes ...", "Fijian police [arrest] at least ten men".
 * A court is one and its verb ends in -s, the police are many and theirs does not: no noun phrase goes on so.
 */
export function repairDeciders(t: Tokens, changes: Changes): void {
  for (let from = 0; from < t.length; ) {
    let to = from;
    while (to < t.length && !STOPS.has(t.text(to))) to++;
    const found = findDecider(t, from, to);
    if (found !== undefined) asMainVerb(t, found, changes);
    from = to + 1;
  }
}

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', ';']);
const ONE = words(`court tribunal judge jury magistrate parliament senate government ministry president minister premier governor mayor king
  commission council administration`);
const MANY = words('police prosecutors authorities judges magistrates officials officers troops soldiers lawmakers senators ministers');
/** Verbs beside those of headlines that are no nouns either. */
const ALSO = words('sentence convict detain jail order rule');
/** "government [forces]", "a court [appeals] chamber": what is a noun behind them more often than not. */
const PILED = words('force plan report claim post fund place appeal raise');
const PLACING = words('in of at for from on');
const OF_NAMES: ReadonlySet<string> = new Set(['NNP', 'NNPS', 'POS', 'HYPH']);
const IN_PHRASES: ReadonlySet<string> = new Set([...OF_NAMES, 'DT', 'JJ', 'NN', 'NNS', 'CD']);
/** What no pile of nouns goes on with. */
const OPENERS: ReadonlySet<string> = new Set(['DT', 'PDT', 'CD', '$', 'PRP$', 'PRP', 'NNP']);
/** What stands before a rough number: "arrest [at] least ten". */
const ROUGHLY = words('at over about around up more nearly almost dozens scores hundreds');
const RULING_ON = words('in against on by as for unanimously');
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD']);

interface Decider {
  readonly from: number;
  readonly to: number;
  readonly subject: number;
  readonly verb: number;
}

/** The first noun of the sentence that may decide and the verb right behind it, where the parse does not already join the two. */
function findDecider(t: Tokens, from: number, to: number): Decider | undefined {
  for (let subject = from; subject < to && subject < from + 24; subject++) {
    if (t.tag(subject).startsWith('VB') && t.children(subject).some((c) => c < subject && t.dep(c).startsWith('nsubj'))) return undefined;
    const many = MANY.has(t.lower(subject));
    if (!many && !ONE.has(t.lower(subject))) continue;
    const verb = verbBehind(t, subject, to);
    if (verb === undefined) continue;
    const isRead =
      t.tag(verb).startsWith('VB') && t.children(verb).some((c) => c < verb && t.dep(c).startsWith('nsubj') && holds(t, c, subject));
    if (isRead) return undefined;
    return agrees(t, { from, to, subject, verb }, many) ? { from, to, subject, verb } : undefined;
  }
  return undefined;
}

const holds = (t: Tokens, phrase: number, i: number): boolean => t.leftEdge(phrase) <= i && i <= t.rightEdge(phrase);

/** Past the name of who it is and past where: "judge Ana Soto", "court in Gomel, Belarus,", "the Court of Appeals for the Second Circuit". */
function verbBehind(t: Tokens, subject: number, to: number): number | undefined {
  let at = subject + 1;
  while (at < to && OF_NAMES.has(t.tag(at)) && t.text(at) !== t.lower(at)) at++;
  while (at < to && PLACING.has(t.lower(at)) && at < subject + 16) {
    const first = at + 1;
    let next = first;
    while (next < to && (IN_PHRASES.has(t.tag(next)) || (t.lower(next) === 'and' && t.tag(next + 1) === 'NNP')) && !mayBeVerb(t, next))
      next++;
    if (next === first) return undefined;
    at = next;
  }
  // "in Gomel, Belarus,"; "the Supreme Court, in a unanimous decision,"; "the court, sitting in Lomé,"
  if (t.text(at) === ',') {
    let close = at + 1;
    while (close < to && close < at + 9 && t.text(close) !== ',') close++;
    const isAside = t.text(close) === ',' && ['IN', 'NNP', 'VBG'].includes(t.tag(at + 1));
    if (!isAside) return undefined;
    at = close + 1;
  }
  return mayBeVerb(t, at) && (at === subject + 1 || t.tag(at - 1).startsWith('NNP') || t.text(at - 1) === ',') ? at : undefined;
}

function mayBeVerb(t: Tokens, i: number): boolean {
  if (t.text(i) !== t.lower(i) || PILED.has(verbOf(t, i)) || !(HEADLINE_VERBS.has(verbOf(t, i)) || ALSO.has(verbOf(t, i)))) return false;
  const next = t.lower(i + 1);
  return (
    PHRASE_START.has(t.tag(i + 1)) ||
    next === 'that' ||
    (verbOf(t, i) === 'rule' && RULING_ON.has(next)) ||
    (next === 'in' && t.lower(i + 2) === 'absentia') ||
    // "convicts and sentences"
    (next === 'and' && mayBeVerb(t, i + 2)) ||
    (t.lower(i) === verbOf(t, i) && ROUGHLY.has(next))
  );
}

/** Whether the form is that of such a subject, and nothing else of the sentence explains it. */
function agrees(t: Tokens, { from, to, subject, verb }: Decider, many: boolean): boolean {
  if (many === (t.lower(verb) !== verbOf(t, verb))) return false;
  if (['VBN', 'VBG', 'VBD'].includes(t.tag(verb)) || t.dep(verb) === 'relcl') return false;
  // "Court orders pile up", "police orders": no article, no adjective, no name.
  if (!many && subject === from) return false;
  if (isOutside(t, verb, many)) return true;
  // "A court sentences dissident ..." cannot be anything else; "The court orders issued in May are ..." can.
  let first = subject;
  while (first > from && IN_PHRASES.has(t.tag(first - 1))) first--;
  if (!many && (t.lower(first) === 'a' || t.lower(first) === 'an') && verb === subject + 1) return true;
  if (t.tag(verb + 1) === 'VBN' && t.tag(verb + 2) === 'IN') return false;
  for (let i = verb + 1; i < to; i++) {
    const isMain = t.dep(i) === 'ROOT' && (FINITE.has(t.tag(i)) || t.children(i).some((c) => t.tag(c) === 'MD'));
    if (isMain) return false;
  }
  return true;
}

/** Whether what follows cannot be of the same pile: an article, a name, a plural behind a plural, a clause. */
function isOutside(t: Tokens, verb: number, many: boolean): boolean {
  const next = t.lower(verb + 1);
  if (OPENERS.has(t.tag(verb + 1)) || CLAUSES.has(next)) return true;
  if (many ? ROUGHLY.has(next) : t.tag(verb + 1) === 'NNS') return true;
  // "arrest trader [Kwame] Boateng"
  let at = verb + 1;
  while (at < verb + 4 && (t.tag(at) === 'NN' || t.tag(at) === 'JJ')) at++;
  return at > verb + 1 && t.tag(at) === 'NNP';
}
const CLAUSES = words('that unanimously against');

function asMainVerb(t: Tokens, { from, to, subject, verb }: Decider, changes: Changes): void {
  asMain(t, verb, changes);
  changes.set(subject, { head: verb, dep: 'nsubj', ...(t.pos(subject) === 'PROPN' ? {} : { pos: 'NOUN' }) });
  for (let i = from; i < verb; i++) if (i !== subject) changes.set(i, left(t, i, subject, verb));
  const tops: number[] = [];
  for (let i = verb + 1; i < to; i++) if (t.head(i) <= verb || t.head(i) >= to || t.head(i) === i) tops.push(i);
  let object: number | undefined;
  for (const top of tops) {
    const isFirst =
      object === undefined && tops.indexOf(top) === tops.findIndex((other) => t.pos(other) !== 'PUNCT' && t.pos(other) !== 'ADV');
    const befallen = isFirst ? objectOfParticiple(t, top, verb) : undefined;
    if (befallen !== undefined) {
      object = befallen;
      changes.set(befallen, { head: verb, dep: 'dobj' });
      changes.set(top, { head: befallen, dep: 'amod', tag: 'VBN', pos: 'VERB' });
      for (const c of t.children(top)) if (c > befallen) changes.set(c, { head: verb });
      continue;
    }
    const whom = isFirst ? borrowed(t, top, verb) : undefined;
    if (whom !== undefined) {
      object = whom;
      changes.set(whom, { head: verb, dep: 'dobj' });
    }
    const change = whom === undefined ? right(t, top, verb, isFirst) : { dep: 'advcl' };
    if (change.dep === 'dobj') object = top;
    changes.set(top, { head: verb, ...change });
  }
}

/** "arrest alleged [smuggler Raúl Soto]": whom the participle before has taken for its own. */
function objectOfParticiple(t: Tokens, top: number, verb: number): number | undefined {
  if (top !== verb + 1 || !['VBN', 'VBD'].includes(t.tag(top))) return undefined;
  return t.children(top).find((c) => c > top && t.dep(c) === 'dobj' && t.leftEdge(c) === top + 1);
}

/** "arrest trader [Kwame Boateng] after the bank loses": whom a clause further on has taken for a subject of its own. */
function borrowed(t: Tokens, clause: number, verb: number): number | undefined {
  if (!t.tag(clause).startsWith('VB')) return undefined;
  const [first, ...more] = t.children(clause).filter((c) => c < clause && t.pos(c) !== 'PUNCT');
  const isWhom = first !== undefined && t.dep(first) === 'nsubj' && t.leftEdge(first) === verb + 1;
  return isWhom && more.some((c) => t.dep(c) === 'mark' || t.dep(c) === 'nsubj') ? first : undefined;
}

/** What stands before the verb hangs on the noun, on its own phrase or on the verb. */
function left(t: Tokens, i: number, subject: number, verb: number): TokenChange {
  const head = t.head(i);
  if (head < verb && head !== i) return i < subject && head > subject ? { head: subject } : {};
  if (i < subject) return isOfPhrase(t, i, subject) ? { head: subject, dep: ownDep(t, i) } : { head: verb };
  const before = t.lower(i - 1);
  if (PLACING.has(t.lower(i)) && t.pos(i) === 'ADP') return { head: subject, dep: 'prep' };
  // The place that the verb has swallowed: "in [Vietnam] convicts".
  for (let at = i - 1; at > subject; at--) if (t.pos(at) === 'ADP') return { head: at, dep: 'pobj' };
  return { head: subject, dep: before === ',' || t.pos(i) !== 'PROPN' ? t.dep(i) : 'appos' };
}

const isOfPhrase = (t: Tokens, i: number, subject: number): boolean => {
  for (let at = i; at < subject; at++) if (t.pos(at) === 'ADP' || t.text(at) === ',') return false;
  return true;
};
const ownDep = (t: Tokens, i: number): string =>
  t.pos(i) === 'DET' ? 'det' : t.pos(i) === 'ADJ' ? 'amod' : t.dep(i) === 'poss' ? 'poss' : t.pos(i) === 'PUNCT' ? 'punct' : 'compound';

/** What stands behind the verb: what it is done to, what is said, what somebody is told to do, or a phrase. */
function right(t: Tokens, top: number, verb: number, isFirst: boolean): TokenChange {
  const kids = t.children(top);
  if (t.pos(top) === 'PUNCT') return { dep: 'punct' };
  if (t.pos(top) === 'ADP' && t.dep(top) !== 'mark') return { dep: 'prep' };
  if (isInfinitive(t, top)) return { dep: 'xcomp' };
  if (isNoun(t, top) || t.pos(top) === 'PRON' || t.pos(top) === 'NUM')
    return { dep: isFirst ? 'dobj' : t.dep(top) === 'ROOT' || t.dep(top) === 'dobj' ? 'dep' : t.dep(top) };
  if (!t.tag(top).startsWith('VB')) return { dep: t.dep(top) === 'ROOT' ? 'dep' : t.dep(top) };
  const hasSubject = kids.some((c) => c > verb && t.dep(c).startsWith('nsubj'));
  if (t.lower(verb + 1) === 'that' || (hasSubject && t.dep(top) === 'ROOT')) return { dep: 'ccomp' };
  return { dep: ['ROOT', 'acl', 'relcl'].includes(t.dep(top)) ? 'advcl' : t.dep(top) };
}
