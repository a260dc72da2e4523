import type { Knowledge } from '../../model/derivation.ts';
import type { Entity, Relation } from '../../model/world.ts';
import { byId } from './order.ts';
import { structuralRelations } from './relations.ts';

/** Entities with those that structural edges lead to: a place comes with the places around it, an office with its body. */
export function withSurroundings(
  entities: readonly Entity[],
  needed: readonly string[],
  knowledge: Knowledge,
  survivor: (id: string) => string,
): { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] } {
  const found = new Map(entities.map((entity) => [entity.id, entity]));
  const relations: Relation[] = [];
  const queue = [...found.keys(), ...needed.map(survivor).filter((id) => !found.has(id))];
  const seen = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const entity = found.get(id) ?? knowledge.entity(id);
    if (entity === undefined) continue;
    found.set(id, entity);
    for (const relation of structuralRelations(entity, knowledge, survivor)) {
      if (!found.has(relation.to) && knowledge.entity(relation.to) === undefined) continue;
      relations.push(relation);
      queue.push(relation.to);
    }
  }
  return { entities: [...found.values()].sort(byId), relations };
}
