import type { Tokens } from '../../model/analysis.ts';
import { applyGovernor, lookUpGovernor } from './apply-governor.ts';
import { overDemand, overOrder } from './complements.ts';
import { ADJECTIVE_GOVERNORS, type Governor, HEARSAY, LIGHT_VERBS, NOUN_GOVERNORS, VERB_GOVERNORS } from './lexicon/governors.ts';
import { ownMood } from './mood.ts';
import { verbKeys } from './predicate.ts';
import { lower, type State, unreal } from './reading-state.ts';
import { possessorsOrHost, subjectsOf } from './subjects.ts';
import { childBy, childrenBy, isPassive, isVerb, lemmaOf, prepObjects } from './syntax.ts';

/** "calls for Kiribati to withdraw": the preposition of the verb marks the clause. */
export const keysOver = (t: Tokens, at: number, up: number): readonly string[] =>
  childrenBy(t, at, 'mark').some((m) => t.lower(m) === 'for') ? [`${lemmaOf(t, up)}+for`, ...verbKeys(t, up)] : verbKeys(t, up);

/** "told prosecutors to examine the contracts": an order, where "told them that" reports; whoever is told to resign is asked. */
const isOrder = (t: Tokens, at: number, up: number): boolean =>
  lemmaOf(t, up) === 'tell' &&
  !['resign', 'step', 'quit'].includes(lemmaOf(t, at)) &&
  t.dep(at) !== 'advcl' &&
  childrenBy(t, at, 'aux')
    .map((a) => t.lower(a))
    .join() === 'to';

/** "warns residents to evacuate": an appeal, where "warns that" threatens. */
const isAppeal = (t: Tokens, at: number, up: number): boolean =>
  lemmaOf(t, up) === 'warn' &&
  t.dep(at) !== 'advcl' &&
  t.tag(at) === 'VB' &&
  childBy(t, at, 'neg', 'mark') === undefined &&
  childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to');

/** "insists that he resigned" tells, "insists that he resign" demands. */
const isInsistedFact = (t: Tokens, at: number, up: number): boolean =>
  lemmaOf(t, up) === 'insist' && t.dep(at) === 'ccomp' && /^VB[DZP]$/.test(t.tag(at));

/** "is to close": the verb below says what. */
const IS_TO: Governor = { stage: 'announced', factuality: 'PR', raises: true };

/** "the council's [plan] is to close": the noun says whose it is and at which stage. */
function planOver(t: Tokens, at: number, be: number): number | undefined {
  const subject = t.dep(at) === 'xcomp' && lemmaOf(t, be) === 'be' ? childBy(t, be, 'nsubj') : undefined;
  return subject !== undefined && NOUN_GOVERNORS.has(lemmaOf(t, subject)) ? subject : undefined;
}

/** A clause under a verb or an adjective. */
export function govern(t: Tokens, at: number, up: number, s: State): number | undefined {
  const plan = planOver(t, at, up);
  if (plan !== undefined) {
    fromNoun(t, at, plan, s);
    ownMood(t, up, s);
    s.stage ??= 'adopted';
    return up;
  }
  const adjective = t.pos(up) === 'ADJ' ? ADJECTIVE_GOVERNORS.get(lemmaOf(t, up)) : undefined;
  const keys = isVerb(t, up) ? keysOver(t, at, up) : [];
  const be = lemmaOf(t, up) === 'be';
  const acomp = be ? childBy(t, up, 'acomp') : undefined;
  // "is reported to have authorized": hearsay of what has been done.
  if (isVerb(t, up) && isPassive(t, up) && HEARSAY.has(t.lower(up)) && childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'have')) {
    s.factuality = 'PR';
    return up;
  }
  const passiveAdjective = isVerb(t, up) && isPassive(t, up) ? ADJECTIVE_GOVERNORS.get(t.lower(up)) : undefined;
  const governor =
    adjective ??
    passiveAdjective ??
    (acomp === undefined ? undefined : ADJECTIVE_GOVERNORS.get(lemmaOf(t, acomp))) ??
    (isOrder(t, at, up) ? VERB_GOVERNORS.get('instruct') : undefined) ??
    (isAppeal(t, at, up) ? VERB_GOVERNORS.get('urge') : undefined) ??
    (isInsistedFact(t, at, up) ? VERB_GOVERNORS.get('say') : undefined) ??
    lookUpGovernor(VERB_GOVERNORS, keys) ??
    (be && t.dep(at) === 'xcomp' ? IS_TO : undefined);
  const infinitive = childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to') || t.dep(at) === 'xcomp';
  if (governor === undefined) {
    if (infinitive) {
      unreal(s, 'hypothetical', 'UU');
      return undefined;
    }
    return up;
  }
  const designed = isVerb(t, up) && isPassive(t, up) && (lemmaOf(t, up) === 'intend' || lemmaOf(t, up) === 'plan');
  const { trigger } = s;
  applyGovernor(t, at, up, designed ? { ...governor, unreal: true } : governor, s, infinitive);
  if (governor === IS_TO) s.trigger = trigger;
  if (isVerb(t, up)) ownMood(t, up, s);
  return up;
}

const JUDGING: ReadonlySet<string> = new Set(
  'protest condemn criticize criticise denounce deplore decry welcome praise hail applaud slam blast'.split(' '),
);

const APPROVING: ReadonlySet<string> = new Set(['approve', 'adopt', 'pass', 'ratify', 'endorse', 'accept']);

const GRANTING: ReadonlySet<string> = new Set(['approve', 'grant', 'accept', 'endorse']);

/** A noun under a verb: "announced the introduction of", "ordered the arrest of". */
export function governNoun(t: Tokens, at: number, up: number, s: State): number | undefined {
  const keys = verbKeys(t, up);
  const known = lookUpGovernor(VERB_GOVERNORS, keys);
  const governor = known?.overClauses ? undefined : known;
  if (s.stage === undefined || governor?.stage !== undefined || governor?.unreal || governor?.negates) {
    if (governor !== undefined && !(governor.reports && governor.stage === undefined)) {
      const { stageOfNoun } = governor;
      applyGovernor(t, at, up, { ...governor, ...(stageOfNoun === undefined ? {} : { stage: stageOfNoun }), reports: false }, s, false);
      if (s.stage === undefined && !governor.unreal) s.stage = 'adopted';
    } else if (s.stage === undefined && keys.some((k) => LIGHT_VERBS.has(k))) {
      s.stage = 'adopted';
      if (s.actors.length === 0) s.actors = subjectsOf(t, up);
    }
  }
  // "protests Chile's arrest of two fishermen": known before, and told in full.
  if (
    s.stage === undefined &&
    at === s.content &&
    JUDGING.has(lemmaOf(t, up)) &&
    childBy(t, at, 'poss') !== undefined &&
    s.actors.length > 0
  ) {
    s.stage = 'adopted';
    s.modality = 'presupposed';
  }
  // "adopts the plan to abolish the ministry": what was proposed is decided.
  // "grants the premier's request to extend the emergency": what was asked for is, too.
  const isGranted = s.stage === 'called_for' && lemmaOf(t, at) === 'request' && GRANTING.has(lemmaOf(t, up));
  if ((isGranted || (s.stage === 'proposed' && APPROVING.has(lemmaOf(t, up)))) && at !== s.content) {
    if (s.modality === 'offered' || isGranted) s.modality = 'asserted';
    s.stage = 'adopted';
    s.trigger = up;
    s.actors = subjectsOf(t, up);
  }
  // "scraps plans to close the border": what was proposed comes to nothing.
  if (s.stage === 'proposed' && at !== s.content && GIVING_UP.has(lemmaOf(t, up)) && t.tag(up) !== 'VB') {
    if (s.modality === 'offered') s.modality = 'asserted';
    s.stage = 'withdrawn';
    s.trigger = up;
    s.actors = subjectsOf(t, up);
  }
  // "withdrew the order to cull the herd": what was ordered holds no longer.
  if (s.stage === 'ordered' && at !== s.content && t.dep(at) === 'dobj' && (GIVING_UP.has(lemmaOf(t, up)) || UNDOING.has(lemmaOf(t, up))))
    unreal(s, 'presupposed', 'CT');
  // "criticised the decision to expel them": who speaks of it has not decided it.
  if (at !== s.content && t.dep(at) === 'dobj' && (JUDGING.has(lemmaOf(t, up)) || SPEAKING_OF.has(lemmaOf(t, up))) && isNobodys(t, at))
    unreal(s, 'presupposed', 'CT');
  ownMood(t, up, s);
  return up;
}

const SPEAKING_OF: ReadonlySet<string> = new Set('defend regret lament question justify explain mourn'.split(' '));
const isNobodys = (t: Tokens, noun: number): boolean =>
  childBy(t, noun, 'poss') === undefined && prepObjects(t, noun, 'by', 'of').length === 0;

const UNDOING: ReadonlySet<string> = new Set('lift revoke rescind overturn annul quash block reverse repeal'.split(' '));
const GIVING_UP: ReadonlySet<string> = new Set('drop scrap abandon shelve cancel suspend halt ditch withdraw axe'.split(' '));

/** Who issues the text does what it says. */
export function issue(t: Tokens, issuing: number, s: State): number {
  s.actors = subjectsOf(t, issuing);
  s.stage ??= 'adopted';
  ownMood(t, issuing, s);
  return issuing;
}

/** What stands under a noun: "the decision to dismiss", "a ban on exports". */
export function fromNoun(t: Tokens, at: number, noun: number, s: State): number | undefined {
  // "in order to arrest": a purpose.
  const governor = t.lower(noun - 1) === 'in' && t.lower(noun) === 'order' ? undefined : NOUN_GOVERNORS.get(lemmaOf(t, noun));
  const infinitive = childrenBy(t, at, 'aux').some((a) => t.lower(a) === 'to');
  // "a petition calling for a ban" says what the petition does, not what becomes of it.
  if (governor === undefined || (t.dep(at) === 'acl' && !infinitive)) {
    const issuing = overDemand(t, at, noun) ?? overOrder(t, at);
    if (issuing !== undefined) return issue(t, issuing, s);
    if (infinitive) unreal(s, 'hypothetical', 'UU');
    else unreal(s, 'presupposed', 'CT');
    return undefined;
  }
  const host = possessorsOrHost(t, noun);
  if (governor.unreal) unreal(s, governor.modality ?? 'hypothetical', governor.factuality ?? s.factuality);
  if (governor.negates) s.negative = !s.negative;
  if (governor.stage) {
    s.stage = lower(s.stage, governor.stage);
    s.trigger = noun;
    if (governor.modality && s.modality === 'asserted') s.modality = governor.modality;
    s.actors = host;
  } else if (s.actors.length === 0) s.actors = host;
  return noun;
}
