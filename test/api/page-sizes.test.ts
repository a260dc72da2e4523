import { type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { useServer } from './server.ts';
import { hubId, loadWideGraph, WIDTH } from './wide-graph.ts';

const server = useServer({}, loadWideGraph);
const schema: GraphQLSchema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });

type Field = GraphQLField<unknown, unknown>;
const isList = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const sizeOf = ({ args }: Field): string | undefined => args.find(({ name }) => name === 'limit' || name === 'first')?.name;

/** What questions need to be answered at all. */
const NEEDED: Readonly<Record<string, string>> = {
  'Query.search': 'text: "wide"',
  'Query.evidenceOf': `id: "${hubId('Decision')}"`,
  'Query.timeline': `id: "${hubId('Person')}"`,
  'Query.inForce': 'on: "2022-02-01"',
  'Query.changedSince': 'run: "run/wide"',
  'Query.neighbours': `id: "${hubId('Person')}"`,
  'Person.officesOn': 'date: "2022-02-01"',
};
/** How to come to the one node of a type that has no list of its own. */
const WAY: Readonly<Record<string, (inside: string) => string>> = {
  Sentence: (inside) => `report(id: "${hubId('Report')}") { on: sentences(first: 1) { ${inside} } }`,
  Name: (inside) =>
    `people(where: { id: { eq: "${hubId('Person')}" } }) { on: names(where: { id: { eq: "${hubId('Name')}" } }) { ${inside} } }`,
};

/** `limit` and `first` of every list that readers can ask for, with the way to a node that has more of it than 20. */
const LISTS = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !/(Connection|Edge)$/.test(type.name))
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
  .filter(({ field }) => isList(field) && sizeOf(field) !== undefined)
  .map(({ type, field }) => ({ list: `${type.name}.${field.name}`, type: type.name, field }));

function question(type: string, field: Field, size: number | undefined): string {
  const named = getNamedType(field.type);
  const inside = (isObjectType(named) || isInterfaceType(named)) && named.getFields().id !== undefined ? 'id' : '__typename';
  const values = [NEEDED[`${type}.${field.name}`], size === undefined ? undefined : `${sizeOf(field)}: ${size}`].filter(Boolean);
  const call = `rows: ${field.name}${values.length === 0 ? '' : `(${values.join(', ')})`} { ${inside} }`;
  if (type === 'Query') return `{ ${call} }`;
  const list = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    (each) => isList(each) && getNamedType(each.type).name === type && each.args.some(({ name }) => name === 'where'),
  );
  return `{ on: ${WAY[type]?.(call) ?? `${list?.name}(where: { id: { eq: "${hubId(type)}" } }) { ${call} }`} }`;
}

async function rowCount(type: string, field: Field, size?: number): Promise<number> {
  const { data, errors } = await server().ask(question(type, field, size));
  expect(errors).toEqual([]);
  let found: unknown = data;
  while (typeof found === 'object' && found !== null && !('rows' in found)) found = Object.values(found)[0];
  return (found as { rows: unknown[] } | undefined)?.rows.length ?? 0;
}

describe('every list gives as many as asked for, 20 unasked', () => {
  test('all lists are tried', () => expect(LISTS.length).toBeGreaterThan(100));

  test.each(LISTS)('$list', async ({ type, field }) => {
    expect(await rowCount(type, field, WIDTH)).toBe(WIDTH);
    expect(await rowCount(type, field)).toBe(20);
    expect(await rowCount(type, field, 1)).toBe(1);
  });
});

describe('through an interface the arguments of a hand-written field are kept', () => {
  test.each([
    `entity(id: "${hubId('Person')}") { rows: evidence(first: 25) { quote } }`,
    `entity(id: "${hubId('Place')}") { ... on Place { rows: decisions(first: 25) { id } } }`,
    `entity(id: "${hubId('Topic')}") { ... { rows: evidence(first: 25) { quote } } }`,
    `decision(id: "${hubId('Decision')}") { respondsTo(limit: 1) { ... on Decision { inForce(on: "2022-02-01") } rows: name } }`,
  ])('%s', async (text) => {
    const { data, errors } = await server().ask(`{ on: ${text} }`);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).match(/"(quote|id)":/g) ?? []).toHaveLength(text.includes('25') ? 25 : 0);
  });

  test('by a fragment, under a directive, two levels down', async () => {
    const { data, errors } = await server().ask(
      `query ($yes: Boolean!) { entity(id: "${hubId('Person')}") { ...Some @include(if: $yes) } } fragment Some on Entity { decided(limit: 2) { evidence(first: 1) { quote } } }`,
      { yes: true },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ entity: { decided: [{}, {}] } });
  });
});
