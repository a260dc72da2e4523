import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { childBy, childrenBy, lemmaOf, prepObjects } from '../../claims/syntax.ts';
import { words } from '../../claims/words.ts';
import { ARRIVAL_NOUNS } from '../lexicon/noun-classes.ts';
import { CLOSED_THINGS, REGULATED_ACTS, REGULATED_PEOPLE, REQUIRED_THINGS, UNRULED_ACTS } from '../lexicon/rule-words.ts';
import { ableTo, auxiliaries, hasCause, isNegated, isNotTold, isToBe, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

/** "people can meet outdoors", "residents cannot leave", "six people may gather". */
export function canDo(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  const kindOfAct = REGULATED_ACTS.get(lemma);
  if (kindOfAct === undefined || predicate.passive || isNotTold(clause)) return undefined;
  if (!auxiliaries(clause).some((a) => a === 'can' || a === 'may' || a === 'ca')) return undefined;
  const who = predicate.subjects;
  const negated = isNegated(clause);
  const limited = isOnly(clause);
  if (negated ? hasCause(clause) : !limited && !isEased(clause, who)) return undefined;
  const forbids = negated || limited || isAtMost(clause, who);
  return ruleFor(clause, who, { act: forbids ? 'enact' : 'lift', negated }, forPeople(kindOfAct));
}

/** What people "are to" do by a rule; "workers are to strike", "voters are to choose" tell what comes. */
const DUTIES = words(
  'work use pay submit report keep obtain limit refrain reduce operate provide follow comply hold teach remain wash disinfect test',
);

/** "all passengers must take a test", "employers must let staff work from home", "all travellers to show a pass". */
export function mustDo(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (predicate.passive) return undefined;
  const aux = auxiliaries(clause);
  const mustDoIt = aux.includes('must');
  const areTo = isToBe(clause);
  if ((!mustDoIt && !areTo) || isNotTold(clause)) return undefined;
  const who = predicate.subjects;
  const binds = mustDoIt ? !UNRULED_ACTS.has(lemma) : t.dep(predicate.token) === 'xcomp' && DUTIES.has(lemma);
  const kind = kindOfDuty(clause, predicate.token) ?? (binds && areAnybody(clause, who) ? 'other_decision' : undefined);
  if (kind === undefined) return undefined;
  const negated = isNegated(clause);
  if (mustDoIt && REGULATED_ACTS.has(lemma) && who.some((i) => t.lower(i) === 'you')) return { kind, act: 'enact', who: [], negated };
  return ruleFor(clause, who, { act: 'enact', negated, ...(mustDoIt ? {} : { stage: 'announced' as const }) }, forPeople(kind));
}

/** "visitors will need proof of a vaccination", "tourists no longer require a visa" */
export function needsThing(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if ((lemma !== 'need' && lemma !== 'require') || predicate.passive || isNotTold(clause)) return undefined;
  const thing = predicate.objects.find((o) => REQUIRED_THINGS.has(lemmaOf(t, o)));
  if (thing === undefined) return undefined;
  const kind = lemmaOf(t, thing) === 'visa' ? 'border_measure' : 'other_decision';
  const negated = isNegated(clause);
  // "the airline requires a certificate": of others.
  if (lemma === 'require' && !negated && predicate.subjects.every((i) => t.tag(i) === 'NN')) return undefined;
  return ruleFor(clause, predicate.subjects, { act: negated ? 'lift' : 'enact', negated }, forPeople(kind));
}

/** "bars have to close at ten", "residents no longer need to boil water", "visitors do not have to register". */
export function hasToDo(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if ((lemma !== 'have' && lemma !== 'need') || isNotTold(clause)) return undefined;
  const duty = childBy(t, predicate.token, 'xcomp');
  if (t.children(predicate.token).some((c) => t.lower(c) === 'yet')) return undefined;
  if (duty === undefined || !t.children(duty).some((a) => t.lower(a) === 'to' && t.dep(a) === 'aux')) return undefined;
  const isNow = ['VBP', 'VBZ'].includes(t.tag(predicate.token)) || auxiliaries(clause).some((a) => ['will', 'do', 'does'].includes(a));
  if (!isNow || UNRULED_ACTS.has(lemmaOf(t, duty))) return undefined;
  const negated = isNegated(clause);
  const who = predicate.subjects;
  const kind = kindOfDuty(clause, duty) ?? (areAnybody(clause, who) ? 'other_decision' : undefined);
  if (kind === undefined) return undefined;
  if (negated && who.some((i) => t.lower(i) === 'you')) return { kind, act: 'lift', who: [], negated, deed: duty };
  return ruleFor(clause, who, { act: negated ? 'lift' : 'enact', negated, deed: duty }, forPeople(kind));
}

/** "families are able to meet from Monday" */
export function isAbleTo(clause: RuleClause): ToldRule | undefined {
  const { view, predicate } = clause;
  const t = view.tokens;
  const deed = ableTo(clause);
  if (deed === undefined || isNegated(clause)) return undefined;
  const kind = REGULATED_ACTS.get(lemmaOf(t, deed));
  const who = predicate.subjects;
  if (kind === undefined || !isEased(clause, who)) return undefined;
  return ruleFor(clause, who, { act: 'lift', deed }, forPeople(kind));
}

function kindOfDuty({ view: { tokens: t } }: RuleClause, verb: number): DecisionKindCode | undefined {
  const takesTest = lemmaOf(t, verb) === 'take' && childrenBy(t, verb, 'dobj').some((o) => REQUIRED_THINGS.has(lemmaOf(t, o)));
  if (takesTest) return 'other_decision';
  const staysHome =
    lemmaOf(t, verb) === 'remain' && prepObjects(t, verb, 'at', 'in').some((o) => ['home', 'residence'].includes(t.lower(o)));
  return staysHome ? 'movement_restriction' : REGULATED_ACTS.get(lemmaOf(t, verb));
}

/** Travellers are held and tested at a border. */
const forPeople =
  (kind: DecisionKindCode) =>
  (noun: string): DecisionKindCode | undefined =>
    REGULATED_PEOPLE.has(noun) || CLOSED_THINGS.has(noun)
      ? kind
      : ARRIVAL_NOUNS.has(noun)
        ? kind === 'movement_restriction'
          ? 'border_measure'
          : kind
        : undefined;

/** "employers must", not "the students must": what one may have to do has many reasons. */
const areAnybody = ({ view: { tokens: t } }: RuleClause, who: readonly number[]): boolean =>
  who.some((i) =>
    childrenBy(t, i, 'det', 'poss').every((d) => !['the', 'this', 'these', 'that'].includes(t.lower(d)) && t.dep(d) !== 'poss'),
  );

/** "no more than six people" */
const isAtMost = ({ view: { tokens: t } }: RuleClause, who: readonly number[]): boolean =>
  who.some((i) => t.lower(t.leftEdge(i)) === 'no' && t.lower(t.leftEdge(i) + 1) === 'more');

/** "people may leave their homes only for work" */
const isOnly = ({ view: { tokens: t }, predicate: { token } }: RuleClause): boolean =>
  t.children(token).some((c) => c > token && (t.dep(c) === 'prep' || t.dep(c) === 'advcl') && t.lower(t.leftEdge(c)) === 'only');

/** "people can now visit", "six people can meet", "residents can leave from Monday": what anybody can do at any time is no rule. */
function isEased({ view, predicate: { token, objects }, lemma }: RuleClause, who: readonly number[]): boolean {
  const t = view.tokens;
  if (lemma === 'meet' && objects.length > 0) return false;
  const isCounted = who.some((i) => childBy(t, i, 'nummod') !== undefined || t.tag(i) === 'CD');
  const isNow = t.children(token).some((c) => ['now', 'again', 'only', 'also'].includes(t.lower(c)));
  return isCounted || isNow || lemma === 'gather' || lemma === 'host' || view.timesIn(view.sentenceRange(token)).length > 0;
}
