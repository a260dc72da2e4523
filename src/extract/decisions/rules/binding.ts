import { childBy, childrenBy, lemmaOf } from '../../claims/syntax.ts';
import { words } from '../../claims/words.ts';
import { BINDING, REQUIRED_THINGS, RULE_NOUNS } from '../lexicon/rule-words.ts';
import { isNegated, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

const ENFORCED = words('enforceable required');
/** What else is made compulsory. */
const COMPULSORY = words('schooling attendance education retirement service insurance voting conscription payment');
const UNLAWFUL = words('illegal unlawful forbidden prohibited');

/** "masks become mandatory on trains", "tests are no longer compulsory", "the scheme became legally enforceable". */
export function isBinding(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!['be', 'become', 'remain'].includes(lemma)) return undefined;
  const quality = childrenBy(t, predicate.token, 'acomp').find((a) => BINDING.has(t.lower(a)) || ENFORCED.has(t.lower(a)));
  if (quality === undefined) return undefined;
  const isThing = (noun: string): boolean =>
    REQUIRED_THINGS.has(noun) || COMPULSORY.has(noun) || (t.lower(quality) === 'enforceable' && RULE_NOUNS.has(noun));
  const negated = isNegated(clause);
  return ruleFor(clause, predicate.subjects, { act: negated ? 'lift' : 'enact', negated, trigger: quality }, (noun) =>
    isThing(noun) ? 'other_decision' : undefined,
  );
}

/** "The dollar becomes legal tender", "old notes will no longer be legal tender". */
export function isTender(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!['be', 'become', 'remain'].includes(lemma)) return undefined;
  const tender = childrenBy(t, predicate.token, 'attr').find((a) => t.lower(a) === 'tender' && t.lower(a - 1) === 'legal');
  if (tender === undefined) return undefined;
  const negated = isNegated(clause);
  return { kind: 'monetary_measure', act: negated ? 'lift' : 'enact', who: predicate.subjects, negated, trigger: tender };
}

/** "it is a legal requirement to wear a mask", "it is no longer a legal requirement to register". */
export function isRequirement(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be') return undefined;
  const noun = childrenBy(t, predicate.token, 'attr').find((a) => ['requirement', 'obligation'].includes(lemmaOf(t, a)));
  if (noun === undefined || !t.children(noun).some((c) => ['legal', 'mandatory', 'statutory'].includes(t.lower(c)))) return undefined;
  const negated = isNegated(clause);
  return { kind: 'other_decision', act: negated ? 'lift' : 'enact', who: [], negated, trigger: noun };
}

/** "it is against the law to burn waste", "it is illegal for shops to sell fireworks". */
export function isUnlawful(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be' || !t.children(predicate.token).some((c) => t.lower(c) === 'it' && c < predicate.token)) return undefined;
  const adjective = childrenBy(t, predicate.token, 'acomp').find((a) => UNLAWFUL.has(t.lower(a)));
  const law = predicate.prepObjects('against').find((o) => t.lower(o) === 'law');
  const hosts = [predicate.token, adjective, law].filter((i) => i !== undefined);
  const deed = hosts
    .flatMap((h) => t.children(h))
    .find((c) => c > predicate.token && t.children(c).some((a) => t.lower(a) === 'to' && t.dep(a) === 'aux'));
  const trigger = adjective ?? law;
  if (trigger === undefined || deed === undefined || childBy(t, predicate.token, 'advcl') === deed) return undefined;
  const negated = isNegated(clause);
  return { kind: 'other_decision', act: negated ? 'lift' : 'enact', who: [], negated, trigger, deed };
}
