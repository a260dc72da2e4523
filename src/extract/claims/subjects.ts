import type { Tokens } from '../../model/analysis.ts';
import { OFFICE_NOUNS, PERSON_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/time-words.ts';
import { isHeldFor, JUDGING } from './judged.ts';
import {
  childBy,
  childrenBy,
  coordinationHead,
  isNoun,
  isPassive,
  isUndergone,
  isVerb,
  lemmaOf,
  prepObjects,
  throughQuantity,
  withConjuncts,
} from './syntax.ts';

/** "The banks of Chile and Peru each [loosen] their policy": the subject stands before. */
const isFloating = (t: Tokens, word: number, verb: number): boolean =>
  t.lower(word) === 'each' && word === verb - 1 && childrenBy(t, verb, 'nsubj').some((c) => c < word);

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** "raised by ten percent", "extended by a month": how much, not by whom. */
const MARGINS: ReadonlySet<string> = new Set(
  'percent cent % point third half quarter fifth tenth day week month year hour minute dollar euro pound rupee peso yen margin metre meter vote rs pence paise bps ruble rouble shilling naira cedi lira won krona krone crown franc taka dirham dinar rand basis'.split(
    ' ',
  ),
);

/** "will be closed by December", "by 3 May": when, not by whom; a bearer of such a name has another before it. */
const isDay = (t: Tokens, i: number): boolean =>
  (MONTHS.has(t.lower(i)) || WEEKDAYS.has(t.lower(i))) && !childrenBy(t, i, 'compound').some((c) => t.pos(c) === 'PROPN');

/** Agents of a passive: "by the king", "by order of the king". */
export function agents(t: Tokens, at: number): readonly number[] {
  const found: number[] = [];
  for (const p of childrenBy(t, at, 'agent', 'prep')) {
    if (t.lower(p) !== 'by' || isOfNounBefore(t, at, p)) continue;
    for (const o of childrenBy(t, p, 'pobj')) {
      const through = ['order', 'decree', 'decision', 'authority', 'instruction'].includes(lemmaOf(t, o))
        ? prepObjects(t, o, 'of', 'from')
        : [];
      found.push(...(through.length > 0 ? through : withConjuncts(t, o)));
    }
  }
  return found.filter((i) => (isNoun(t, i) || t.pos(i) === 'PRON') && !MARGINS.has(lemmaOf(t, i)) && !isDay(t, i));
}

/** "deployed after the kidnapping of ten pupils by a gang": by whom stands right behind a deed of somebody else, whatever the parser says. */
function isOfNounBefore(t: Tokens, verb: number, by: number): boolean {
  return childrenBy(t, verb, 'prep').some(
    (p) =>
      p > verb &&
      EARLIER.has(t.lower(p)) &&
      t.rightEdge(p) === by - 1 &&
      childrenBy(t, p, 'pobj').some(
        (o) => childBy(t, o, 'poss') !== undefined || childrenBy(t, o, 'prep').some((c) => t.lower(c) === 'of'),
      ),
  );
}
const EARLIER: ReadonlySet<string> = new Set(['after', 'following', 'before', 'amid', 'despite']);

function holdsBy(t: Tokens, verb: number): boolean {
  for (let i = t.leftEdge(verb); i <= t.rightEdge(verb); i++) if (t.lower(i) === 'by') return true;
  return false;
}

/** The agent of a passive, also where the parser hangs it on the words before it: "relieved of his post by the president". */
function passiveAgents(t: Tokens, verb: number): readonly number[] {
  // "By order of the king, all markets were closed": before the auxiliary.
  const own = [verb, ...childrenBy(t, verb, 'auxpass')].flatMap((v) => agents(t, v));
  if (own.length > 0 || !holdsBy(t, verb)) return own;
  // "is cleared of a part in the attacks by the court": one phrase further down too.
  // "is given the title by the queen": under what is given.
  const near = [...prepObjects(t, verb), ...childrenBy(t, verb, 'oprd', 'dobj')].filter((o) => o > verb);
  return near.flatMap((o) =>
    [o, ...prepObjects(t, o)]
      .flatMap((under) => agents(t, under))
      .filter(
        (a) =>
          t.pos(a) === 'PROPN' ||
          // "is banned following protests by supporters": what surrounds the deed is theirs, not the deed.
          (t.tag(a) === 'NNS' && !EARLIER.has(t.lower(t.head(o)))) ||
          childBy(t, a, 'det') !== undefined ||
          childrenBy(t, a, 'compound').some((c) => t.pos(c) === 'PROPN'),
      ),
  );
}

/** The antecedent of a relative pronoun; the token itself when it is none. */
export function antecedent(t: Tokens, i: number): number {
  if (!RELATIVE.has(t.lower(i))) return i;
  let at = i;
  for (let steps = 0; steps < 20; steps++) {
    if (t.dep(at) === 'relcl') return t.head(at);
    if (t.head(at) === at) break;
    at = t.head(at);
  }
  return i;
}

/** "Lawyer and former minister Ama Boateng": a noun without an article, joined to a name, is what the name's bearer is too. */
export function ofOnePerson(t: Tokens, head: number): number {
  if (t.tag(head) !== 'NN' || childrenBy(t, head, 'det', 'poss', 'nummod').length > 0) return head;
  const [joined, ...more] = childrenBy(t, head, 'conj');
  const isNamed =
    joined !== undefined && more.length === 0 && t.tag(joined) === 'NNP' && t.children(head).some((c) => t.lower(c) === 'and');
  return isNamed && PERSON_NOUNS.has(lemmaOf(t, head)) && hasOwnTitle(t, joined) ? joined : head;
}

/** "Foreign ministers Wang Yi and Sergey Lavrov": whoever the noun of many names. */
function namesOfMany(t: Tokens, head: number): readonly number[] {
  if (t.tag(head) !== 'NNS') return [head];
  const named = childBy(t, head, 'appos');
  if (named === undefined || t.leftEdge(named) !== head + 1 || t.pos(named) !== 'PROPN') return [head];
  const all = withConjuncts(t, named);
  return all.length > 1 ? all : [head];
}

/** The name has a noun of what its bearer is before it. */
const hasOwnTitle = (t: Tokens, name: number): boolean =>
  childrenBy(t, name, 'compound', 'nmod', 'amod').some((c) => OFFICE_NOUNS.has(lemmaOf(t, c)) || PERSON_NOUNS.has(lemmaOf(t, c)));

/** Heads of the subject of a verb, its own or the one it shares through coordination, control or a noun. */
export function subjectsOf(t: Tokens, verb: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  if (isPassive(t, verb)) return passiveAgents(t, verb);
  // The nearest one: a heading before a colon may pass for another.
  const own =
    childrenBy(t, verb, 'nsubj', 'csubj')
      .filter((c) => c < verb && !isFloating(t, c, verb))
      .at(-1) ?? childBy(t, verb, 'nsubj', 'csubj');
  if (own !== undefined)
    return withConjuncts(t, ofOnePerson(t, counted(t, antecedent(t, own))))
      .flatMap((i) => namesOfMany(t, i))
      .filter((i) => isNoun(t, i) || t.pos(i) === 'PRON' || t.pos(i) === 'ADJ' || t.pos(i) === 'NUM' || t.pos(i) === 'DET');
  const up = t.head(verb);
  if (up === verb) return agents(t, verb);
  switch (t.dep(verb)) {
    case 'conj':
    case 'dep':
      return isVerb(t, up) ? (isPassive(t, up) ? [] : subjectsOf(t, up, depth + 1)) : [];
    case 'xcomp':
    case 'ccomp': {
      const first = firstTo(t, verb);
      if (first !== undefined) return subjectsOf(t, first, depth + 1);
      // "urged the president to resign", "called on the president to resign".
      const object = childBy(t, up, 'dobj') ?? calledUpon(t, up);
      if (object !== undefined && t.dep(verb) === 'xcomp') return withConjuncts(t, object);
      // "is due to name": the subject of the verb over the adjective.
      const host = t.pos(up) === 'ADJ' && t.dep(up) === 'acomp' ? t.head(up) : up;
      return isVerb(t, host) ? (isPassive(t, host) ? passiveSubjects(t, host) : subjectsOf(t, host, depth + 1)) : [];
    }
    case 'advcl':
      return isVerb(t, up) ? (isPassive(t, up) ? passiveSubjects(t, up) : subjectsOf(t, up, depth + 1)) : [];
    case 'pcomp': {
      // "finds him guilty of stealing": over the adjective.
      const host = t.lower(t.head(up)) === 'guilty' ? t.head(t.head(up)) : t.head(up);
      const judge = host === t.head(up) ? lemmaOf(t, host) : 'convict';
      // "praises him for agreeing to", "arrests him for stealing": what he does.
      const isHeld = isHeldFor(judge, t.lower(up));
      const judged = JUDGING.has(judge) || isHeld ? judgedBy(t, host) : [];
      if (judged.length > 0) return judged;
      // "is found dead after investigating", "is arrested for stealing": what the passive is said of did.
      if (isVerb(t, host) && isPassive(t, host) && (BESIDE.has(t.lower(up)) || isHeld)) return passiveSubjects(t, host);
      return isVerb(t, host) ? subjectsOf(t, host, depth + 1) : isNoun(t, host) ? possessorsOrHost(t, host, depth + 1) : [];
    }
    case 'acl':
      if (t.tag(verb) === 'VBG') return withConjuncts(t, up);
      if (firstTo(t, verb) !== undefined) return subjectsOf(t, firstTo(t, verb) as number, depth + 1);
      if (isNoun(t, up)) return possessorsOrHost(t, up, depth + 1);
      // "votes to give": an infinitive that the parser hangs on the verb like a noun's.
      return isVerb(t, up) ? subjectsOf(t, up, depth + 1) : [];
    case 'relcl': {
      const first = firstTo(t, verb);
      return first === undefined ? withConjuncts(t, up) : subjectsOf(t, first, depth + 1);
    }
    default:
      return [];
  }
}

/** "A total of nine ministers resign": who is counted. */
const counted = (t: Tokens, head: number): number => (COUNTS.has(t.lower(head)) ? throughQuantity(t, head) : head);
const COUNTS: ReadonlySet<string> = new Set(['total', 'majority', 'dozens', 'scores']);

const BESIDE: ReadonlySet<string> = new Set(['after', 'before', 'while', 'since']);
/** Whom the verb is done to; "finds him guilty" has a clause for it. */
const judgedBy = (t: Tokens, verb: number): readonly number[] =>
  [
    ...childrenBy(t, verb, 'dobj'),
    ...childrenBy(t, verb, 'ccomp').flatMap((c) => (t.lower(c) === 'guilty' ? childrenBy(t, c, 'nsubj') : [])),
  ].flatMap((o) => withConjuncts(t, o));

const calledUpon = (t: Tokens, verb: number): number | undefined =>
  ['call', 'appeal', 'prevail'].includes(lemmaOf(t, verb)) ? prepObjects(t, verb, 'on', 'upon', 'to')[0] : undefined;

const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth latest last only next'.split(
    ' ',
  ),
);

/** "Finland becomes the first country in the world to ban ...": the verb over such an infinitive, whose subject does it. */
export function firstTo(t: Tokens, infinitive: number): number | undefined {
  if (!childrenBy(t, infinitive, 'aux').some((a) => t.lower(a) === 'to')) return undefined;
  let noun =
    t.dep(infinitive) === 'advcl' || t.dep(infinitive) === 'xcomp'
      ? (childBy(t, t.head(infinitive), 'attr') ?? infinitive)
      : t.head(infinitive);
  for (let steps = 0; t.dep(noun) === 'pobj' && steps < 4; steps++) noun = t.head(t.head(noun));
  // "becomes the second country after Malta to approve": the phrase may hang on the verb.
  if (isVerb(t, noun)) noun = childBy(t, noun, 'attr') ?? noun;
  const verb = t.head(noun);
  const isRank = (i: number): boolean => RANKS.has(t.lower(i)) || /^\d+(?:st|nd|rd|th)$/.test(t.lower(i));
  // "becomes one of the first cities to make"
  const ofThose = t.lower(noun) === 'one' ? prepObjects(t, noun, 'of').flatMap((o) => t.children(o)) : [];
  const ranked = isRank(noun) || [...t.children(noun), ...ofThose].some(isRank);
  return ranked && verb !== infinitive && t.dep(noun) === 'attr' && ['become', 'be'].includes(lemmaOf(t, verb)) ? verb : undefined;
}

/** "two ministers are [among those] dismissed": the verb over such a participle. */
export function overThose(t: Tokens, participle: number): number | undefined {
  const those = t.head(participle);
  if (t.tag(participle) !== 'VBN' || t.lower(those) !== 'those' || t.dep(those) !== 'pobj' || t.lower(t.head(those)) !== 'among')
    return undefined;
  const be = t.head(t.head(those));
  return lemmaOf(t, be) === 'be' ? be : undefined;
}

export function passiveSubjects(t: Tokens, verb: number, depth = 0): readonly number[] {
  // "The embassy in Oslo, Norway, is closed": the subject may hang on the auxiliary.
  const auxiliary = childBy(t, verb, 'auxpass');
  const own =
    // "The surgeon Nadia Osman is cleared": the name after its noun.
    childrenBy(t, verb, 'nsubjpass').find((c, k) => k > 0 && t.pos(c) === 'PROPN') ??
    childBy(t, verb, 'nsubjpass') ??
    (isUndergone(t, verb) ? childBy(t, verb, 'nsubj') : undefined) ??
    (auxiliary === undefined ? undefined : (childBy(t, verb, 'nsubj') ?? childBy(t, auxiliary, 'nsubj', 'nsubjpass')));
  if (own !== undefined) return withConjuncts(t, antecedent(t, own));
  // "calls for prisoners to be released"
  if (childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'to')) {
    if (t.dep(verb) === 'relcl' && t.dep(t.head(verb)) === 'pobj' && t.lower(t.head(t.head(verb))) === 'for')
      return withConjuncts(t, t.head(verb));
    if (t.dep(verb) === 'advcl' && isVerb(t, t.head(verb))) return prepObjects(t, t.head(verb), 'for');
  }
  const be = t.dep(verb) === 'acl' ? overThose(t, verb) : undefined;
  if (be !== undefined) return subjectsOf(t, be);
  if (t.dep(verb) === 'acl')
    return isVerb(t, t.head(verb)) && depth < 20 ? passiveSubjects(t, t.head(verb), depth + 1) : withConjuncts(t, t.head(verb)).slice(0, 1);
  // "becomes the first speaker to be ousted": who becomes it.
  const first = firstTo(t, verb);
  if (first !== undefined && t.tag(first) !== 'VBG') return subjectsOf(t, first);
  // "the rules are due to be abolished", "is expected to be dismissed"
  if (t.dep(verb) === 'xcomp') {
    const host = t.pos(t.head(verb)) === 'ADJ' ? t.head(t.head(verb)) : t.head(verb);
    const raised = childBy(t, host, 'dobj') === undefined ? childBy(t, host, 'nsubjpass', 'nsubj') : undefined;
    return raised === undefined ? [] : withConjuncts(t, antecedent(t, raised));
  }
  // "was arrested before being deported"
  if (t.dep(verb) === 'pcomp' && ['before', 'after'].includes(t.lower(t.head(verb))) && isVerb(t, t.head(t.head(verb))) && depth < 20) {
    const host = t.head(t.head(verb));
    return isPassive(t, host) ? passiveSubjects(t, host, depth + 1) : subjectsOf(t, host);
  }
  if (t.dep(verb) === 'conj' && isVerb(t, t.head(verb)))
    return isPassive(t, t.head(verb)) && depth < 20 ? passiveSubjects(t, t.head(verb), depth + 1) : subjectsOf(t, t.head(verb));
  return [];
}

/** Who does what a noun says: "the president's decision", "a decision by the court", else the subject of the verb that the noun hangs on. */
export function possessorsOrHost(t: Tokens, noun: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  const by = agents(t, noun);
  if (by.length > 0) return by;
  const poss = childBy(t, noun, 'poss');
  if (poss !== undefined) return withConjuncts(t, poss);
  const top = coordinationHead(t, noun);
  const up = t.head(top);
  if (up === top) return [];
  if (isVerb(t, up) && (t.dep(top) === 'dobj' || t.dep(top) === 'attr')) return subjectsOf(t, up, depth + 1);
  if (isVerb(t, up) && t.dep(top) === 'nsubjpass') return agents(t, up);
  if (t.dep(top) === 'pobj') {
    const host = t.head(up);
    if (isVerb(t, host)) return subjectsOf(t, host, depth + 1);
    if (isNoun(t, host) && depth < 6) return possessorsOrHost(t, host, depth + 1);
  }
  return [];
}
