import type { Assignment, Unit } from '../../model/unit.ts';
import type { Reference } from '../../model/world.ts';
import type { DerivedBlocks } from './derive-blocks.ts';
import type { Pass } from './pass.ts';
import type { Placed } from './place.ts';
import { unitMentions } from './unit-mentions.ts';
import type { TouchedUnits } from './unit-states.ts';

/** Which mentions refer to what, before and now: those of the pass's reports and of units that are assigned otherwise. */
export interface MentionReferences {
  readonly before: readonly Reference[];
  readonly now: readonly Reference[];
  /** Mentions of other reports that refer to something else than before. */
  readonly redirected: readonly string[];
  /** Units that were there and are assigned otherwise, or were left open. */
  readonly reassigned: readonly Unit[];
  /** By unit, of the blocks that were derived. */
  readonly assigned: ReadonlyMap<string, Assignment>;
}

const isSame = (a: Assignment | undefined, b: Assignment | undefined): boolean =>
  a?.entityId === b?.entityId && JSON.stringify(a?.how ?? null) === JSON.stringify(b?.how ?? null);

export async function mentionReferences(
  pass: Pass,
  { mentions }: Placed,
  { gone, settled }: TouchedUnits,
  { stored, derived }: DerivedBlocks,
): Promise<MentionReferences> {
  const assigned = new Map(derived.assignments.map((one) => [one.unitId, one]));
  const isLoaded = new Set(stored.map(({ unit }) => unit.id));
  const reassigned = stored
    .filter(({ unit, assignment, open }) => !gone.has(unit.id) && (open !== undefined || !isSame(assignment, assigned.get(unit.id))))
    .map(({ unit }) => unit);
  const others = await unitMentions(
    pass,
    reassigned.map(({ id }) => id),
    new Set(mentions.map(({ mention }) => mention.id)),
  );
  const spoken = [...mentions.map(({ mention, unit, current }) => ({ mention, unitId: unit?.id, current })), ...others];
  // A unit whose block was not derived stays where it was.
  const assignmentOf = (unitId: string): Assignment | undefined =>
    assigned.get(unitId) ?? (isLoaded.has(unitId) ? undefined : settled.get(unitId));
  const now = spoken.flatMap(({ mention, unitId }): Reference[] => {
    const assignment = unitId === undefined ? undefined : assignmentOf(unitId);
    return assignment === undefined ? [] : [pass.rules.referenceOf(mention, assignment)];
  });
  const target = new Map(now.map(({ mentionId, entityId }) => [mentionId, entityId]));
  return {
    before: spoken.flatMap(({ current }) => current ?? []),
    now,
    redirected: others.filter(({ mention, current }) => target.get(mention.id) !== current?.entityId).map(({ mention }) => mention.id),
    reassigned,
    assigned,
  };
}
