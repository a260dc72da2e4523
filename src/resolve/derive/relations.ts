import type { Knowledge } from '../../model/derivation.ts';
import type { Entity, Relation } from '../../model/world.ts';

/** Structural edges of an entity between survivors; nothing is part of itself, and each edge is there once. */
export function structuralRelations(
  { id, country }: Pick<Entity, 'id' | 'country'>,
  knowledge: Knowledge,
  survivor: (id: string) => string,
): readonly Relation[] {
  const relations = new Map<string, Relation>();
  for (const relation of knowledge.relations(id, country)) {
    const to = survivor(relation.to);
    if (to !== id) relations.set(`${relation.type} ${to}`, { ...relation, from: id, to });
  }
  return [...relations.values()];
}
