import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { Act, Stage } from '../../model/vocabulary.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { subjectsOf } from '../claims/subjects.ts';
import { childBy, childrenBy, lemmaOf, throughQuantity } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { ARRIVAL_NOUNS } from './lexicon/noun-classes.ts';
import {
  BINDING,
  CLOSED_THINGS,
  REGULATED_ACTIVITIES,
  REGULATED_ACTS,
  REGULATED_EVENTS,
  REGULATED_PEOPLE,
  REQUIRED_THINGS,
} from './lexicon/wide-words.ts';

/** What a clause tells of a rule: whom it is for, what becomes of them, and whether the words deny ("are not allowed to"). */
export interface ToldRule {
  readonly kind: DecisionKindCode;
  readonly act: Act;
  readonly who: readonly number[];
  readonly negated?: boolean;
  readonly stage?: Stage;
}

interface Clause {
  readonly view: ParagraphView;
  readonly predicate: Predicate;
  readonly lemma: string;
}

type Reader = (clause: Clause) => ToldRule | undefined;

/** In this order; the first that reads the clause wins. */
const READERS: readonly Reader[] = [permitted, limited, mustDo, opens, staysShut, isBinding, isRequirement];

export function readRule(view: ParagraphView, predicate: Predicate): ToldRule | undefined {
  const clause = { view, predicate, lemma: lemmaOf(view.tokens, predicate.token) };
  for (const read of READERS) {
    const told = read(clause);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The rule for the first of them that rules are made for. */
function ruleFor(
  { view }: Clause,
  who: readonly number[],
  rest: Omit<ToldRule, 'kind' | 'who'>,
  kindOf: (noun: string) => DecisionKindCode | undefined = kindByNoun,
): ToldRule | undefined {
  const kind = who.map((i) => kindOf(lemmaOf(view.tokens, throughQuantity(view.tokens, i)))).find((k) => k !== undefined);
  return kind === undefined ? undefined : { kind, who, ...rest };
}

function kindByNoun(noun: string): DecisionKindCode | undefined {
  if (REGULATED_EVENTS.has(noun)) return 'assembly_ban';
  if (CLOSED_THINGS.has(noun) || REQUIRED_THINGS.has(noun) || REGULATED_ACTIVITIES.has(noun)) return 'other_decision';
  if (REGULATED_PEOPLE.has(noun)) return 'movement_restriction';
  return ARRIVAL_NOUNS.has(noun) ? 'border_measure' : undefined;
}

const isNegated = ({ view: { tokens: t }, predicate }: Clause): boolean =>
  childrenBy(t, predicate.token, 'neg').length > 0 ||
  isNoLonger(
    t.children(predicate.token),
    (i) => t.lower(i),
    (i) => t.children(i),
  );

const isNoLonger = (kids: readonly number[], word: (i: number) => string, under: (i: number) => readonly number[]): boolean =>
  kids.some((c) => word(c) === 'longer' && under(c).some((n) => word(n) === 'no'));

const auxiliaries = ({ view: { tokens: t }, predicate }: Clause): readonly string[] =>
  childrenBy(t, predicate.token, 'aux').map((a) => t.lower(a));

/** "residents are not allowed to leave", "visitors are required to register", "are allowed two visitors", "weddings are permitted". */
function permitted(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  if (!predicate.passive || !['allow', 'permit', 'require', 'oblige'].includes(lemma)) return undefined;
  const t = view.tokens;
  const obliges = lemma === 'require' || lemma === 'oblige';
  const hasInfinitive = childrenBy(t, predicate.token, 'xcomp').some((c) => t.children(c).some((a) => t.lower(a) === 'to'));
  const negated = isNegated(clause);
  const act = obliges === negated ? 'lift' : 'enact';
  if (hasInfinitive || (!obliges && childBy(t, predicate.token, 'dobj') !== undefined))
    return ruleFor(clause, predicate.objects, { act, negated });
  const things = (noun: string): DecisionKindCode | undefined =>
    REGULATED_EVENTS.has(noun)
      ? 'assembly_ban'
      : REGULATED_ACTIVITIES.has(noun) || (obliges && REQUIRED_THINGS.has(noun))
        ? 'other_decision'
        : undefined;
  return ruleFor(clause, predicate.objects, { act, negated }, things);
}

/** "restaurants are limited to takeaway", "gatherings limited to ten people", "the two cities are restricted to local travel". */
function limited(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  if ((lemma !== 'limit' && lemma !== 'restrict') || predicate.prepObjects('to').length === 0) return undefined;
  const bare = !predicate.passive && predicate.objects.length === 0 && view.tokens.tag(predicate.token) === 'VBD';
  const who = predicate.passive ? predicate.objects : bare ? subjectsOf(view.tokens, predicate.token) : [];
  const isPlace = who.some(
    (i) => mentionOf(view, i)?.mention.type === 'Place' || ['city', 'town', 'village'].includes(lemmaOf(view.tokens, i)),
  );
  return isPlace ? { kind: 'movement_restriction', act: 'enact', who } : ruleFor(clause, who, { act: 'enact' });
}

/** "people can meet outdoors", "residents cannot leave", "adults must show a pass", "shops have to close", "all passengers to take a test". */
function mustDo(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  const takesTest = lemma === 'take' && predicate.objects.some((o) => REQUIRED_THINGS.has(lemmaOf(t, o)));
  const kindOfAct: DecisionKindCode | undefined = takesTest ? 'other_decision' : REGULATED_ACTS.get(lemma);
  if (kindOfAct === undefined || predicate.passive) return undefined;
  const kindOf = (noun: string): DecisionKindCode | undefined =>
    REGULATED_PEOPLE.has(noun) || ARRIVAL_NOUNS.has(noun) ? kindOfAct : undefined;
  const who = subjectsOf(t, predicate.token);
  const aux = auxiliaries(clause);
  const negated = isNegated(clause);
  if (aux.some((a) => a === 'can' || a === 'may' || a === 'ca'))
    return (negated ? hasCause(clause) : !isEased(clause, who))
      ? undefined
      : ruleFor(clause, who, { act: negated ? 'enact' : 'lift', negated }, kindOf);
  const isToldYou = who.some((i) => t.lower(i) === 'you');
  const bound = aux.includes('must') || (aux.includes('to') && t.dep(predicate.token) === 'ROOT');
  if (!bound || t.text(view.sentenceRange(predicate.token).to - 1) === '?') return undefined;
  if (isToldYou && aux.includes('must')) return { kind: kindOfAct, act: 'enact', who: [], negated };
  return ruleFor(clause, who, { act: 'enact', negated, ...(aux.includes('must') ? {} : { stage: 'announced' as const }) }, kindOf);
}

/** "people can now visit", "six people can meet", "residents can leave from Monday": what anybody can do at any time is no rule. */
function isEased({ view, predicate, lemma }: Clause, who: readonly number[]): boolean {
  const t = view.tokens;
  const verb = predicate.token;
  if (lemma === 'meet' && predicate.objects.length > 0) return false;
  const isCounted = who.some((i) => childBy(t, i, 'nummod') !== undefined || t.tag(i) === 'CD');
  const isNow = t.children(verb).some((c) => ['now', 'again', 'only', 'also'].includes(t.lower(c)));
  const range = view.sentenceRange(verb);
  return isCounted || isNow || lemma === 'gather' || lemma === 'host' || view.timesIn(range).length > 0;
}

const CAUSES = words('because due since as amid owing without unless');
/** "villagers cannot leave because of the floods": they are not able to. */
const hasCause = ({ view: { tokens: t }, predicate }: Clause): boolean =>
  childBy(t, predicate.token, 'acomp') !== undefined ||
  t
    .children(predicate.token)
    .some((c) => CAUSES.has(t.lower(c)) || t.children(c).some((m) => t.dep(m) === 'mark' && CAUSES.has(t.lower(m))));

const OPENING = words('open reopen resume restart');
const SHUTTING = words('close shut');

/** "gyms can reopen", "schools will close", "schools reopen": of schools at large; one museum may open its doors as it likes. */
function opens(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  const isOpening = OPENING.has(lemma);
  if ((!isOpening && !SHUTTING.has(lemma)) || predicate.passive || predicate.objects.length > 0) return undefined;
  const who = subjectsOf(t, predicate.token).filter((s) => !REGULATED_PEOPLE.has(lemmaOf(t, s)));
  const aux = auxiliaries(clause);
  const atLarge =
    lemma === 'reopen' &&
    t.tag(predicate.token) === 'VBP' &&
    who.some((s) => t.tag(s) === 'NNS' && childrenBy(t, s, 'det', 'poss').length === 0);
  if (isOpening && (aux.some((a) => ['can', 'may', 'will'].includes(a)) || atLarge)) return ruleFor(clause, who, { act: 'lift' });
  const isHeadline = aux.includes('to') && t.dep(predicate.token) === 'ROOT';
  if (!isHeadline && !(SHUTTING.has(lemma) && aux.includes('must'))) return undefined;
  return ruleFor(clause, who, { act: isOpening ? 'lift' : 'enact', ...(isHeadline ? { stage: 'announced' as const } : {}) });
}

const SHUT = words('closed shut suspended prohibited banned');

/** "nightclubs remain closed" */
function staysShut(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  if (!['stay', 'be', 'remain'].includes(lemma)) return undefined;
  if (!childrenBy(view.tokens, predicate.token, 'acomp', 'oprd').some((a) => SHUT.has(view.tokens.lower(a)))) return undefined;
  return ruleFor(clause, subjectsOf(view.tokens, predicate.token), { act: 'enact' });
}

/** "masks become mandatory on trains", "tests are no longer compulsory". */
function isBinding(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!['be', 'become', 'remain'].includes(lemma)) return undefined;
  if (!childrenBy(t, predicate.token, 'acomp').some((a) => BINDING.has(t.lower(a)) || isEnforceable(t.lower(a)))) return undefined;
  const who = subjectsOf(t, predicate.token).filter((s) => REQUIRED_THINGS.has(lemmaOf(t, s)));
  const negated = isNegated(clause);
  return ruleFor(clause, who, { act: negated ? 'lift' : 'enact', negated });
}
const isEnforceable = (word: string): boolean => word === 'enforceable' || word === 'required';

/** "it is a legal requirement to wear a mask", "it is no longer a requirement to register". */
function isRequirement(clause: Clause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be') return undefined;
  const noun = childrenBy(t, predicate.token, 'attr').find((a) => ['requirement', 'obligation'].includes(lemmaOf(t, a)));
  if (noun === undefined || !t.children(noun).some((c) => ['legal', 'mandatory', 'statutory'].includes(t.lower(c)))) return undefined;
  const negated = isNegated(clause);
  return { kind: 'other_decision', act: negated ? 'lift' : 'enact', who: [], negated };
}
