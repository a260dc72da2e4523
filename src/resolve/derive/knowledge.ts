import type { Gazetteer } from '../../model/gazetteer.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Entity, Holding, Relation } from '../../model/world.ts';
import { referenceIndex } from '../link-mentions.ts';
import { referenceEntity, referenceRelations } from '../reference/reference-entity.ts';
import { personKey } from './entity-keys.ts';
import { byId, groupBy } from './order.ts';

/** What is known before any report is read, as the derivation asks for it. */
export interface Knowledge {
  /** Things that the user's reference data state, sorted by id. */
  readonly stated: readonly Entity[];
  readonly holdings: readonly Holding[];
  isStated(id: string): boolean;
  entity(id: string): Entity | undefined;
  relations(id: string): readonly Relation[];
  /** People of reference data whose names have this block key. */
  people(key: string): readonly Entity[];
  holdingsOf(officeId: string): readonly Holding[];
}

export function knowledgeOf(reference: ReferenceData, gazetteer: Gazetteer): Knowledge {
  const index = referenceIndex(reference, gazetteer);
  const stated = [...index.entities.values()].sort(byId);
  const named = stated
    .filter(({ type }) => type === 'Person')
    .flatMap((entity) => [...new Set(entity.names.map(personKey))].map((key) => ({ key, entity })));
  const people = groupBy(named, ({ key }) => key);
  return {
    stated,
    isStated: (id) => index.entities.has(id),
    holdings: index.holdings,
    entity: (id) => referenceEntity(id, gazetteer, index),
    relations: (id) => referenceRelations(id, gazetteer, index),
    people: (key) => (people.get(key) ?? []).map(({ entity }) => entity),
    holdingsOf: (officeId) => index.holdingsOf(officeId).filter((holding) => holding.officeId === officeId),
  };
}
