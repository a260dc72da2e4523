import type { Tokens } from '../../model/analysis.ts';
import { isAuthority, isPublic } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import { decidedImpersonally } from '../claims/impersonal.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childrenBy, hyphenated, isVerb, lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { areTexts } from './agents.ts';
import { agreed, agreedInPolitics } from './agreed.ts';
import { calledOff } from './called-off.ts';
import { closed } from './closed.ts';
import { declared } from './declared.ts';
import { directed } from './directed.ts';
import { isCourt } from './doers.ts';
import { foretold } from './foretold.ts';
import { frameOf } from './frame-of.ts';
import { ARRIVAL_NOUNS, ELECTION_NOUNS, NOT_REMOVED } from './lexicon/noun-classes.ts';
import { REQUIRED_THINGS } from './lexicon/rule-words.ts';
import * as w from './lexicon/wide-words.ts';
import { isCompulsory, madeBinding } from './made-binding.ts';
import { matchDeed } from './match-deed.ts';
import { matchMeasures } from './match-measure.ts';
import { admitted } from './membership.ts';
import { isOfSport } from './of-sport.ts';
import { ordered } from './ordered.ts';
import { isOfSpace, isOwnDoing, isOwnFamily } from './own-affairs.ts';
import { putOff } from './put-off.ts';
import { rulesLand } from './rules-land.ts';
import { traded } from './traded.ts';
import { clausesOf, has, type More, matchOf, type WideMatch } from './wide-match.ts';

/** Decisions of an authority whose kind the tables do not know: `other_decision`, kept so that new kinds are found by counting. Stands last: everything narrower has had its turn. */
export function findWideDecisions(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const used = new Set(found.flatMap((f) => [f.content, ...f.reading.chain]));
  const told = new Set(found.filter((f) => f.reading.news).flatMap((f) => [f.content, ...f.reading.chain]));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || (used.has(i) && !(isEndOfDeed(t, i) && !told.has(i))) || t.dep(i).startsWith('aux')) continue;
    // "lifts the emergency, allowing people to travel": what follows from a decision is none of its own.
    if (t.dep(i) === 'advcl' && t.tag(i) === 'VBG' && told.has(t.head(i))) continue;
    const predicate = verbPredicate(t, i);
    const match = matchWide(view, predicate);
    if (!match) continue;
    const frame = match.ceased === true ? asLifted(frameOf(view, predicate, match)) : frameOf(view, predicate, match);
    const { actors, news } = frame.reading;
    const byWhom = match.publicOnly ? isPublic : (v: ParagraphView, a: number): boolean => mayRule(v, a) || rulesLand(v, a, predicate);
    if (
      news &&
      (match.inPolitics === true || (actors.length === 0 ? match.anonymous || isUnsigned(view, i) : actors.some((a) => byWhom(view, a))))
    )
      frames.push({ ...frame, score: 0.6 });
  }
  return frames;
}

/** Public, or nothing known against it: a state that no gazetteer knows, "it" and "they" for whoever has been told of. */
const mayRule = (view: ParagraphView, actor: number): boolean =>
  isPublic(view, actor) ||
  (isAuthority(view, actor) &&
    (view.nameLabelAt(actor) === 'GPE' ||
      childrenBy(view.tokens, actor, 'poss').some((p) => mentionOf(view, p)?.mention.type === 'Place') ||
      (view.tokens.pos(actor) === 'PRON' && !['he', 'she', 'i'].includes(view.tokens.lower(actor)))));

/** "stops issuing visas": the deed under it is what ends. */
const isEndOfDeed = (t: Tokens, verb: number): boolean =>
  ENDS_OF_DEEDS.has(lemmaOf(t, verb)) && childrenBy(t, verb, 'xcomp').some((c) => t.tag(c) === 'VBG');
const ENDS_OF_DEEDS = words('stop cease end halt discontinue');

/** "It was decided to forbid ...", "[The council decides:] to forbid ...": who does stands in a sentence before. */
const isUnsigned = ({ tokens: t, lead }: ParagraphView, verb: number): boolean =>
  decidedImpersonally(t, verb) !== undefined ||
  (lead !== undefined && t.dep(verb) === 'ROOT' && childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'to'));

const asLifted = (frame: Frame): Frame => ({ ...frame, reading: { ...frame.reading, polarity: 'pos', news: frame.reading.told } });

function matchWide(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  const unsaid = (predicate.passive && predicate.subjects.length === 0) || isUnsigned(view, predicate.token);
  const byText = areTexts(view, predicate.subjects) && (has(predicate, w.RULING) || has(predicate, w.ORDERING));
  if (!unsaid && !byText && !predicate.subjects.some((s) => isAuthority(view, s) || rulesLand(view, s, predicate)))
    return agreedInPolitics(view, predicate) ?? foretold(view, predicate);
  // "has approved in a referendum": the voters have.
  if (predicate.prepObjects('in').some((o) => ELECTION_NOUNS.has(lemmaOf(view.tokens, o)))) return undefined;
  const more =
    traded(view, predicate) ??
    ceased(view, predicate) ??
    withheld(view, predicate) ??
    adjudicated(view, predicate) ??
    ordered(view, predicate) ??
    directed(view, predicate) ??
    closed(view, predicate) ??
    agreed(view, predicate) ??
    ruled(view, predicate) ??
    madeBinding(view, predicate) ??
    ceded(view, predicate) ??
    calledOff(view, predicate) ??
    admitted(view, predicate) ??
    putOff(view, predicate) ??
    changed(view, predicate);
  return more === undefined ? foretold(view, predicate) : matchOf(predicate, more);
}

/** "will no longer recognize foreign permits" */
function ceased({ tokens: t }: ParagraphView, predicate: Predicate): More | undefined {
  const isNoLonger = t.children(predicate.token).some((c) => t.lower(c) === 'longer' && t.dep(c) === 'advmod' && t.lower(c - 1) === 'no');
  return isNoLonger && has(predicate, w.CEASING) && predicate.objects.some((o) => !NOT_REMOVED.has(lemmaOf(t, o)))
    ? { act: 'lift', publicOnly: true, ceased: true }
    : undefined;
}

/** "says it will not allow the ship to dock": what it withholds is its to give. */
function withheld({ tokens: t }: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('allow permit admit renew')) || predicate.objects.length === 0) return undefined;
  const kids = t.children(predicate.token);
  const willNot =
    kids.some((c) => t.dep(c) === 'neg') && kids.some((c) => t.dep(c) === 'aux' && ['will', 'wo', 'would'].includes(t.lower(c)));
  if (!willNot) return undefined;
  if (has(predicate, words('renew'))) return { act: 'lift', publicOnly: true, ceased: true };
  const kind = predicate.objects.some((o) => ARRIVAL_NOUNS.has(lemmaOf(t, o))) ? ('border_measure' as const) : ('other_decision' as const);
  return { kind, publicOnly: true, ceased: true };
}

/** A court decides by whatever it does to a thing, talk and procedure aside: "upgrades its ruling", "disables the service". */
function adjudicated(view: ParagraphView, predicate: Predicate): More | undefined {
  if (predicate.form !== 'verb' || predicate.objects.length === 0 || has(predicate, w.COURT_TALK)) return undefined;
  return predicate.subjects.some((s) => isCourt(view, s)) ? { kind: 'court_ruling' } : undefined;
}

/** "permits imports", "fines the bank", "grants asylum", "declares a day of mourning". */
function ruled(view: ParagraphView, predicate: Predicate): More | undefined {
  const t = view.tokens;
  const { objects, passive } = predicate;
  const anyOf = (list: ReadonlySet<string>, depth: 0 | 2 = 2): boolean =>
    objects.some((o) => [...phraseLemmas(t, o, depth)].some((word) => list.has(word)));
  if (has(predicate, w.RULING) && (objects.length > 0 || clausesOf(view, predicate.token).length > 0)) {
    const unnamed =
      passive &&
      has(predicate, w.RULED) &&
      !isOfSport(t, predicate) &&
      !predicate.prepObjects('from').some((o) => w.PLATFORMS.has(t.lower(o)));
    return {
      act: has(predicate, words('abolish overturn revoke rescind')) ? 'lift' : 'enact',
      anonymous: unnamed || areTexts(view, predicate.subjects),
    };
  }
  // "clears the senator to run", "clears the jet to fly"
  if (has(predicate, words('clear')) && objects.length > 0 && childrenBy(t, predicate.token, 'xcomp').some((c) => t.tag(c) === 'VB'))
    return { publicOnly: true };
  // "ends flogging in schools": what is done time and again.
  if (
    has(predicate, words('end stop halt abolish')) &&
    [...objects, ...childrenBy(t, predicate.token, 'xcomp')].some((o) => PRACTICES.has(t.lower(o)))
  )
    return { act: 'lift', publicOnly: true };
  // "The gambling board rules that such games need a licence"
  if (has(predicate, words('rule')) && objects.length === 0 && childrenBy(t, predicate.token, 'ccomp').length > 0)
    return { publicOnly: true };
  // "proposes splitting the ministry", "proposes that drivers be tested"
  if (has(predicate, words('propose')) && clausesOf(view, predicate.token).some((c) => isProposed(t, c))) return { publicOnly: true };
  // "stops publishing its records"
  const ended = isEndOfDeed(t, predicate.token)
    ? childrenBy(t, predicate.token, 'xcomp')
        .map((c) => verbPredicate(t, c))
        .map((p) => matchDeed(view, p) ?? matchMeasures(view, p)[0])
    : [];
  const deed = ended.find((one) => one !== undefined);
  if (deed !== undefined) return { act: 'suspend', publicOnly: true, kind: deed.kind, objects: deed.objects };
  if (has(predicate, words('stop cease discontinue')) && childrenBy(t, predicate.token, 'xcomp').some((c) => t.tag(c) === 'VBG'))
    return { act: 'lift', publicOnly: true };
  if (has(predicate, words('fine')) && objects.length > 0) return { role: 'TARGETS', publicOnly: true };
  if (has(predicate, w.GRANTING) && anyOf(w.GRANTED, 0))
    return {
      anonymous: passive && has(predicate, words('grant')),
      ...(passive && has(predicate, words('offer')) ? { stage: 'adopted' } : {}),
    };
  // "recommends that the elderly should have a second dose"
  if (has(predicate, words('recommend')) && childrenBy(t, predicate.token, 'ccomp').some((c) => lemmaOf(t, c) !== 'be'))
    return { stage: 'called_for', publicOnly: true };
  return declared(view, predicate);
}

const isProposed = (t: Tokens, clause: number): boolean =>
  !w.NOT_DEEDS.has(lemmaOf(t, clause)) && (t.tag(clause) === 'VBG' ? childrenBy(t, clause, 'dobj').length > 0 : t.dep(clause) === 'ccomp');

/** "flogging", "whaling"; talks, battles and broadcasts end by themselves. */
const PRACTICES = words(
  'flogging caning whaling hunting bullfighting fracking logging mining drilling trawling smoking gambling begging conscription circumcision segregation spanking dumping stoning vaping busking grazing fishing',
);

/** "hands the enclave to Oman", "ceded the province to its neighbour": land that changes hands. */
function ceded(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, w.CEDING) || predicate.prepObjects('to').length === 0) return undefined;
  const isLand = (o: number): boolean =>
    mentionOf(view, o)?.mention.type === 'Place' ||
    view.mentionsAt(o).some((m) => m.mention.type === 'Place') ||
    LAND.has(lemmaOf(view.tokens, o));
  return predicate.objects.some(isLand) ? { publicOnly: true } : undefined;
}
const LAND = words('island territory base province enclave city town peninsula region land');

const ORDERS = words('order memorandum circular directive');

/** "scraps its travel policy", "suspends the use of the vaccine", "announces the closure of bars". */
function changed(view: ParagraphView, predicate: Predicate): More | undefined {
  const t = view.tokens;
  const objects = predicate.objects;
  const some = (test: (lemma: string) => boolean): boolean => objects.some((o) => test(lemmaOf(t, o)));
  const act = has(predicate, w.UNDOING) ? 'lift' : has(predicate, words('extend')) ? 'extend' : 'enact';
  if (
    has(predicate, words('announce')) &&
    objects.some((o) => (isAnnounced(t, o) && !isOwnDoing(t, o) && !isOfSpace(t, o)) || isCompulsory(t, o))
  )
    return { act: objects.map((o) => w.ACTS_ANNOUNCED.get(lemmaOf(t, o))).find((one) => one !== undefined) ?? 'enact', publicOnly: true };
  if (has(predicate, words('extend prolong renew')) && objects.length > 0 && !some((lemma) => w.EXTENDED_HANDS.has(lemma)))
    return { act: 'extend', publicOnly: true };
  const isLimit =
    predicate.passive &&
    ((has(predicate, w.UNDOING) && some((lemma) => LIMITS.has(lemma))) ||
      (has(predicate, w.IMPOSING) && some((lemma) => LIMITS.has(lemma) || REQUIRED_THINGS.has(lemma))));
  if (has(predicate, w.IMPOSING) && objects.length > 0 && !objects.some((o) => isPersonal(view, o) || isOwnFamily(t, o)))
    return { act, publicOnly: true, anonymous: isLimit };
  if (objects.length > 0 && objects.every((o) => isOwnDoing(t, o) || isOfSpace(t, o))) return undefined;
  if (has(predicate, w.CHANGING) && (some((lemma) => w.POLICIES.has(lemma)) || objects.some((o) => isCompulsory(t, o))))
    return { act, publicOnly: true, anonymous: isLimit };
  if (has(predicate, words('roll_out')) && objects.length > 0) return { publicOnly: true };
  if (has(predicate, words('reveal')) && some((lemma) => lemma === 'plan')) return { publicOnly: true };
  // "requires vaccine certificates in bars"
  if (has(predicate, words('require')) && !predicate.passive && some((lemma) => REQUIRED_THINGS.has(lemma))) return { publicOnly: true };
  // "issues a standstill order on farms"
  if (has(predicate, words('issue')) && objects.some((o) => ORDERS.has(lemmaOf(t, o)) && prepObjects(t, o, 'for').length === 0))
    return { publicOnly: true };
  if (has(predicate, words('block')) && some((lemma) => w.DEALS.has(lemma))) return { publicOnly: true };
  if (has(predicate, words('raise lower')) && some((lemma) => w.THRESHOLDS.has(lemma))) return { publicOnly: true };
  if (has(predicate, words('reduce shorten lengthen')) && some((lemma) => w.SPANS_OF_RULES.has(lemma))) return { publicOnly: true };
  if (has(predicate, words('lift')) && objects.length > 0) return { act, anonymous: isLimit };
  const cancelled = has(predicate, words('cancel')) && objects.length > 0 && !some((lemma) => w.OWN_PLANS.has(lemma));
  if (cancelled || (has(predicate, words('withdraw revoke suspend')) && some((lemma) => w.OFFERED.has(lemma))))
    return { act: 'lift', publicOnly: true };
  if (
    has(predicate, w.ENDING) &&
    objects.length > 0 &&
    !objects.some((o) => isPersonal(view, o)) &&
    !some((lemma) => w.OWN_PLANS.has(lemma))
  )
    return { act: has(predicate, words('suspend')) ? 'suspend' : 'lift', publicOnly: true };
  if (
    has(predicate, w.HALTING) &&
    some((lemma) => lemma === 'use' || lemma === 'test' || ((w.isAction(lemma) || w.POLICIES.has(lemma)) && !w.OWN_PLANS.has(lemma)))
  )
    return { act: has(predicate, words('resume restart')) ? 'enact' : 'suspend', publicOnly: true };
  return undefined;
}

const isAnnounced = (t: Tokens, noun: number): boolean =>
  w.ANNOUNCED.has(lemmaOf(t, noun)) ||
  w.ANNOUNCED.has(hyphenated(t, noun) ?? '') ||
  (lemmaOf(t, noun) === 'action' && childrenBy(t, noun, 'amod').some((a) => t.lower(a) === 'legal'));

const LIMITS = words('limit rule order restriction requirement mandate cap measure ceiling curb');
