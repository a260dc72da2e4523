import type { Tokens } from '../../../model/analysis.ts';
import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { childrenBy, lemmaOf, prepObjects } from '../../claims/syntax.ts';
import { words } from '../../claims/words.ts';
import { REGULATED_ACTS, RULE_NOUNS } from '../lexicon/rule-words.ts';
import { isMoney } from '../match-deed.ts';
import { isNoLonger, isNotTold, type RuleClause, type ToldRule } from './rule-clause.ts';

const MOVING = words('rise increase fall drop go climb decrease');
const CAPS = words('limit cap ceiling maximum minimum threshold quota');
/** "the number of guests allowed", "the number of people who can meet": counted because a rule counts them. */
const ALLOWING = words('allow permit');
const mayBeDone = (t: Tokens, verb: number): boolean =>
  childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'can' || t.lower(a) === 'may');

/** "the limit on guests rises to 100", "the minimum wage goes up to 12 euros": numbers that only a rule moves. */
export function movesLimit(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  if (!MOVING.has(lemma) || predicate.passive || isNotTold(clause)) return undefined;
  const t = view.tokens;
  // "goes up to": the parser hangs the number on the adverb.
  const numbers = [predicate.token, ...childrenBy(t, predicate.token, 'advmod')].flatMap((h) => prepObjects(t, h, 'to'));
  if (!numbers.some((o) => isMoney(view, o) || t.tag(o) === 'CD' || childrenBy(t, o, 'nummod').length > 0)) return undefined;
  const kind = predicate.subjects.map((s) => kindOfLimit(clause, s)).find((k) => k !== undefined);
  return kind === undefined ? undefined : { kind, act: 'enact', who: predicate.subjects };
}

function kindOfLimit({ view: { tokens: t } }: RuleClause, noun: number): DecisionKindCode | undefined {
  const before = t.children(noun).filter((c) => c < noun);
  const has = (...list: readonly string[]): boolean => before.some((c) => list.includes(t.lower(c)));
  switch (lemmaOf(t, noun)) {
    case 'wage':
    case 'pension':
      return has('minimum', 'state', 'basic') ? 'subsidy_or_payment' : undefined;
    case 'age':
      return has('retirement', 'pension', 'voting', 'drinking', 'legal', 'minimum', 'school-leaving') ? 'other_decision' : undefined;
    case 'number':
      if (has('maximum', 'minimum')) return 'other_decision';
      return prepObjects(t, noun, 'of').some((o) =>
        childrenBy(t, o, 'acl', 'relcl').some((c) => ALLOWING.has(lemmaOf(t, c)) || (REGULATED_ACTS.has(lemmaOf(t, c)) && mayBeDone(t, c))),
      )
        ? 'other_decision'
        : undefined;
    default:
      return CAPS.has(lemmaOf(t, noun)) ? 'other_decision' : undefined;
  }
}

/** "there is no longer a limit on visitors", "there is no longer a requirement to register"; "a limit to what he can do" is none. */
export function endsLimit(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be' || !isNoLonger(clause) || childrenBy(t, predicate.token, 'expl').length === 0) return undefined;
  const limit = childrenBy(t, predicate.token, 'attr').find((a) => RULE_NOUNS.has(lemmaOf(t, a)));
  if (limit === undefined || (t.lower(limit + 1) === 'to' && t.dep(limit + 1) === 'prep')) return undefined;
  return { kind: 'other_decision', act: 'lift', who: [limit], negated: true, trigger: limit };
}
