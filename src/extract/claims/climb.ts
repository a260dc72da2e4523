import type { Tokens } from '../../model/analysis.ts';
import { applyGovernor, lookUpGovernor } from './apply-governor.ts';
import { complementOfObject, overOrder } from './complements.ts';
import { comesToDemand, isDemandOf } from './demands.ts';
import { fromNoun, govern, governNoun, issue, keysOver } from './govern.ts';
import { isChargeOf } from './judged.ts';
import { ABOUT_THE_PAST, ADJECTIVE_GOVERNORS, LEADING_TO, NOUN_GOVERNORS, OFFICIAL_RESULTS, VERB_GOVERNORS } from './lexicon/governors.ts';
import { CONDITIONS, DEONTIC, FUTURE, isNextPlace, isPresent, isToldNow, ownMood, POSSIBLE, reportsAbove } from './mood.ts';
import { type State, unreal } from './reading-state.ts';
import { firstTo, overThose } from './subjects.ts';
import { childBy, childrenBy, clauseHead, coordinationHead, isNoun, isPassive, isVerb, lemmaOf, verbInFavour } from './syntax.ts';

const PRECEDING = new Set(['after', 'since']);
const AGES = new Set(['year', 'years', 'decade', 'decades']);
const NEWS_MARKS = new Set(['while', 'as', 'whereas', 'that']);

/** One step up; undefined at the main clause or where reading stops. */
export function climb(t: Tokens, at: number, s: State, isDated: (verb: number) => boolean): number | undefined {
  const up = t.head(at);
  if (up === at) return undefined;
  const dep = t.dep(at);
  // "Yemen crisis: a truce begins": what follows a heading's colon is a main clause.
  if (up < at && isVerb(t, at) && afterColon(t, up, at)) return undefined;
  const first = dep === 'relcl' || dep === 'acl' || dep === 'advcl' || dep === 'xcomp' ? firstTo(t, at) : undefined;
  if (first !== undefined) {
    ownMood(t, first, s);
    return first;
  }
  switch (dep) {
    case 'conj':
      // A coordinated verb shares what stands above the first one, not its negation.
      return climbFrom(t, coordinationHead(t, at), s, isDated, t.tag(at) !== 'VBZ');
    case 'relcl':
      // "orders employers to suspend work": an infinitive, hung on the object.
      if (childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to')) {
        const complement = complementOfObject(t, at, up, s);
        if (complement !== undefined) return complement;
      }
      // "informs citizens via messages that it has ...": a that-clause, hung on the noun before it.
      if (childrenBy(t, at, 'mark').some((m) => t.lower(m) === 'that') && childBy(t, at, 'nsubj', 'nsubjpass') !== undefined) {
        const host = clauseHead(t, up);
        return isVerb(t, host) ? govern(t, at, host, s) : undefined;
      }
      if (goesOn(t, at, up, s) || isDemandOf(t, at, up, s)) return undefined;
      unreal(s, 'presupposed', 'CT');
      return undefined;
    case 'advcl':
      return adverbial(t, at, up, s, isDated);
    case 'acl': {
      if (isDemandOf(t, at, up, s)) return undefined;
      // "two ministers are among those dismissed": told of them.
      const be = overThose(t, at);
      if (be !== undefined) {
        ownMood(t, be, s);
        return be;
      }
      // "Ten men accused of treason, sentenced to death": a headline's second participle.
      if (isVerb(t, up) && t.tag(at) === 'VBN' && t.text(at - 1) === ',' && t.dep(up) === 'ROOT') return undefined;
      // "votes 124-14 with nine abstentions to demand": what the vote is for.
      const vote = overVotes(t, at, up);
      if (vote !== undefined) return govern(t, at, vote, s);
      // "a ceasefire announced by Russia on 29 December": who and when make it a report of its own.
      if (t.tag(at) === 'VBN' && s.actors.length > 0 && isDated(at)) return undefined;
      // "a statement explaining that the plant was seized": the text reports.
      if (t.tag(at) === 'VBG' && at !== s.content && VERB_GOVERNORS.get(lemmaOf(t, at))?.reports) return undefined;
      // "the council votes to send": the verb looks like a noun with an infinitive.
      if (isVerb(t, up) && childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to')) return govern(t, at, up, s);
      return complementOfObject(t, at, up, s) ?? fromNoun(t, at, up, s);
    }
    case 'pcomp':
      return fromPreposition(t, at, up, s);
    case 'xcomp':
    case 'ccomp':
      if (comesToDemand(t, at, up, s)) return undefined;
      // "Police arrest him, the last fugitive wanted over ...": the parser makes the apposition the main clause.
      if (at < up && isVerb(t, up) && (isParted(t, at, up) || !isSaid(t, at, up))) return undefined;
      if (isVerb(t, up) || t.pos(up) === 'ADJ') return govern(t, at, up, s);
      return complementOfObject(t, at, up, s) ?? fromNoun(t, at, up, s);
    case 'csubj':
      // "Opening the airspace is a form of": spoken of, not told.
      if (t.tag(at) === 'VBG') {
        unreal(s, 'presupposed', 'CT');
        return undefined;
      }
      return isVerb(t, up) || t.pos(up) === 'ADJ' ? govern(t, at, up, s) : fromNoun(t, at, up, s);
    case 'parataxis':
      return isVerb(t, up) || t.pos(up) === 'ADJ' ? govern(t, at, up, s) : fromNoun(t, at, up, s);
    case 'acomp':
      if (!isVerb(t, up)) return undefined;
      ownMood(t, up, s);
      return up;
    case 'dobj':
    case 'nsubjpass':
    case 'oprd':
    case 'attr':
      return isVerb(t, up) ? governNoun(t, at, up, s) : undefined;
    case 'nsubj':
      // "The decision to impose tariffs was a mistake": judged, not taken.
      if (isNoun(t, at) && at !== s.content && lemmaOf(t, up) === 'be' && childBy(t, up, 'attr', 'acomp') !== undefined) {
        unreal(s, 'presupposed', 'CT');
        return undefined;
      }
      if (isNoun(t, at) && isVerb(t, up)) return governNoun(t, at, up, s);
      return undefined;
    case 'pobj':
      return fromPreposition(t, at, up, s);
    case 'compound':
    case 'appos':
    case 'poss':
      if (isNoun(t, at)) {
        if (s.stage === undefined) s.news = false;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** "The plot is foiled by police, who arrest two men": behind a comma and in the present of the main clause, the story goes on. */
function goesOn(t: Tokens, at: number, up: number, s: State): boolean {
  if (at === s.content && childrenBy(t, at, 'advmod').some((a) => isNextPlace(t, a, at))) return true;
  const who = childBy(t, at, 'nsubj', 'nsubjpass');
  if (who === undefined || t.lower(who) !== 'who' || t.text(who - 1) !== ',' || !isPresent(t, at)) return false;
  const told = at === s.content || VERB_GOVERNORS.get(lemmaOf(t, at))?.stage !== undefined;
  return told && at > clauseHead(t, up) && isPresent(t, clauseHead(t, up));
}

/** The verb over the votes that were counted, where the infinitive hangs on those. */
function overVotes(t: Tokens, at: number, noun: number): number | undefined {
  if (!VOTES.has(lemmaOf(t, noun)) || !childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to')) return undefined;
  const up = t.dep(noun) === 'pobj' ? t.head(t.head(noun)) : t.head(noun);
  return lemmaOf(t, up) === 'vote' && isVerb(t, up) ? up : undefined;
}
const VOTES: ReadonlySet<string> = new Set(['abstention', 'vote', 'majority', 'absence']);

/** A clause before its verb is quoted or reported by it; otherwise the verb has no business above it. */
const isSaid = (t: Tokens, at: number, up: number): boolean =>
  VERB_GOVERNORS.has(lemmaOf(t, up)) && VERB_GOVERNORS.get(lemmaOf(t, up))?.unreal !== true
    ? true
    : childrenBy(t, at, 'mark').length > 0 || childBy(t, at, 'nsubj', 'nsubjpass') === undefined;

/** "The mayor is charged; he denies it": what stands before a semicolon is a sentence of its own. */
function isParted(t: Tokens, at: number, up: number): boolean {
  for (let i = at + 1; i < up; i++) if (t.text(i) === ';') return true;
  return false;
}

/** Whether a colon stands in the first words between the two. */
function afterColon(t: Tokens, head: number, at: number): boolean {
  for (let i = head + 1; i < at && i < head + 12; i++) if (t.text(i) === ':') return true;
  return false;
}

/** Continues above the first member of a coordination: what governs that governs this. */
function climbFrom(t: Tokens, first: number, s: State, isDated: (verb: number) => boolean, sharesModal: boolean): number | undefined {
  // "will close the camp and bans torture": a form of its own needs no other's modal verb.
  if (sharesModal) underModalOf(t, first, s);
  return climb(t, first, s, isDated);
}

/** The modal verb of another, not its negation. */
function underModalOf(t: Tokens, verb: number, s: State): void {
  for (const c of childrenBy(t, verb, 'aux')) {
    const word = t.lower(c);
    if (FUTURE.has(word)) s.future = true;
    else if (POSSIBLE.has(word)) unreal(s, 'hypothetical', 'PS');
    else if (DEONTIC.has(word)) unreal(s, 'requested', 'UU');
    else if (word === 'would' && reportsAbove(t, verb)) s.future = true;
    else if (word === 'would') unreal(s, 'hypothetical', 'PS');
  }
}

function adverbial(t: Tokens, at: number, up: number, s: State, isDated: (verb: number) => boolean): number | undefined {
  const mark = childBy(t, at, 'mark', 'advmod');
  const word = mark === undefined ? '' : t.lower(mark);
  if (CONDITIONS.has(word)) {
    unreal(s, 'hypothetical', 'UU');
    return undefined;
  }
  if (childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to')) {
    if (comesToDemand(t, at, up, s)) return undefined;
    // A purpose is not yet done; a directive verb above takes it as its complement.
    const governor = isVerb(t, up) ? lookUpGovernor(VERB_GOVERNORS, keysOver(t, at, up)) : undefined;
    if (governor?.stage !== undefined) return govern(t, at, up, s);
    unreal(s, 'hypothetical', 'UU');
    return undefined;
  }
  const participle = childBy(t, at, 'mark', 'nsubj', 'nsubjpass', 'auxpass') === undefined && word !== 'when';
  // "bans visitors, while easing the rules for bars"; "was hurt while making arrests" tells when.
  const beside = word === 'while' && t.tag(at) === 'VBG' && mark !== undefined && t.text(mark - 1) === ',' && !isPassive(t, up);
  if (beside || (participle && (t.tag(at) === 'VBG' || t.tag(at) === 'VBN'))) {
    // "should close the market, while banning lorries"; "could not attend, dismissing" is told.
    if (t.tag(at) === 'VBG' && at > up && childBy(t, up, 'neg') === undefined) underModalOf(t, up, s);
    return up;
  }
  // "while schools were closed": a state that went on beside the news.
  if (word === 'while' && isPassive(t, at) && t.children(at).some((c) => t.tag(c) === 'VBD')) {
    unreal(s, 'presupposed', 'CT');
    return undefined;
  }
  if (mark !== undefined && isToldNow(t, mark, at)) return undefined;
  // "The rally is the first since the king lifted the ban on 3 May": known before, told with its day.
  if (
    PRECEDING.has(word) &&
    at > up &&
    !AGES.has(t.lower(Math.max(0, (mark ?? at) - 1))) &&
    childBy(t, at, 'nsubj', 'nsubjpass') !== undefined &&
    isDated(at)
  ) {
    if (s.news) s.modality = 'presupposed';
    return undefined;
  }
  if (NEWS_MARKS.has(word) && childBy(t, at, 'nsubj', 'nsubjpass') !== undefined) return undefined;
  const report = isVerb(t, at) ? undefined : VERB_GOVERNORS.get(lemmaOf(t, up));
  if (report?.reports) return up;
  if (at !== s.content && VERB_GOVERNORS.get(lemmaOf(t, at))?.reports) return undefined;
  unreal(s, 'presupposed', 'CT');
  return undefined;
}

/** "Leaves the talks, with France sending troops", "with two of them being arrested", "with an emergency declared"; "with the border closed" is how things stand. */
const isToldBeside = (t: Tokens, at: number, content: number): boolean =>
  childBy(t, at, 'nsubj', 'nsubjpass') !== undefined &&
  (t.tag(content) !== 'VBN' || DONE_BESIDE.has(t.lower(content)) || childrenBy(t, at, 'auxpass').some((a) => t.lower(a) === 'being'));
const DONE_BESIDE = new Set(
  'declared ordered issued announced arrested detained charged convicted sentenced acquitted appointed named promoted elected dismissed sacked expelled'.split(
    ' ',
  ),
);

const isDone = (t: Tokens, verb: number): boolean =>
  t.tag(verb) !== 'VB' && !t.children(verb).some((c) => t.tag(c) === 'MD' || t.dep(c) === 'neg');

function fromPreposition(t: Tokens, at: number, prep: number, s: State): number | undefined {
  const host = t.head(prep);
  if (host === prep) return undefined;
  const issuing = overOrder(t, at);
  if (issuing !== undefined) return issue(t, issuing, s);
  const word = t.lower(prep);
  if (isNoun(t, host)) {
    const verb = verbInFavour(t, host);
    if (verb !== undefined) return govern(t, at, verb, s);
    // "loses an appeal against his dismissal": what it is about has happened before.
    if (ABOUT_THE_PAST.has(word)) {
      unreal(s, 'presupposed', 'CT');
      return undefined;
    }
    if (NOUN_GOVERNORS.has(lemmaOf(t, host))) return fromNoun(t, at, host, s);
    if (s.stage === undefined) s.news = false;
    else if (t.dep(at) === 'pcomp') unreal(s, 'hypothetical', 'UU');
    return undefined;
  }
  // "stops short of ordering an inquiry"
  if (t.lower(host) === 'short' && word === 'of') s.negative = !s.negative;
  if (!isVerb(t, host)) {
    if (t.pos(host) !== 'ADJ' || t.dep(at) !== 'pcomp') return undefined;
    // "is open to joining" offers; "is interested in joining": nobody has.
    if (ADJECTIVE_GOVERNORS.get(lemmaOf(t, host))?.stage !== undefined) return govern(t, at, host, s);
    // "is found guilty of killing", "pleads guilty to killing": it was so.
    if (t.lower(host) === 'guilty') {
      unreal(s, 'presupposed', 'CT');
      return undefined;
    }
    unreal(s, 'hypothetical', 'UU');
    return undefined;
  }
  if (t.dep(at) === 'pcomp' && word === 'with' && prep > host && isToldBeside(t, at, s.content)) return undefined;
  // "joins Canada in imposing sanctions"
  if (t.dep(at) === 'pcomp' && word === 'in' && lemmaOf(t, host) === 'join') return host;
  // "was prime minister and, after leaving office, the leader of": a life that is told; "lifted the ban three weeks after imposing it": no news.
  if (t.dep(at) === 'pcomp' && word === 'after' && (lemmaOf(t, host) === 'be' || childBy(t, prep, 'npadvmod') !== undefined)) {
    unreal(s, 'presupposed', 'CT');
    return undefined;
  }
  // "was detained before being expelled": one thing done after the other.
  if (t.dep(at) === 'pcomp' && word === 'before' && isDone(t, host) && (isPassive(t, at) || t.tag(host) === 'VBD')) return host;
  // "by dissolving", "after detaining": the means of what the main clause reports, or what came before it.
  if (t.dep(at) === 'pcomp' && (word === 'by' || (word === 'after' && !isPassive(t, at) && childBy(t, at, 'nsubj') === undefined)))
    return host;
  if (s.stage === undefined && LEADING_TO.has(`${lemmaOf(t, host)}+${word}`) && OFFICIAL_RESULTS.has(lemmaOf(t, at))) {
    s.stage = 'adopted';
    return host;
  }
  const keys = [`${lemmaOf(t, host)}+${word}`];
  const governor =
    lookUpGovernor(VERB_GOVERNORS, keys) ??
    (['for', 'on', 'to', 'with', 'of'].includes(word) ? VERB_GOVERNORS.get(lemmaOf(t, host)) : undefined);
  if (governor === undefined || (governor.reports && governor.stage === undefined)) {
    // "arrested for killing two men": nobody has shown it yet.
    if (s.stage === undefined || t.dep(at) === 'pcomp') unreal(s, 'presupposed', isChargeOf(lemmaOf(t, host), word) ? 'PR' : 'CT');
    return undefined;
  }
  applyGovernor(t, at, host, { ...governor, reports: false }, s, false);
  ownMood(t, host, s);
  return host;
}
