import type { Knowledge } from '../../model/derivation.ts';
import { entityId, hashOf } from '../../model/ids.ts';
import type { Assignment, Unit } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import type { BaseEntity } from './base-entity.ts';
import { bestName } from './best-name.ts';
import { countryByUnits } from './country-by-units.ts';
import { byText, sortedUnique } from './order.ts';

function bodyOf(id: string, units: readonly Unit[]): Entity {
  const texts = sortedUnique(units.map(({ text }) => text));
  const name = bestName(units.map(({ text }) => text));
  const country = countryByUnits(units);
  const bodyKind = sortedUnique(units.flatMap((unit) => unit.bodyKind ?? []))[0] as Entity['bodyKind'];
  return {
    id,
    type: units[0]!.type,
    name,
    names: [name, ...texts.filter((text) => text !== name)],
    origin: 'report',
    externalIds: {},
    ...(country === undefined ? {} : { country }),
    ...(bodyKind === undefined ? {} : { bodyKind }),
  };
}

const assigned = (unit: Unit, entityId: string): Assignment => ({ unitId: unit.id, entityId });

/** A body without a name, or one that a judgement keeps apart from others of its name: known from one mention. */
export const ofOneMention = (unit: Unit, mentionId: string): BaseEntity => {
  const id = `${entityId(unit.type, unit.country, unit.text)}-${hashOf([mentionId], 6)}`;
  return { entity: bodyOf(id, [unit]), assignments: [assigned(unit, id)], rivals: [] };
};

/** The one thing that has the id, and bodies that judgements keep apart from it. None when no unit is left. */
export function baseThing(id: string, units: readonly Unit[], knowledge: Knowledge, detached: ReadonlySet<string>): readonly BaseEntity[] {
  const sorted = [...units].sort((a, b) => byText(a.key, b.key));
  const kept = sorted.filter((unit) => !detached.has(unit.id));
  // What is kept apart from a thing of reference data is of no known thing; another body of the same name is one of its own.
  const others = sorted
    .filter(({ id: unitId, isOpen, type }) => detached.has(unitId) && type === 'Body' && isOpen)
    .map((unit) => ofOneMention(unit, unit.mention?.id ?? unit.id));
  const known = knowledge.entity(id);
  if (kept.length === 0 && !knowledge.isStated(id)) return others;
  const texts = sortedUnique(kept.filter(({ form }) => form === 'name').map(({ text }) => text));
  const entity = known === undefined ? bodyOf(id, kept) : { ...known, names: [...new Set([known.name, ...known.names, ...texts])] };
  return [{ entity, assignments: kept.map((unit) => assigned(unit, id)), rivals: [] }, ...others];
}
