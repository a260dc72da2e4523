import { InputError } from '../../errors.ts';
import { readRows, type Store } from '../../neo4j/index.ts';

const PRESENT = `OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now:Entity)
MATCH (e:Entity {id: coalesce(now.id, $id)})
RETURN e.id AS id`;

/** The id that an entity has now, by a present or former one. An export by a slip of the pen would be empty, and seem right. */
export async function presentId(store: Store, id: string): Promise<string> {
  const [row] = await readRows<{ id: string }>(store, PRESENT, { id });
  if (row === undefined)
    throw new InputError(`There is no person, body, office or place with the id ${id}; "gazette query" and the explorer show ids.`, {
      code: 'unknown_id',
    });
  return row.id;
}
