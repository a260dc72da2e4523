import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy } from '../claims/syntax.ts';
import type { KindMatch } from './frame-of.ts';

/** What the wide tables say of one predicate. */
export interface WideMatch extends KindMatch {
  /** A passive that need not say by whom: "was ordered to leave". */
  readonly anonymous?: boolean;
  /** A state, an office or a public body must do it; a bare name is not enough. */
  readonly publicOnly?: boolean;
  /** Parties and movements may do it too. */
  readonly inPolitics?: boolean;
  /** "no longer recognizes": denied, and a decision for that. */
  readonly ceased?: boolean;
}

/** What a reader of such verbs adds to a plain `other_decision`. */
export type More = Partial<WideMatch>;

export function matchOf(predicate: Predicate, more: More): WideMatch {
  return {
    kind: 'other_decision',
    act: 'enact',
    objects: predicate.objects,
    role: 'CONCERNS',
    key: predicate.keys.at(-1) ?? '',
    rule: 'decisions/wide-verbs',
    ...more,
  };
}

/** Whether the verb, with its particle or preposition, stands in the list. */
export function has({ keys }: Predicate, list: ReadonlySet<string>): boolean {
  for (const key of keys) if (list.has(key)) return true;
  return false;
}

/** What is under the verb as a clause; "bans using" may hang on it like a circumstance. */
export const clausesOf = ({ tokens: t }: ParagraphView, verb: number): readonly number[] => [
  ...childrenBy(t, verb, 'ccomp', 'xcomp'),
  ...childrenBy(t, verb, 'advcl').filter((c) => c === verb + 1 && t.tag(c) === 'VBG'),
];
