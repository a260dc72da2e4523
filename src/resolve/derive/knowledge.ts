import type { Gazetteer } from '../../model/gazetteer.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Entity, Holding, Relation } from '../../model/world.ts';
import { referenceIndex } from '../link-mentions.ts';
import { referenceEntity, referenceRelations } from '../reference/reference-entity.ts';
import { personKey } from './entity-keys.ts';
import { byId, groupBy, sortedUnique } from './order.ts';

/** What is known before any report is read, as the derivation asks for it. */
export interface Knowledge {
  isStated(id: string): boolean;
  entity(id: string): Entity | undefined;
  relations(id: string): readonly Relation[];
  /** People of reference data whose names have this block key. */
  people(key: string): readonly Entity[];
  /** Blocks of what reference data state, which are derived even if no report speaks of them. */
  readonly blocks: readonly string[];
  /** Holdings that reference data state, between survivors. */
  statedHoldings(survivor: (id: string) => string): StatedHoldings;
}

export interface StatedHoldings {
  readonly all: readonly Holding[];
  ofPerson(personId: string): readonly Holding[];
  ofOffice(officeId: string): readonly Holding[];
}

export function knowledgeOf(reference: ReferenceData, gazetteer: Gazetteer): Knowledge {
  const index = referenceIndex(reference, gazetteer);
  const stated = [...index.entities.values()].sort(byId);
  const named = stated
    .filter(({ type }) => type === 'Person')
    .flatMap((entity) => [...new Set(entity.names.map(personKey))].map((key) => ({ key, entity })));
  const people = groupBy(named, ({ key }) => key);
  return {
    blocks: sortedUnique(stated.flatMap(blocksOfStated)),
    isStated: (id) => index.entities.has(id),
    entity: (id) => referenceEntity(id, gazetteer, index),
    relations: (id) => referenceRelations(id, gazetteer, index),
    people: (key) => (people.get(key) ?? []).map(({ entity }) => entity),
    statedHoldings(survivor) {
      const all = index.holdings.map(
        (holding): Holding => ({ ...holding, personId: survivor(holding.personId), officeId: survivor(holding.officeId) }),
      );
      const byPerson = groupBy(all, ({ personId }) => personId);
      const byOffice = groupBy(all, ({ officeId }) => officeId);
      return { all, ofPerson: (id) => byPerson.get(id) ?? [], ofOffice: (id) => byOffice.get(id) ?? [] };
    },
  };
}

/** The blocks in which a thing of reference data is found: of a person, those of all names. */
export const blocksOfStated = ({ id, type, names }: Entity): readonly string[] => (type === 'Person' ? names.map(personKey) : [id]);
