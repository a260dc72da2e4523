import type { Tokens } from '../../model/analysis.ts';
import { hangOn, isNoun, isPassive, placeOf, subjectOf } from './arcs.ts';
import type { Changes } from './rewire.ts';

/**
 * The subject of a clause that the parser has given to words in between:
 * "A Chilean banker [wanted] for fraud is detained in Lima": a participle behind the noun passes for the verb of the sentence;
 * "The pilot, who [lost] his way, is released": so does a relative clause;
 * "In Ghana, [Ama Boateng], a former judge, is arrested": whom a comma parts from a place passes for its neighbour.
 * "Sixty rebels have been killed and [the governor], Ali Khan, has been arrested": a second subject passes for what is joined to the first verb.
 * "[Nepal] orders two envoys to leave": a name that the parser has not seen before passes for an adjective of the verb.
 * "The town is placed under a curfew and [mass testing] is begun": it passes for the last of what the preposition holds.
 * A finite verb without a subject cannot stand behind any of them.
 */
export function repairLostSubjects(t: Tokens, changes: Changes): void {
  for (let i = 1; i < t.length; i++) {
    if (isFinitePassive(t, i)) behindNoun(t, i, changes);
    if (!lacksSubject(t, i)) continue;
    if (t.dep(i) === 'conj') fromJoined(t, i, changes) || fromPhrase(t, i, changes);
    else fromAdjective(t, i, changes) || fromParticiple(t, i, changes) || fromOpening(t, i, changes);
  }
}

/** "is passed", "was approved": with its auxiliary before it. */
const isFinitePassive = (t: Tokens, verb: number): boolean =>
  (t.dep(verb) === 'ccomp' || t.dep(verb) === 'advcl') &&
  t.children(verb).some((c) => c === verb - 1 && t.dep(c) === 'auxpass' && FINITE.has(t.tag(c)));
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD']);
/** What somebody is made or taken for: "the appointment of ... as". */
const OF_POSTS: ReadonlySet<string> = new Set(
  'appointment nomination election designation selection recognition confirmation dismissal removal resignation reappointment'.split(' '),
);
/** Participles over what is said: "a report saying that". */
const OVER_CLAUSES: ReadonlySet<string> = new Set(
  'saying claiming suggesting showing indicating alleging meaning ensuring stating revealing confirming insisting arguing believing noting warning announcing hoping fearing'.split(
    ' ',
  ),
);

/**
 * "The appointment of Ana Ruiz as [central bank governor] was approved", "A bill allowing [a third term] was passed": what "as" or the participle holds
 * passes for the subject of the verb behind it, and the sentence has no verb left.
 */
function behindNoun(t: Tokens, verb: number, changes: Changes): void {
  const over = t.head(verb);
  const held = t.children(verb).find((c) => c < verb && t.dep(c) === 'nsubjpass');
  if (held === undefined || over > held) return;
  const as = t.children(verb).find((c) => t.dep(c) === 'mark' && t.lower(c) === 'as' && t.leftEdge(held) === c + 1);
  const isParticiple = t.dep(verb) === 'ccomp' && t.dep(over) === 'acl' && t.tag(over) === 'VBG' && t.leftEdge(held) === over + 1;
  const noun = as !== undefined ? over : t.head(over);
  if (t.dep(noun) !== 'ROOT' || t.pos(noun) !== 'NOUN' || noun > held) return;
  if (as !== undefined ? !OF_POSTS.has(t.lower(noun)) : !isParticiple || OVER_CLAUSES.has(t.lower(over))) return;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  changes.set(noun, subjectOf(t, verb));
  if (as !== undefined) {
    changes.set(as, { head: noun, dep: 'prep', tag: 'IN', pos: 'ADP' });
    changes.set(held, { head: as, dep: 'pobj' });
  } else changes.set(held, { head: over, dep: 'dobj' });
  for (const c of t.children(noun)) if (c > verb) changes.set(c, { head: verb });
}

/** A verb in the third person, or one with "is" or "has been" before it, that nobody does and that is joined to none. */
function lacksSubject(t: Tokens, verb: number): boolean {
  const dep = t.dep(verb);
  if (dep !== 'ROOT' && dep !== 'ccomp' && dep !== 'conj') return false;
  const kids = t.children(verb);
  const [first] = kids.filter((c) => c < verb && (t.dep(c) === 'aux' || t.dep(c) === 'auxpass'));
  const isThird = first === undefined ? t.tag(verb) === 'VBZ' : ['VBZ', 'VBP', 'VBD'].includes(t.tag(first)) && isPassive(t, verb);
  return isThird && !kids.some((c) => c < verb && (/^(?:nsubj(?:pass)?|expl|mark|cc)$/.test(t.dep(c)) || t.tag(c).startsWith('W')));
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['as', 'while', 'because', 'although', 'though', 'if', 'since', 'that']);
const BEHIND_NOUNS: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBG']);
const JOINING: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'csubjpass', 'advcl']);

/** No verb in the third person has an adjective. */
function fromAdjective(t: Tokens, verb: number, changes: Changes): boolean {
  const word = verb - 1;
  if (t.head(word) !== verb || t.dep(word) !== 'amod' || t.tag(word) !== 'JJ' || !/^\p{Lu}/u.test(t.text(word))) return false;
  changes.set(word, { ...subjectOf(t, verb), tag: 'NNP', pos: 'PROPN' });
  return true;
}

/** The participle or the relative clause that has taken the subject; it stands over the verb or before it. */
function fromParticiple(t: Tokens, verb: number, changes: Changes): boolean {
  const over = t.dep(verb) === 'ccomp' && t.head(verb) < verb ? t.head(verb) : undefined;
  const between = over ?? t.children(verb).find((c) => c < verb && JOINING.has(t.dep(c)) && t.pos(c) === 'VERB');
  if (between === undefined || t.pos(between) !== 'VERB') return false;
  const kids = t.children(between);
  const subject = kids.find((c) => c < between && (t.dep(c) === 'nsubj' || t.dep(c) === 'nsubjpass'));
  if (subject === undefined || !isNoun(t, subject) || changes.has(subject)) return false;
  const relative = kids.find((c) => c > subject && c < between && t.tag(c) === 'WP');
  const isRelative = relative !== undefined && t.text(relative - 1) === ',';
  const isBehind = BEHIND_NOUNS.has(t.tag(between)) && startsBehind(t, subject, between);
  if (!isRelative && !isBehind) return false;
  // "The army prepared to resume as attempts were deadlocked": a clause of its own.
  for (let i = between; i < verb; i++) if (CONJUNCTIONS.has(t.lower(i)) && t.tag(i) === 'IN') return false;
  if (over !== undefined) changes.set(verb, placeOf(t, over, verb));
  changes.set(between, {
    head: subject,
    dep: isRelative ? 'relcl' : 'acl',
    ...(isRelative || t.tag(between) === 'VBG' ? {} : { tag: 'VBN' }),
  });
  changes.set(subject, subjectOf(t, verb));
  const clause = firstOf(t, verb);
  for (const c of kids) if (c !== subject && c !== verb && (c < subject || c > clause)) changes.set(c, { head: verb });
  return true;
}

/** Whether only what belongs to the noun and a comma stand between: "a banker [wanted]", "Ama Boateng, [wanted]", "workers with the fund [kidnapped]". */
function startsBehind(t: Tokens, subject: number, between: number): boolean {
  if (t.children(between).some((c) => ['aux', 'auxpass', 'mark', 'neg', 'prt'].includes(t.dep(c)) && c < between)) return false;
  const last = t.rightEdge(subject);
  return last < between && (last === between - 1 || (last === between - 2 && t.text(between - 1) === ','));
}

const firstOf = (t: Tokens, verb: number): number => t.children(verb).find((c) => t.dep(c) === 'aux' || t.dep(c) === 'auxpass') ?? verb;

/** "In Ghana, [Ama Boateng], a former judge, is arrested"; "According to the ministry, [the driver], who fled, was ..." */
function fromOpening(t: Tokens, verb: number, changes: Changes): boolean {
  const [opening] = t.children(verb).filter((c) => c < verb && t.dep(c) === 'prep');
  if (opening === undefined || t.leftEdge(verb) !== opening) return false;
  const close = firstOf(t, verb);
  const found = neighbours(t, opening).filter((c) => t.rightEdge(c) <= close);
  const subject =
    found.find((c) => t.pos(c) === 'NOUN' || t.children(c).some((d) => t.dep(d) === 'det' || t.dep(d) === 'nummod')) ?? found.at(-1);
  if (subject === undefined || t.rightEdge(opening) < close - 2) return false;
  changes.set(subject, subjectOf(t, verb));
  hangOn(t, t.head(subject), subject, changes, (c) => c > subject && (t.dep(c) === 'relcl' || t.dep(c) === 'appos'));
  return true;
}

/** A noun that is joined to a verb, right before a verb that is joined to it too. */
function fromJoined(t: Tokens, verb: number, changes: Changes): boolean {
  const over = t.head(verb);
  const subject = t.children(over).find((c) => c > over && c < verb && t.dep(c) === 'conj' && isNoun(t, c) && !changes.has(c));
  if (subject === undefined || isNoun(t, over)) return false;
  for (let i = t.rightEdge(subject) + 1; i < firstOf(t, verb); i++) if (t.text(i) !== ',') return false;
  changes.set(subject, subjectOf(t, verb));
  return true;
}

/** "under [a curfew] and mass testing is ...": the noun before the "and" is all that the preposition holds. */
function fromPhrase(t: Tokens, verb: number, changes: Changes): boolean {
  const subject = firstOf(t, verb) - 1;
  const prep = t.head(subject);
  if (t.dep(subject) !== 'pobj' || t.head(prep) !== t.head(verb)) return false;
  const held = t.children(subject).find((c) => t.dep(c) === 'nmod' && t.children(c).some((k) => t.dep(k) === 'cc' && k > c));
  if (held === undefined) return false;
  changes.set(subject, subjectOf(t, verb));
  changes.set(held, { head: prep, dep: 'pobj' });
  for (const c of t.children(held)) {
    if (t.dep(c) === 'cc') changes.set(c, { head: t.head(verb) });
    else if (t.dep(c) === 'conj') changes.set(c, { head: subject, dep: 'compound' });
  }
  return true;
}

/** What a comma parts from the noun of the opening phrase and the parser joins to it. */
function neighbours(t: Tokens, opening: number): readonly number[] {
  const found: number[] = [];
  let hosts: number[] = [];
  for (let i = opening; i <= t.rightEdge(opening); i++) if (t.dep(i) === 'pobj') hosts.push(i);
  for (let steps = 0; hosts.length > 0 && steps < 6; steps++) {
    const next = hosts.flatMap((h) =>
      t.children(h).filter((c) => c > h && ['appos', 'conj'].includes(t.dep(c)) && t.text(t.leftEdge(c) - 1) === ','),
    );
    found.push(...next);
    hosts = next.filter((c) => t.dep(c) === 'conj' && t.pos(c) === 'PROPN');
  }
  return found;
}
