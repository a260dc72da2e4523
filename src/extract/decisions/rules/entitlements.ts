import { verbPredicate } from '../../claims/predicate.ts';
import { childrenBy, lemmaOf, prepObjects } from '../../claims/syntax.ts';
import { kindOfMatter } from '../lexicon/note-words.ts';
import { CLOSED_THINGS, FREE_THINGS, PAID_NOUNS, REGULATED_PEOPLE } from '../lexicon/rule-words.ts';
import { isMoney } from '../match-deed.ts';
import { ableTo, auxiliaries, isNegated, type RuleClause, type ToldRule } from './rule-clause.ts';

const CLAIMING: ReadonlySet<string> = new Set(['claim', 'apply', 'entitle', 'be']);

/** "families can claim an allowance", "will be able to apply for a grant", "are eligible for a payment", "are entitled to a rebate". */
export function mayClaim(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  const deed = ableTo(clause);
  const isAllowed = deed !== undefined || auxiliaries(clause).some((a) => a === 'can' || a === 'may');
  const claiming = deed === undefined ? predicate : verbPredicate(t, deed);
  const claim = deed === undefined ? lemma : lemmaOf(t, deed);
  if (!CLAIMING.has(claim)) return undefined;
  const quality = claim === 'be' ? childrenBy(t, predicate.token, 'acomp').find((a) => t.lower(a) === 'eligible') : undefined;
  const what =
    claim === 'claim' && isAllowed
      ? [...claiming.objects, ...claiming.prepObjects('to')] // "up to 900 euros"
      : claim === 'apply' && isAllowed
        ? claiming.prepObjects('for')
        : claim === 'entitle' && predicate.passive
          ? predicate.prepObjects('to')
          : quality === undefined
            ? []
            : prepObjects(t, quality, 'for');
  const who = claim === 'entitle' ? predicate.objects : predicate.subjects;
  if (
    !what.some((o) => PAID_NOUNS.has(lemmaOf(t, o)) || isMoney(view, o)) ||
    !who.some((i) => REGULATED_PEOPLE.has(lemmaOf(t, i)) || CLOSED_THINGS.has(lemmaOf(t, i)))
  )
    return undefined;
  const negated = isNegated(clause);
  return { kind: 'subsidy_or_payment', act: negated ? 'lift' : 'enact', who, negated, ...(deed === undefined ? {} : { deed }) };
}

/** "a grant is available to tenants", "free meals are no longer available", "tests are no longer free of charge", "bus travel is free for pupils". */
export function isOffered(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be' && lemma !== 'become') return undefined;
  const quality = childrenBy(t, predicate.token, 'acomp').find((a) => t.lower(a) === 'available' || t.lower(a) === 'free');
  if (quality === undefined) return undefined;
  const isFree = t.lower(quality) === 'free';
  const negated = isNegated(clause);
  const who = predicate.subjects;
  const isFreeThing = (i: number): boolean => FREE_THINGS.has(lemmaOf(t, i)) && t.lower(t.leftEdge(i)) === 'free';
  const offered = who.some((i) => (isFree ? FREE_THINGS : PAID_NOUNS).has(lemmaOf(t, i)) || (!isFree && isFreeThing(i)));
  // "free of charge", "free for pupils": "free from" and "free of" something else are no prices.
  const isSaid =
    !isFree || negated || [quality, predicate.token].some((h) => prepObjects(t, h, 'of', 'for', 'to').some((o) => o > quality));
  return offered && isSaid ? { kind: 'subsidy_or_payment', act: negated ? 'lift' : 'enact', who, negated, trigger: quality } : undefined;
}

/** "small firms are exempt from VAT", "pensioners are exempt from the charge". */
export function isExempt(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be' && lemma !== 'remain' && lemma !== 'become') return undefined;
  const exempt = childrenBy(t, predicate.token, 'acomp').find((a) => t.lower(a) === 'exempt');
  const from = exempt === undefined ? [] : [...prepObjects(t, exempt, 'from'), ...predicate.prepObjects('from')];
  if (exempt === undefined || from.length === 0) return undefined;
  const negated = isNegated(clause);
  const kind = from.map((o) => kindOfMatter(lemmaOf(t, o))).find((k) => k !== undefined) ?? 'other_decision';
  return { kind, act: negated ? 'lift' : 'enact', who: predicate.subjects, negated, trigger: exempt };
}
