import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A value for an argument that must be given: ids of the fixture, else what its type takes. */
function literalOf({ name, type }: GraphQLArgument, ids: Readonly<Record<string, string>>): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  const values: Readonly<Record<string, string>> = { Date: '"2022-01-08"', Int: '1', Float: '1', Boolean: 'true', String: '"Zebrastan"' };
  return values[named.name] ?? JSON.stringify(ids[name] ?? ids.id ?? '');
}

const argumentsOf = (field: GraphQLField<unknown, unknown>, ids: Readonly<Record<string, string>>): string => {
  const given = field.args.filter(isRequiredArgument).map((each) => `${each.name}: ${literalOf(each, ids)}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

const isPlain = (type: GraphQLNamedType): boolean => !isObjectType(type) && !isInterfaceType(type);

/** Every value of a type. */
function valuesOf(type: GraphQLNamedType, ids: Readonly<Record<string, string>>): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const plain = Object.values(type.getFields()).filter((field) => isPlain(getNamedType(field.type)));
  return `{ ${['__typename', ...plain.map((field) => `${field.name}${argumentsOf(field, ids)}`)].join(' ')} }`;
}

export interface RootQuestion {
  readonly field: string;
  /** Every value of what the field gives. */
  readonly own: string;
  /** Every value one step from there, a question for each step, so that none is too dear. */
  readonly steps: readonly string[];
}

/** Every field at the top of the schema, asked for everything it can show. */
export const rootQuestions = (schema: GraphQLSchema, ids: Readonly<Record<string, string>>): readonly RootQuestion[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).map((root) => {
    const type = getNamedType(root.type);
    const head = `${root.name}${argumentsOf(root, ids)}`;
    const own = `{ ${head} ${valuesOf(type, ids)} }`;
    if (!isObjectType(type) && !isInterfaceType(type)) return { field: root.name, own: `{ ${head} }`, steps: [] };
    const steps = Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (isPlain(inner) || field.name.endsWith('Connection')) return [];
      return [`{ ${head} { ${field.name}${argumentsOf(field, ids)} ${valuesOf(inner, ids)} } }`];
    });
    return { field: root.name, own, steps };
  });

/** Every mutation with what it must be given. */
export const mutationCalls = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => `${field.name}${argumentsOf(field, { id: 'report/a1' })}`);
