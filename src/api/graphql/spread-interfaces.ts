import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const inlined = (node: SelectionNode, fragments: Fragments): SelectionNode => {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return node;
  const { name, directives = [] } = node;
  const { typeCondition, selectionSet } = fragments[name.value] as FragmentDefinitionNode;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
};

/** What a selection asks of one type; nothing where a fragment is about another type. */
function selectionsFor(set: SelectionSetNode, type: GraphQLObjectType, schema: GraphQLSchema, fragments: Fragments): SelectionSetNode {
  const selections = set.selections.flatMap((given): readonly SelectionNode[] => {
    const node = inlined(given, fragments);
    if (node.kind === Kind.FIELD) {
      const field = type.getFields()[node.name.value];
      return [field === undefined ? node : spreadInterfaces(node, field.type, schema, fragments)];
    }
    const { typeCondition, selectionSet, directives = [] } = node as InlineFragmentNode;
    const about = typeCondition === undefined ? type : schema.getType(typeCondition.name.value);
    if (about !== type && !(isInterfaceType(about) && type.getInterfaces().includes(about))) return [];
    const inside = selectionsFor(selectionSet, type, schema, fragments);
    return directives.length === 0 ? inside.selections : [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: inside }];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

/**
 * A field as the library should read it: what is asked of an interface is written out for each of its types. The library walks one
 * branch a type, and takes the arguments of a hand-written field out of the selection when it meets it first; shared by several
 * branches, the selection would give them to the first branch only, and `evidence(first: 5)` of a person would be cut to nothing.
 */
export function spreadInterfaces(field: FieldNode, output: GraphQLOutputType, schema: GraphQLSchema, fragments: Fragments): FieldNode {
  const type = getNamedType(output);
  if (field.selectionSet === undefined) return field;
  if (isObjectType(type)) return { ...field, selectionSet: selectionsFor(field.selectionSet, type, schema, fragments) };
  if (!isInterfaceType(type)) return field;
  const { selectionSet } = field;
  const selections = schema.getPossibleTypes(type).map(
    (each): InlineFragmentNode => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: each.name } },
      selectionSet: selectionsFor(selectionSet, each, schema, fragments),
    }),
  );
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
