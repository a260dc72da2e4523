import { InputError } from '../../errors.ts';
import { type DecisionFilter, readRows, type Store } from '../../neo4j/index.ts';

const THERE = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Entity)
MATCH (e:Entity {id: coalesce(now.id, $id)})
RETURN e.id AS id`;

/** Throws InputError for an id that no entity has or had: an export by a slip of the pen would be empty, and seem right. */
export async function checkIds(store: Store, { decider, place }: DecisionFilter): Promise<void> {
  for (const id of [decider, place])
    if (id !== undefined && (await readRows(store, THERE, { id })).length === 0)
      throw new InputError(`There is no person, body, office or place with the id ${id}; "gazette query" and the explorer show ids.`, {
        code: 'unknown_id',
      });
}
