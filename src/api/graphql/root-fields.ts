import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { spreadInterfaces } from './spread-interfaces.ts';

/** Makes the library read every question as `spreadInterfaces` writes it; the same document is written out once. */
export function withSpreadInterfaces(schema: GraphQLSchema): GraphQLSchema {
  const spread = new WeakMap<FieldNode, FieldNode>();
  const spreadOnce = (node: FieldNode, { returnType, fragments }: GraphQLResolveInfo): FieldNode => {
    const known = spread.get(node) ?? spreadInterfaces(node, returnType, schema, fragments);
    spread.set(node, known);
    return known;
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (parent, args, context, info) =>
      resolve(parent, args, context, { ...info, fieldNodes: info.fieldNodes.map((node) => spreadOnce(node, info)) });
  }
  return schema;
}
