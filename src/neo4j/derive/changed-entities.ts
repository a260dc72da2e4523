import type { Assignment } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import type { DerivedBlocks } from './derive-blocks.ts';

/**
 * Entities of derived blocks that may be others than those stored: a unit of theirs came, went, was assigned otherwise or left open, or
 * their block is derived whole. A family name of hundreds of people is derived together, and one of them has changed.
 */
export function changedEntities(
  { stored, derived }: DerivedBlocks,
  assigned: ReadonlyMap<string, Assignment>,
  gone: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): readonly Entity[] {
  const changed = new Set<string | undefined>();
  const isStored = new Set<string>();
  for (const { unit, assignment, open } of stored) {
    isStored.add(unit.id);
    const [was, is] = [assignment?.entityId, assigned.get(unit.id)?.entityId];
    for (const id of open ?? []) changed.add(id);
    if (was === is && open === undefined && !gone.has(unit.id) && !whole.has(unit.block)) continue;
    changed.add(was);
    changed.add(is);
  }
  const hasUnits = new Set<string>();
  for (const { unitId, entityId } of derived.assignments) {
    hasUnits.add(entityId);
    if (!isStored.has(unitId)) changed.add(entityId);
  }
  return derived.entities.filter(({ id }) => changed.has(id) || !hasUnits.has(id));
}
