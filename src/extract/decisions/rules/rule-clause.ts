import type { Tokens } from '../../../model/analysis.ts';
import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import type { Act, Stage } from '../../../model/vocabulary.ts';
import type { ParagraphView } from '../../claims/paragraph-view.ts';
import type { Predicate } from '../../claims/predicate.ts';
import { childBy, childrenBy, lemmaOf, prepObjects, throughQuantity } from '../../claims/syntax.ts';
import { remember } from '../../remember.ts';
import { ARRIVAL_NOUNS } from '../lexicon/noun-classes.ts';
import { CLOSED_THINGS, REGULATED_ACTIVITIES, REGULATED_EVENTS, REGULATED_PEOPLE, REQUIRED_THINGS } from '../lexicon/rule-words.ts';

/** What a clause tells of a rule: whom it is for, what becomes of them, and whether the words deny ("are not allowed to"). */
export interface ToldRule {
  readonly kind: DecisionKindCode;
  readonly act: Act;
  readonly who: readonly number[];
  readonly negated?: boolean;
  readonly stage?: Stage;
  /** The word that says what becomes of them, where it is not the verb of the clause: "have to [close]", "is [free]". */
  readonly trigger?: number;
  /** What they may or must do, where it stands under the verb of the clause: its places are those of the rule. */
  readonly deed?: number;
}

export interface RuleClause {
  readonly view: ParagraphView;
  readonly predicate: Predicate;
  readonly lemma: string;
}

export type RuleReader = (clause: RuleClause) => ToldRule | undefined;

/** The rule for the first of them that rules are made for. */
export function ruleFor(
  { view }: RuleClause,
  who: readonly number[],
  rest: Omit<ToldRule, 'kind' | 'who'>,
  kindOf: (noun: string) => DecisionKindCode | undefined = kindByNoun,
): ToldRule | undefined {
  const kind = who.map((i) => kindOf(nounOf(view.tokens, i))).find((k) => k !== undefined);
  return kind === undefined ? undefined : { kind, who, ...rest };
}

/** "the use of masks": masks; "Hunting in the delta": no lemma of a verb. */
function nounOf(t: Tokens, i: number): string {
  const through = throughQuantity(t, i);
  const noun = t.lower(through) === 'use' ? (prepObjects(t, through, 'of')[0] ?? through) : through;
  return t.tag(noun) === 'VBG' ? t.lower(noun) : lemmaOf(t, noun);
}

export function kindByNoun(noun: string): DecisionKindCode | undefined {
  if (REGULATED_EVENTS.has(noun)) return 'assembly_ban';
  if (CLOSED_THINGS.has(noun) || REQUIRED_THINGS.has(noun) || REGULATED_ACTIVITIES.has(noun)) return 'other_decision';
  if (REGULATED_PEOPLE.has(noun)) return 'movement_restriction';
  return ARRIVAL_NOUNS.has(noun) || FRONTIERS.has(noun) ? 'border_measure' : undefined;
}

const FRONTIERS: ReadonlySet<string> = new Set(['border', 'frontier', 'airspace']);

/** "not", "no longer", "no person". */
export function isNegated(clause: RuleClause): boolean {
  const {
    view: { tokens: t },
    predicate: { token },
  } = clause;
  // "no person may": the reading denies it just so.
  const isNone = (s: number): boolean => childrenBy(t, s, 'det', 'neg').some((d) => t.lower(d) === 'no');
  return childrenBy(t, token, 'neg').length > 0 || isNoLonger(clause) || childrenBy(t, token, 'nsubj', 'nsubjpass').some(isNone);
}

/** "no longer": the parser may hang the two apart. */
export const isNoLonger = ({ view: { tokens: t }, predicate: { token } }: RuleClause): boolean =>
  t.children(token).some((c) => t.lower(c) === 'longer' && t.lower(c - 1) === 'no');

const auxiliariesOf = remember((t: Tokens, verb): readonly string[] => childrenBy(t, verb, 'aux').map((a) => t.lower(a)));
export const auxiliaries = ({ view, predicate }: RuleClause): readonly string[] => auxiliariesOf(view.tokens, predicate.token);

/** "all bars to close", "food halls are to close" */
export const isToBe = (clause: RuleClause): boolean => {
  const { tokens: t } = clause.view;
  const { token } = clause.predicate;
  return auxiliaries(clause).includes('to') && (t.dep(token) === 'ROOT' || (t.dep(token) === 'xcomp' && t.lemma(t.head(token)) === 'be'));
};

/** "families are able to [meet]" */
export const ableTo = ({ view: { tokens: t }, predicate: { token }, lemma }: RuleClause): number | undefined => {
  const able = lemma === 'be' ? childrenBy(t, token, 'acomp').find((a) => t.lower(a) === 'able') : undefined;
  return able === undefined ? undefined : childBy(t, able, 'xcomp');
};

/** "Must visitors register?", "those who must stay": asked, or only said to tell who is meant. */
export const isNotTold = ({ view, predicate: { token } }: RuleClause): boolean =>
  view.tokens.text(view.sentenceRange(token).to - 1) === '?' || view.tokens.dep(token) === 'relcl';

/** "schools", "all bars", "retail": things at large; one museum may open its doors as it likes. */
export function areAtLarge({ view: { tokens: t } }: RuleClause, who: readonly number[]): boolean {
  return who.some(
    (s) =>
      (t.tag(s) === 'NNS' || REGULATED_ACTIVITIES.has(t.lower(s))) &&
      childrenBy(t, s, 'det', 'poss').every((d) => ['all', 'most', 'no'].includes(t.lower(d))),
  );
}

const CAUSES: ReadonlySet<string> = new Set(['because', 'due', 'since', 'as', 'amid', 'owing', 'without', 'unless']);

/** "villagers cannot leave because of the floods": they are not able to. */
export const hasCause = ({ view: { tokens: t }, predicate: { token } }: RuleClause): boolean =>
  childrenBy(t, token, 'acomp').length > 0 ||
  t.children(token).some((c) => CAUSES.has(t.lower(c)) || t.children(c).some((m) => t.dep(m) === 'mark' && CAUSES.has(t.lower(m))));
