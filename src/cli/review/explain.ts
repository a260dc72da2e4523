import { InputError } from '../../errors.ts';
import { readRows, type Store } from '../../neo4j/index.ts';
import { comparePersonNames, SAME_NAME } from '../../resolve/index.ts';

const NAMES = `MATCH (e:Entity {id: $id})
RETURN e.name AS name, e.country AS country, [(n:Name)-[:NAMES]->(e) | n.text] AS names,
  [(m:Mention)-[r:REFERS_TO]->(e) | m.text + ': ' + toString(r.score) + ', ' + r.why][..5] AS joined`;

interface Found {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly country: string | null;
  readonly names: readonly string[];
  readonly joined: readonly string[];
}

async function find(store: Store, id: string): Promise<Found> {
  const [row] = await readRows<Found>(store, NAMES, { id });
  if (row === undefined)
    throw new InputError(`There is no entity with the id ${id}; "gazette query" and the explorer show ids.`, { code: 'unknown_id' });
  return row;
}

/** Why two people are one or two, feature by feature: the best pair of their names, their countries, how mentions came to them. */
export async function explainPair(store: Store, a: string, b: string): Promise<readonly string[]> {
  const [first, second] = [await find(store, a), await find(store, b)];
  const pairs = first.names.flatMap((x) => second.names.map((y) => ({ x, y, comparison: comparePersonNames(x, y) })));
  const best = pairs.sort((p, q) => q.comparison.score - p.comparison.score)[0];
  const countries =
    first.country === null || second.country === null
      ? 'country: one is not known'
      : first.country === second.country
        ? `country: both ${first.country}`
        : `country: ${first.country} and ${second.country} are different, which keeps them apart`;
  const names =
    best === undefined
      ? []
      : [
          `names: ${best.x} and ${best.y}, ${best.comparison.score.toFixed(2)} of the ${SAME_NAME} that one name needs`,
          ...best.comparison.features.map(
            ({ feature, similarity, points, note }) => `  ${feature}: ${note}, ${similarity} alike, ${points} points`,
          ),
          ...(best.comparison.veto === undefined ? [] : [`  never one: ${best.comparison.veto}`]),
        ];
  const joined = (id: string, { joined: list }: Found): readonly string[] => [`${id} has`, ...list.map((line) => `  ${line}`)];
  return [...names, countries, ...joined(a, first), ...joined(b, second)];
}
