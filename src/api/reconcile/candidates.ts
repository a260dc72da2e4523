import { ENTITY_TYPES, type EntityType, isEntityType } from '../../model/labels.ts';
import { nameKey } from '../../model/name-key.ts';
import { cypherPart } from '../../neo4j/index.ts';
import { ask } from '../ask.ts';
import type { Api } from '../context.ts';
import { nameSimilarity } from './similarity.ts';

export interface ReconcileQuery {
  readonly query: string;
  readonly type?: string | undefined;
  readonly limit: number;
  readonly country?: string | undefined;
}

interface Row {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly country: string | null;
  readonly about: string | null;
  readonly names: readonly string[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  /** What the score is made of. */
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

const FIND = `CALL () {
  MATCH (n:Name {norm: $norm})-[:NAMES]->(e:Entity)
  RETURN e
  LIMIT 100
  UNION
  WITH $typed AS typed
  ${cypherPart('plain-words')}
  CALL db.index.fulltext.queryNodes('gazette_names', reduce(q = '', w IN words | q + ' ' + w + (CASE WHEN $asPrefix AND w = words[-1] THEN '*' ELSE '' END)), {limit: 100}) YIELD node
  CALL (node) {
    WITH node WHERE node:Entity
    RETURN node AS e
    UNION
    WITH node WHERE node:Name
    MATCH (node)-[:NAMES]->(e:Entity)
    RETURN e
    LIMIT 20
  }
  RETURN e
}
WITH DISTINCT e
WHERE $type IS NULL OR $type IN labels(e)
RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name, e.country AS country, coalesce(e.placeKind, e.bodyKind, e.rank, e.sector) AS about,
  [(n:Name)-[:NAMES]->(e) | n.text] AS names
LIMIT 200`;

/** Surely the same: nearly equal, and no other comes close. */
const SURE = 92;
const CLEAR = 8;

const describe = ({ type, country, about }: Row): string =>
  [type.toLowerCase(), about?.replaceAll('_', ' '), country].filter(Boolean).join(', ');

const rank = (type: EntityType): number => ENTITY_TYPES.indexOf(type);

/** Entities that a name can mean, the most alike first. 100 = the name (and country, where given) are equal; a wrong country costs 30. */
export async function findCandidates(
  api: Api,
  { query, type, limit, country }: ReconcileQuery,
  asPrefix = false,
): Promise<readonly Candidate[]> {
  const asked = type !== undefined && isEntityType(type) ? type : null;
  const rows = await ask<Row>(api.store, FIND, { typed: query, norm: nameKey(query), type: asked, asPrefix });
  const scored = rows.map((row) => {
    const name = Math.max(...[row.name, ...row.names].map((each) => nameSimilarity(query, each)), 0);
    const place = country === undefined || row.country === null ? 1 : row.country.toUpperCase() === country.toUpperCase() ? 1 : 0;
    return { row, name, place, score: Math.round(1000 * (name * (0.7 + 0.3 * place))) / 10 };
  });
  scored.sort((a, b) => b.score - a.score || rank(a.row.type) - rank(b.row.type) || (a.row.id < b.row.id ? -1 : 1));
  return scored.slice(0, limit).map(({ row, name, place, score }, i) => ({
    id: row.id,
    name: row.name,
    description: describe(row),
    type: [{ id: row.type, name: row.type }],
    score,
    match: i === 0 && score >= SURE && score - (scored[1]?.score ?? 0) >= CLEAR,
    features: [
      { id: 'name', value: Math.round(1000 * name) / 10 },
      ...(country === undefined ? [] : [{ id: 'country', value: 100 * place }]),
    ],
  }));
}
