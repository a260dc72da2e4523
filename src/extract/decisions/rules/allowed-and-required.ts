import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import type { ParagraphView } from '../../claims/paragraph-view.ts';
import { childBy, childrenBy, lemmaOf } from '../../claims/syntax.ts';
import { mentionOf } from '../../claims/things.ts';
import { words } from '../../claims/words.ts';
import {
  CLOSED_THINGS,
  REGULATED_ACTIVITIES,
  REGULATED_ACTS,
  REGULATED_EVENTS,
  REGULATED_PEOPLE,
  REQUIRED_THINGS,
} from '../lexicon/rule-words.ts';
import { isNegated, isNoLonger, kindByNoun, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

const ALLOWING = words('allow permit');
const OBLIGING = words('require oblige mandate');
const TRADED = words('export import shipment sale');
const FORBIDDING = words('ban prohibit forbid restrict');

/** "residents are not allowed to leave", "are allowed two visitors", "weddings are permitted", "masks are no longer required". */
export function allowedOrRequired(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const obliges = OBLIGING.has(lemma) || lemma === 'need';
  if (!(obliges || ALLOWING.has(lemma)) || !(predicate.passive || isBare(clause))) return undefined;
  const t = view.tokens;
  const who = predicate.passive ? predicate.objects : predicate.subjects;
  const negated = isNegated(clause);
  // "more testing is needed" is an opinion, "a test is no longer needed" a rule.
  if (lemma === 'need' && !negated) return undefined;
  const rest = { act: obliges === negated ? 'lift' : 'enact', negated } as const;
  const infinitive = childrenBy(t, predicate.token, 'xcomp', 'advcl').find((c) => t.children(c).some((a) => t.lower(a) === 'to'));
  if (infinitive !== undefined) {
    const kindOfAct = REGULATED_ACTS.get(lemmaOf(t, infinitive));
    const isTold = who.some((o) => t.lower(o) === 'you' || (t.lower(o) === 'it' && isPresent(clause)));
    if (isTold) return { kind: kindOfAct ?? 'other_decision', who: [], ...rest };
    const isEntry = entersCountry(view, infinitive);
    return ruleFor(clause, who, { ...rest, deed: infinitive, trigger: predicate.token }, (noun) =>
      isEntry
        ? 'border_measure'
        : REGULATED_PEOPLE.has(noun)
          ? (kindOfAct ?? 'other_decision')
          : (kindByNoun(noun) ?? kindOfThing(noun, obliges)),
    );
  }
  if (!obliges && childBy(t, predicate.token, 'dobj') !== undefined) return ruleFor(clause, who, rest);
  const told = ruleFor(clause, who, rest, (noun) => kindOfThing(noun, obliges));
  // "photography is no longer allowed": what once was is a rule, whatever it is.
  return told ?? (negated && isNoLonger(clause) && areAnything(clause, who) ? { kind: 'other_decision', who, ...rest } : undefined);
}

/** "a test is required to enter the country" */
const entersCountry = (view: ParagraphView, verb: number): boolean =>
  ['enter', 'visit'].includes(lemmaOf(view.tokens, verb)) &&
  childrenBy(view.tokens, verb, 'dobj').some((o) => view.tokens.lower(o) === 'country' || mentionOf(view, o)?.mention.type === 'Place');

/** "Face masks required on trains": a note leaves out that they are. */
const isBare = ({ view: { tokens: t }, predicate: { token, objects } }: RuleClause): boolean =>
  t.dep(token) === 'ROOT' && /^VB[DN]$/.test(t.tag(token)) && objects.length === 0 && childBy(t, token, 'aux', 'ccomp') === undefined;

/** "it is permitted to form": who is meant by "it was allowed to keep" is a firm. */
const isPresent = ({ view: { tokens: t }, predicate: { token } }: RuleClause): boolean =>
  t.lower(token) === 'permitted' && childrenBy(t, token, 'auxpass').some((a) => t.lower(a) === 'is');

/** "phones", "photography": not "the band", "it", "Smith". */
const areAnything = ({ view: { tokens: t }, predicate: { token } }: RuleClause, who: readonly number[]): boolean =>
  !childrenBy(t, token, 'auxpass').some((a) => t.tag(a) === 'VBD') &&
  who.some((i) => (t.tag(i) === 'NN' || t.tag(i) === 'NNS') && childrenBy(t, i, 'det', 'poss').length === 0);

const kindOfThing = (noun: string, obliges: boolean): DecisionKindCode | undefined =>
  TRADED.has(noun)
    ? 'trade_or_sanctions'
    : REGULATED_EVENTS.has(noun)
      ? 'assembly_ban'
      : REGULATED_ACTIVITIES.has(noun) || (obliges ? REQUIRED_THINGS : CLOSED_THINGS).has(noun)
        ? 'other_decision'
        : undefined;

/** "travel between the islands is no longer restricted" */
export function noLongerForbidden(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  if (!predicate.passive || !FORBIDDING.has(lemma) || !isNegated(clause)) return undefined;
  return ruleFor(clause, predicate.objects, { act: 'lift', negated: true });
}
