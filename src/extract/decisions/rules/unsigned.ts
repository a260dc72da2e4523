import type { Stage } from '../../../model/vocabulary.ts';
import { childrenBy, lemmaOf } from '../../claims/syntax.ts';
import { EXTENDING_ACTS, HOSTS_ACTS, kindOfMatter, UNDOING_ACTS, UNSIGNED_ACTS } from '../lexicon/note-words.ts';
import { isNegated, isNotTold, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

/** "payment of income tax is deferred", "the wage subsidy has been extended", "rents are waived until June": decided, and nobody says by whom. */
export function unsigned(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  if (!predicate.passive || predicate.subjects.length > 0 || !UNSIGNED_ACTS.has(lemma)) return undefined;
  if (isNegated(clause) || isNotTold(clause)) return undefined;
  const act = EXTENDING_ACTS.has(lemma) ? 'extend' : UNDOING_ACTS.has(lemma) ? 'lift' : lemma === 'suspend' ? 'suspend' : 'enact';
  const stage = stageOf(clause);
  const told = ruleFor(clause, predicate.objects, { act, ...(stage === undefined ? {} : { stage }) }, kindOfMatter);
  return told?.kind === 'assembly_ban' && HOSTS_ACTS.has(lemma) ? undefined : told;
}

/** "sale of alcohol is forbidden after eight", "treating of voters is prohibited": the word itself says that it is a rule. */
export function forbidden(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  if (lemma !== 'forbid' && lemma !== 'prohibit') return undefined;
  if (!predicate.passive || predicate.subjects.length > 0 || isNegated(clause) || isNotTold(clause)) return undefined;
  const t = view.tokens;
  const isNow = childrenBy(t, predicate.token, 'auxpass').some((a) => ['is', 'are', 'remains', 'remain'].includes(t.lower(a)));
  const who = predicate.objects.filter((o) => t.pos(o) === 'NOUN' || t.tag(o) === 'VBG');
  if (!isNow || who.length === 0) return undefined;
  return { kind: who.map((o) => kindOfMatter(lemmaOf(t, o))).find((k) => k !== undefined) ?? 'other_decision', act: 'enact', who };
}

/** What "is waived" holds, what "has been extended" is done. */
function stageOf({ view: { tokens: t }, predicate: { token } }: RuleClause): Stage | undefined {
  const be = childrenBy(t, token, 'auxpass').map((a) => t.lower(a));
  if (be.includes('been') || be.includes('was') || be.includes('were') || be.length === 0) return 'adopted';
  return be.includes('is') || be.includes('are') ? 'in_force' : undefined;
}
