import { lemmaOf } from '../../claims/syntax.ts';
import { words } from '../../claims/words.ts';
import { PAID_NOUNS, REGULATED_PEOPLE } from '../lexicon/rule-words.ts';
import { isMoney } from '../match-deed.ts';
import { areAtLarge, auxiliaries, isNegated, isNotTold, isToBe, type RuleClause, type ToldRule } from './rule-clause.ts';

const RECEIVING = words('receive get');
const REPAYING = words('refund compensate reimburse');
const FIRMS = words('company firm industry sector farm municipality province region');

/** "families will receive 200 euros each", "the self-employed are to get a grant", "employers are refunded the full wage". */
export function paidOut(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (isNegated(clause) || isNotTold(clause)) return undefined;
  const isPaid =
    RECEIVING.has(lemma) && !predicate.passive && (auxiliaries(clause).some((a) => a === 'will' || a === 'would') || isToBe(clause));
  const isRepaid = REPAYING.has(lemma) && predicate.passive && predicate.subjects.length === 0;
  if (!isPaid && !isRepaid) return undefined;
  const who = predicate.passive ? predicate.objects : predicate.subjects;
  const known = who.some((i) => REGULATED_PEOPLE.has(lemmaOf(t, i)) || FIRMS.has(lemmaOf(t, i)));
  // "families who lost their homes"
  if (!known || !areAtLarge(clause, who)) return undefined;
  if (isPaid && !predicate.objects.some((o) => isMoney(view, o) || PAID_NOUNS.has(lemmaOf(t, o)))) return undefined;
  return { kind: 'subsidy_or_payment', act: 'enact', who, ...(isPaid ? { stage: 'announced' as const } : {}) };
}
