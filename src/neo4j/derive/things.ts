import type { GraphRows, RelationshipRow } from '../../model/rows.ts';
import type { Entity } from '../../model/world.ts';
import { readRows } from '../session.ts';
import { type Pass, survivorOf } from './pass.ts';
import { readEntities, STRUCTURAL } from './stored-entities.ts';

/** The things of the derived blocks with what lies around them, as they are stored and as they should be. */
export interface Things {
  readonly current: GraphRows;
  readonly wanted: GraphRows;
  /** Whose names and properties are derived here. */
  readonly isOwn: ReadonlySet<string>;
  /** Names that an own thing bore. */
  readonly namesBefore: ReadonlySet<string>;
  /** Things that were there and are shown under another name now. */
  readonly renamed: readonly string[];
}

const NEIGHBOURS = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:${STRUCTURAL}]-(e)
RETURN DISTINCT e.id AS id, e.country AS country`;

interface Neighbour {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly country: string | null;
}

/** A thing that is there, for the edges that lead on from it. */
const stub = ({ id, country }: Neighbour): Entity => ({
  id,
  type: 'Place',
  name: id,
  names: [],
  origin: 'report',
  externalIds: {},
  ...(country === null ? {} : { country }),
});

/** The name that a thing is shown under, by thing. */
const shownNames = (relationships: readonly RelationshipRow[]): ReadonlyMap<string, string> =>
  new Map(
    relationships.filter(({ type, properties }) => type === 'NAMES' && properties.preferred === true).map(({ from, to }) => [to, from]),
  );

/** `moved` are things that judgements fold into others or no longer do; what leads to them leads elsewhere now. */
export async function thingsAround(
  pass: Pass,
  entities: readonly Entity[],
  moved: readonly string[],
  needed: readonly string[],
): Promise<Things> {
  const { store, rules, knowledge } = pass;
  const survivor = survivorOf(pass);
  const beside = moved.length === 0 ? [] : await readRows<Neighbour>(store, NEIGHBOURS, { ids: moved });
  const isDerived = new Set(entities.map(({ id }) => id));
  const aside = beside.filter(({ id }) => !isDerived.has(id)).map(stub);
  const around = rules.withSurroundings([...entities, ...aside], needed.map(survivor), knowledge, survivor);
  const known = await readEntities(
    store,
    around.entities.map(({ id }) => id),
  );
  const isThere = new Set(known.nodes.map(({ id }) => id));
  // Those around that are there stay as they are, but for where their edges lead.
  const own = around.entities.filter(({ id }) => isDerived.has(id) || !isThere.has(id));
  const isOwn = new Set(own.map(({ id }) => id));
  const isRestructured = new Set([...isOwn, ...beside.map(({ id }) => id)]);
  const rows = rules.entityRows(own);
  const edges = known.relationships.filter(({ type, from, to }) => (type === 'NAMES' ? isOwn.has(to) : isRestructured.has(from)));
  const namesBefore = new Set(edges.flatMap(({ type, from }) => (type === 'NAMES' ? [from] : [])));
  const [shownBefore, shown] = [shownNames(edges), shownNames(rows.relationships)];
  return {
    // Names are shared: one that is there is as any of its bearers would write it.
    current: { nodes: known.nodes.filter(({ id, label }) => label !== 'Name' && isOwn.has(id)), relationships: edges },
    wanted: {
      nodes: rows.nodes.filter(({ id, label }) => label !== 'Name' || !namesBefore.has(id)),
      relationships: [...rows.relationships, ...rules.relationRows(around.relations.filter(({ from }) => isRestructured.has(from)))],
    },
    isOwn,
    namesBefore,
    renamed: [...shown].filter(([id, name]) => isThere.has(id) && shownBefore.get(id) !== name).map(([id]) => id),
  };
}
