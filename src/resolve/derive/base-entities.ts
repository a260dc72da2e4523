import type { Knowledge } from '../../model/derivation.ts';
import type { Unit } from '../../model/unit.ts';
import type { BaseEntity, Separations } from './base-entity.ts';
import { basePeople } from './base-people.ts';
import { baseThing, ofOneMention } from './base-things.ts';
import { isPersonKey } from './entity-keys.ts';

/** A block with more units than this is cut by spelling; its short names stay provisional. */
export const CROWDED = 500;

/** Entities of one block: people of a family name, a body without a name, or the one thing that has the id. */
export function baseEntities(
  block: string,
  units: readonly Unit[],
  knowledge: Knowledge,
  { apart, detached }: Separations,
  isCrowded: boolean,
): readonly BaseEntity[] {
  if (isPersonKey(block)) {
    return basePeople(block, units, knowledge, apart, isCrowded);
  }
  if (block.startsWith('mention|')) return units.map((unit) => ofOneMention(unit, block.slice('mention|'.length)));
  return baseThing(block, units, knowledge, detached);
}
