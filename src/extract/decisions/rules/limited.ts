import { lemmaOf } from '../../claims/syntax.ts';
import { mentionOf } from '../../claims/things.ts';
import { type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

const PLACES: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** "restaurants are limited to takeaway", "gatherings limited to ten people", "the two cities are restricted to local travel". */
export function limited(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if ((lemma !== 'limit' && lemma !== 'restrict') || predicate.prepObjects('to').length === 0) return undefined;
  const isBare = !predicate.passive && predicate.objects.length === 0 && t.tag(predicate.token) === 'VBD';
  const who = predicate.passive ? predicate.objects : isBare ? predicate.subjects : [];
  const isPlace = who.some((i) => mentionOf(view, i)?.mention.type === 'Place' || PLACES.has(lemmaOf(t, i)));
  return isPlace ? { kind: 'movement_restriction', act: 'enact', who } : ruleFor(clause, who, { act: 'enact' });
}
