import type { Knowledge } from '../../model/derivation.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Entity, Holding } from '../../model/world.ts';
import { referenceIndex } from '../link-mentions.ts';
import { referenceEntity, referenceRelations } from '../reference/reference-entity.ts';
import { personKey } from './entity-keys.ts';
import { byId, sortedUnique } from './order.ts';

export function knowledgeOf(reference: ReferenceData, gazetteer: Gazetteer): Knowledge {
  const index = referenceIndex(reference, gazetteer);
  const stated = [...index.entities.values()].sort(byId);
  const named = stated
    .filter(({ type }) => type === 'Person')
    .flatMap((entity) => [...new Set(entity.names.map(personKey))].map((key) => ({ key, entity })));
  const people = groupBy(named, ({ key }) => key);
  return {
    stated,
    blocks: sortedUnique(stated.flatMap(blocksOfStated)),
    isNamed: (type, text) => index.idsOf(type, text).length > 0,
    isStated: (id) => index.entities.has(id),
    entity: (id) => referenceEntity(id, gazetteer, index),
    relations: (id, country) => referenceRelations(id, gazetteer, index, country),
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
