import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { childrenBy, isNoun, lemmaOf, prepObjects } from '../../claims/syntax.ts';
import { mentionOf } from '../../claims/things.ts';
import { words } from '../../claims/words.ts';
import { DUTIES_DONE, FORBIDDEN_ACTS, kindOfMatter } from '../lexicon/note-words.ts';
import { REGULATED_ACTS } from '../lexicon/rule-words.ts';
import { areAtLarge, auxiliaries, hasCause, isNegated, isNotTold, isToBe, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

/** "banks shall exchange kroons for a year", "vessels shall not land their catch", "exports shall be permitted": texts of rules say so of anybody. */
export function shallDo(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  if (!auxiliaries(clause).includes('shall') || isNotTold(clause) || (lemma === 'be' && !predicate.passive)) return undefined;
  const who = predicate.passive ? predicate.objects : predicate.subjects;
  // "shall be remembered by all"
  if (!areThings(clause, who) || (predicate.passive && predicate.subjects.length > 0)) return undefined;
  return { kind: kindFor(clause, who), act: 'enact', who, negated: isNegated(clause), stage: 'in_force' };
}

/** "foreign vessels may not land catches", "people may not go beyond the village", "no shop may sell fireworks". */
export function mayNotDo(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  const aux = auxiliaries(clause);
  if (!aux.includes('may') && !aux.includes('must')) return undefined;
  if (predicate.passive || isNotTold(clause) || !isNegated(clause)) return undefined;
  const who = predicate.subjects;
  if (!(FORBIDDEN_ACTS.has(lemma) || REGULATED_ACTS.has(lemma)) || !areThings(clause, who)) return undefined;
  return areAtLarge(clause, who) || isNobody(clause, who) ? { kind: kindFor(clause, who), act: 'enact', who, negated: true } : undefined;
}

const HELD = words('hold organize organise stage celebrate');

/** "no concerts may be held", "weddings may not be celebrated" */
export function mayNotBeHeld(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  if (!predicate.passive || !HELD.has(lemma) || isNotTold(clause) || !isNegated(clause) || hasCause(clause)) return undefined;
  if (!auxiliaries(clause).some((a) => a === 'may' || a === 'can' || a === 'must')) return undefined;
  const who = predicate.objects;
  if (!areAtLarge(clause, who) && !isNobody(clause, who)) return undefined;
  return ruleFor(clause, who, { act: 'enact', negated: true });
}

/** "prices must be shown in both currencies", "masks to be worn on trains", "signs are to be switched off at night". */
export function mustBeDone(clause: RuleClause): ToldRule | undefined {
  const { predicate } = clause;
  const isDuty = auxiliaries(clause).includes('must');
  if (!predicate.passive || !(isDuty || isToBe(clause)) || isNotTold(clause)) return undefined;
  if (!predicate.keys.some((k) => DUTIES_DONE.has(k))) return undefined;
  const who = predicate.objects;
  if (!areThings(clause, who)) return undefined;
  return { kind: kindFor(clause, who), act: 'enact', who, negated: isNegated(clause), ...(isDuty ? {} : { stage: 'announced' as const }) };
}

/** Common nouns: rules are made for kinds of people and things, not for one of them by name. */
const areThings = ({ view }: RuleClause, who: readonly number[]): boolean =>
  who.some((i) => isNoun(view.tokens, i) && mentionOf(view, i)?.mention.type !== 'Person');

const isNobody = ({ view: { tokens: t } }: RuleClause, who: readonly number[]): boolean =>
  who.some((i) => childrenBy(t, i, 'det').some((d) => t.lower(d) === 'no'));

const HOMES: ReadonlySet<string> = new Set(['home', 'house', 'residence', 'indoors']);

/** By what is done, else by what it is done to. */
function kindFor({ view: { tokens: t }, predicate, lemma }: RuleClause, who: readonly number[]): DecisionKindCode {
  const stays = (lemma === 'remain' || lemma === 'keep') && prepObjects(t, predicate.token).some((o) => HOMES.has(lemmaOf(t, o)));
  if (stays) return 'movement_restriction';
  const byAct = predicate.passive ? undefined : REGULATED_ACTS.get(lemma);
  return byAct ?? [...predicate.objects, ...who].map((i) => kindOfMatter(lemmaOf(t, i))).find((k) => k !== undefined) ?? 'other_decision';
}
