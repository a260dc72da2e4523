import type { Tokens } from '../../model/analysis.ts';
import { applyGovernor, lookUpGovernor } from './apply-governor.ts';
import {
  DEMANDING,
  type Governor,
  ISSUING,
  MAKING,
  NOUN_GOVERNORS,
  OFFICIAL_RESULTS,
  ORDERS,
  VERB_GOVERNORS,
} from './lexicon/governors.ts';
import { ownMood } from './mood.ts';
import { verbKeys } from './predicate.ts';
import type { State } from './reading-state.ts';
import { childrenBy, isVerb, lemmaOf } from './syntax.ts';

/** "sign a letter demanding", "pass a resolution calling for": the verb by which who signs it demands. */
export function overDemand(t: Tokens, at: number, noun: number): number | undefined {
  const verb = t.head(noun);
  const demands = t.tag(at) === 'VBG' && lookUpGovernor(VERB_GOVERNORS, verbKeys(t, at))?.stage === 'called_for';
  return demands && t.dep(noun) === 'dobj' && DEMANDING.has(lemmaOf(t, noun)) && ISSUING.has(lemmaOf(t, verb)) ? verb : undefined;
}

/** "sign a decree imposing", "issue an order on closing", "on the dismissal of": the verb by which who makes the order does what it says. */
export function overOrder(t: Tokens, at: number): number | undefined {
  const isDeed = t.dep(at) === 'pobj' && OFFICIAL_RESULTS.has(lemmaOf(t, at));
  const isOn = (t.dep(at) === 'pcomp' || isDeed) && t.lower(t.head(at)) === 'on';
  if (!isDeed && (t.tag(at) !== 'VBG' || !(isOn || t.dep(at) === 'acl'))) return undefined;
  if (isDeed && !isOn) return undefined;
  const host = isOn ? t.head(t.head(at)) : t.head(at);
  const isOrder = (noun: number): boolean => t.dep(noun) === 'dobj' && ORDERS.has(lemmaOf(t, noun));
  const verb = isOn && childrenBy(t, host, 'dobj').some(isOrder) ? host : isOrder(host) ? t.head(host) : undefined;
  return verb !== undefined && isVerb(t, verb) && MAKING.has(lemmaOf(t, verb)) ? verb : undefined;
}

/** "call for prisoners to be released": what such a verb makes of the clause under its "for". */
const calledForBy = (t: Tokens, verb: number, preposition: string): Governor | undefined => {
  const governor = VERB_GOVERNORS.get(`${lemmaOf(t, verb)}+${preposition}`) ?? VERB_GOVERNORS.get(lemmaOf(t, verb));
  return preposition === 'for' && governor?.stage === 'called_for' ? governor : undefined;
};

/** "authorises troops being sent": the parser hangs the complement on the object of the governing verb. */
export function complementOfObject(t: Tokens, at: number, noun: number, s: State): number | undefined {
  // "call for prisoners to be released": of the preposition's noun.
  const prep = t.dep(noun) === 'pobj' ? t.head(noun) : undefined;
  const verb = t.head(prep ?? noun);
  if ((prep === undefined && t.dep(noun) !== 'dobj') || !isVerb(t, verb) || NOUN_GOVERNORS.has(lemmaOf(t, noun))) return undefined;
  const governor = prep === undefined ? lookUpGovernor(VERB_GOVERNORS, verbKeys(t, verb)) : calledForBy(t, verb, t.lower(prep));
  const infinitive = childrenBy(t, at, 'aux', 'auxpass').some((a) => t.lower(a) === 'to' || t.lower(a) === 'being');
  if (!infinitive || governor?.stage === undefined) return undefined;
  applyGovernor(t, at, verb, governor, s, true);
  ownMood(t, verb, s);
  return verb;
}
