import type { GraphRows } from '../../model/rows.ts';
import type { Reference } from '../../model/world.ts';
import { labelOfId } from '../own-labels.ts';
import { write } from '../planned-once.ts';
import { findRedirects } from '../world/redirects.ts';
import { type Pass, statedHoldings, survivorOf, writePart } from './pass.ts';
import { DROP_NAMES, readEntities, readLonely } from './stored-entities.ts';

export interface Unused {
  /** Entities that this pass no longer derives. */
  readonly lost: readonly string[];
  /** Names that lost an entity. */
  readonly lostNames: readonly string[];
  /** Units whose assignment is known anew: what is stored of them does not count. */
  readonly loaded: readonly string[];
  readonly stillUsed: ReadonlySet<string>;
  readonly currentReferences: readonly Reference[];
  readonly references: readonly Reference[];
}

/**
 * Takes away entities that nothing speaks of and that nothing which is there lies in or belongs to, and then what lay around
 * them. What only lies around something keeps what reference data say of it. Returns people that went, whose holdings go too.
 */
export async function dropUnused(
  pass: Pass,
  { lost, lostNames, loaded, stillUsed, currentReferences, references }: Unused,
): Promise<readonly string[]> {
  const people: string[] = [];
  const { store, rules, knowledge } = pass;
  const survivor = survivorOf(pass);
  const needed = new Set(statedHoldings(pass).all.flatMap(({ personId, officeId }) => [personId, officeId]));
  const names = new Set(lostNames);
  for (let ids = lost.filter((id) => !stillUsed.has(id)); ids.length > 0; ) {
    const lonely = await readLonely(store, ids, loaded);
    const kept = lonely.filter(({ id, isPart }) => isPart || needed.has(id));
    const dropped = lonely.filter(({ id, isPart }) => !isPart && !needed.has(id));
    const current = await readEntities(
      store,
      lonely.map(({ id }) => id),
    );
    const known = kept.flatMap(({ id }) => knowledge.entity(id) ?? []);
    const rows = rules.entityRows(known);
    const { relations } = rules.withSurroundings(known, [], knowledge, survivor);
    const isKept = new Set(known.map(({ id }) => id));
    for (const { type, from } of current.relationships) if (type === 'NAMES') names.add(from);
    const isThere = new Set(current.nodes.map(({ id }) => id));
    const wanted: GraphRows = {
      nodes: rows.nodes.filter(({ id, label }) => label !== 'Name' || !isThere.has(id)),
      relationships: [...rows.relationships, ...rules.relationRows(relations.filter(({ from }) => isKept.has(from)))],
    };
    const gone = dropped.map(({ id }) => id).filter((id) => labelOfId(id) === 'Person');
    people.push(...gone);
    const around = dropped.flatMap((one) => one.around).filter((id) => !stillUsed.has(id));
    await writePart(pass, {
      // What lay around what goes, and its names, are no longer found from it by a pass that is cut here.
      later: () => ({ holdings: gone, entities: [...around, ...names] }),
      current: {
        nodes: current.nodes.filter(({ label }) => label !== 'Name'),
        relationships: current.relationships,
      },
      wanted,
      redirects: findRedirects(
        dropped.map(({ id }) => id),
        rules.referenceRows(currentReferences),
        rules.referenceRows(references),
      ),
    });
    ids = around;
  }
  if (names.size > 0) await write(store, (tx) => tx.run(DROP_NAMES, { ids: [...names] }));
  return people;
}
