import type { ParagraphView } from '../../claims/paragraph-view.ts';
import type { Predicate } from '../../claims/predicate.ts';
import { lemmaOf } from '../../claims/syntax.ts';
import { allowedOrRequired, noLongerForbidden } from './allowed-and-required.ts';
import { isBinding, isRequirement, isTender, isUnlawful } from './binding.ts';
import { canDo, hasToDo, isAbleTo, mustDo, needsThing } from './can-and-must.ts';
import { mayNotBeHeld, mayNotDo, mustBeDone, shallDo } from './duties.ts';
import { isExempt, isOffered, mayClaim } from './entitlements.ts';
import { limited } from './limited.ts';
import { endsLimit, movesLimit } from './moved-limits.ts';
import { isSuspended, mayBeOpen, mayNotRun, opens, shuts, staysShut } from './open-and-shut.ts';
import { paidOut } from './payments.ts';
import type { RuleReader, ToldRule } from './rule-clause.ts';
import { forbidden, unsigned } from './unsigned.ts';

/** In this order; the first that reads the clause wins. */
const READERS: readonly RuleReader[] = [
  allowedOrRequired,
  noLongerForbidden,
  limited,
  mayClaim,
  paidOut, // "are to receive" is more than a duty
  canDo,
  shuts, // "must close" says more than that something must be done
  mayNotRun,
  mustDo,
  hasToDo,
  mayNotDo,
  mayNotBeHeld,
  mustBeDone,
  shallDo,
  needsThing,
  isAbleTo,
  opens,
  mayBeOpen,
  staysShut,
  isSuspended,
  isBinding,
  isRequirement,
  isTender,
  isUnlawful,
  movesLimit,
  endsLimit,
  isOffered,
  isExempt,
  forbidden,
  unsigned,
];

/** What the clause tells of a rule, where nobody is named who made it. */
export function readRule(view: ParagraphView, predicate: Predicate): ToldRule | undefined {
  const clause = { view, predicate, lemma: lemmaOf(view.tokens, predicate.token) };
  for (const read of READERS) {
    const told = read(clause);
    if (told !== undefined) return told;
  }
  return undefined;
}
