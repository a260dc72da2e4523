import { GraphQLInt, GraphQLNonNull, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { LIMITS } from '../limits.ts';

const SIZES = new Set(['limit', 'first']);

/**
 * Gives every list its default size where readers see it, in the schema. `@limit(default:)` of a type would do so for generated
 * lists, but the library also cuts what a hand-written statement returns down to it, whatever `first` says; so types only state the
 * most that any list may hold, and the default stands here.
 */
export function withPageSizes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const argument of Object.values(type.getFields()).flatMap(({ args }) => args)) {
      if (!SIZES.has(argument.name) || argument.type !== GraphQLInt) continue;
      argument.type = new GraphQLNonNull(GraphQLInt);
      argument.defaultValue = LIMITS.defaultPage;
    }
  }
  return schema;
}
