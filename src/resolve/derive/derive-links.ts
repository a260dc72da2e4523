import type { ImpliedLink, LinkedHappening, SiblingDecision } from '../../model/derivation.ts';
import type { ClaimArgument } from '../../model/evidence.ts';
import { labelOf } from '../../model/label-of.ts';
import { LINK_ROLES, type LinkRole, RELATIONSHIPS, type Role } from '../../model/relationship-types.ts';
import type { Act } from '../../model/vocabulary.ts';
import type { HappeningRole } from '../../model/world.ts';
import { byText } from './order.ts';
import { compareRoles } from './roles.ts';

/** What an act does to the earlier decision. */
const LINK_OF_ACT: Readonly<Record<Act, LinkRole | undefined>> = {
  enact: undefined,
  extend: 'EXTENDS',
  amend: 'AMENDS',
  suspend: 'SUSPENDS',
  lift: 'LIFTS',
  annul: 'ANNULS',
  replace: 'REPLACES',
};
const isLink = (role: Role): role is LinkRole => (LINK_ROLES as readonly Role[]).includes(role);

export interface LinkContext {
  /** The id of the happening that a claim supports. */
  happeningOf(claimId: string): string | undefined;
  argumentsOf(claimId: string): readonly ClaimArgument[];
}

const isDecision = (happening: LinkedHappening): happening is LinkedHappening & SiblingDecision => 'act' in happening;

/** Edges that the words of a claim state: "in response to the protests". */
function statedLinks(happening: LinkedHappening, context: LinkContext): readonly HappeningRole[] {
  const links = new Map<string, { readonly role: HappeningRole; readonly claimIds: string[] }>();
  for (const claimId of happening.claimIds) {
    for (const argument of context.argumentsOf(claimId)) {
      if (argument.claimId === undefined || !isLink(argument.role)) continue;
      const targetId = context.happeningOf(argument.claimId);
      if (targetId === undefined || targetId === happening.id) continue;
      const { from, to } = RELATIONSHIPS[argument.role];
      if (!from.includes(labelOf(happening.id)!) || !to.includes(labelOf(targetId)!)) continue;
      const key = `${argument.role} ${targetId}`;
      const known = links.get(key);
      if (known === undefined) {
        links.set(key, { role: { type: argument.role, targetId, basis: argument.basis, claimIds: [] }, claimIds: [claimId] });
      } else if (!known.claimIds.includes(claimId)) known.claimIds.push(claimId);
    }
  }
  return [...links.values()].map(({ role, claimIds }) => ({ ...role, claimIds }));
}

const isDated = ({ earliest, latest }: SiblingDecision): boolean => (earliest ?? latest) !== undefined;
/** Acts that end another: none is lifted or extended itself. */
const isEnd = ({ act }: SiblingDecision): boolean => act === 'lift' || act === 'annul' || act === 'suspend';

/** What decisions of one act may be about. */
interface Earlier {
  /** Those with a date, in order; of one date the smallest id last. */
  readonly dated: readonly SiblingDecision[];
  /** The only one there is, with a date or without. */
  readonly only: SiblingDecision | undefined;
}

/** A busy block has thousands of acts that end another, so its decisions are sorted once. */
const known = new WeakMap<readonly SiblingDecision[], Map<Act, Earlier>>();

function earlierOf(act: Act, siblings: readonly SiblingDecision[]): Earlier {
  const ofAct = known.get(siblings) ?? new Map<Act, Earlier>();
  known.set(siblings, ofAct);
  const found = ofAct.get(act);
  if (found !== undefined) return found;
  const others = siblings.filter((other) => other.act !== act && !isEnd(other));
  const dated = others.filter(isDated).sort((a, b) => byText(a.sortDate, b.sortDate) || byText(b.id, a.id));
  const earlier = { dated, only: others.length === 1 ? others[0] : undefined };
  ofAct.set(act, earlier);
  return earlier;
}

/** The last of a sorted list that is not after a day. */
function lastUntil(sorted: readonly SiblingDecision[], day: string): SiblingDecision | undefined {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]!.sortDate <= day) from = middle + 1;
    else to = middle;
  }
  return sorted[from - 1];
}

/** The decision that an extension or a lifting is about: the latest before it of its kind and place; undated, the only one. */
function earlierOne(decision: SiblingDecision, siblings: readonly SiblingDecision[]): SiblingDecision | undefined {
  const { dated, only } = earlierOf(decision.act, siblings);
  if (!isDated(decision)) return only;
  return lastUntil(dated, decision.sortDate) ?? (only !== undefined && !isDated(only) ? only : undefined);
}

/** What the act of a decision links it to, when its words do not say it themselves. */
export function impliedLink(decision: SiblingDecision, siblings: readonly SiblingDecision[]): ImpliedLink | undefined {
  const type = LINK_OF_ACT[decision.act];
  const target = type === undefined ? undefined : earlierOne(decision, siblings);
  return type === undefined || target === undefined ? undefined : { type, targetId: target.id };
}

/** Edges from one happening to others, given the decisions of its sibling blocks (kind, country, place or object; any act). */
export function deriveLinks(
  happening: LinkedHappening,
  siblings: readonly SiblingDecision[],
  context: LinkContext,
): readonly HappeningRole[] {
  const stated = statedLinks(happening, context);
  const implied = isDecision(happening) ? impliedLink(happening, siblings) : undefined;
  const isSaid = stated.some(({ type }) => type === implied?.type);
  const link = implied === undefined || isSaid ? [] : [{ ...implied, claimIds: happening.claimIds }];
  return [...stated, ...link].sort(compareRoles);
}
