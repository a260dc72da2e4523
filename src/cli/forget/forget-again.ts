import type { Config } from '../../config.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { namedPeople, type Store } from '../../neo4j/index.ts';
import { forgetPerson } from './forget-person.ts';
import { forgottenNames } from './secret.ts';

/** Forgets once more whoever came back with what was restored: a backup may be older than the forgetting. Returns how many. */
export async function forgetAgain(store: Store, config: Config, gazetteer: Gazetteer): Promise<number> {
  const tombstones = await forgottenNames(store, config);
  if (tombstones === undefined) return 0;
  const back = (await namedPeople(store)).filter(({ norm, country }) => tombstones.has(norm, country));
  const ids = [...new Set(back.map(({ id }) => id))];
  for (const id of ids) await forgetPerson(store, id, config, gazetteer);
  return ids.length;
}
