import { randomBytes } from 'node:crypto';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { InvariantError } from '../../errors.ts';
import type { Store } from '../../neo4j/index.ts';
import { withCalendarDays } from './calendar-days.ts';
import { withPageSizes } from './page-sizes.ts';
import { withSpreadInterfaces } from './root-fields.ts';
import { readTypeDefinitions } from './sdl.ts';

/** Functions behind the fields that are not Cypher. */
export type Resolvers = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]['resolvers']>;

/** The library forgets what interfaces and the root types are described as. */
function withDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const node of parse(readTypeDefinitions()).definitions) {
    if (!('name' in node) || !('description' in node)) continue;
    const type = schema.getType(node.name?.value ?? '');
    if (type !== undefined && !type.description) type.description = node.description?.value ?? null;
  }
  return schema;
}

/** The schema that is served. No database is asked while it is built. */
export async function buildSchema(resolvers: Resolvers, store?: Store): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    resolvers,
    ...(store === undefined ? {} : { driver: store.driver }),
    features: {
      // Nobody signs in with a JWT; without some key the library warns that hidden reports have no rule.
      authorization: { key: randomBytes(32).toString('hex') },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  try {
    return withSpreadInterfaces(withPageSizes(withCalendarDays(withDescriptions(await library.getSchema()))));
  } catch (cause) {
    // The library rejects with a list of errors.
    const why = [cause].flat().map((error) => (error instanceof Error ? error.message : String(error)));
    throw new InvariantError(`The type definitions in schema/ cannot be used: ${why.join('; ')}`, { code: 'schema', cause });
  }
}

/** The schema as text, in a fixed order, so that two versions can be compared line by line. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
