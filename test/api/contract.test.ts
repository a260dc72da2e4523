import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { ERROR_STATUS } from '../../src/api/errors.ts';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { LIMITS } from '../../src/api/limits.ts';
import { CODES, ENUMS, FIELDS, INPUTS, PATHS } from './contract.ts';
import { EDITOR_TOKEN, useServer } from './server.ts';

const server = useServer();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });
});

const FIELD = /(\w+)(?:\(([\w,]+)\))?: (\S+)/g;
const ROWS = Object.entries(FIELDS).flatMap(([type, fields]) =>
  [...fields.matchAll(FIELD)].map(([, name = '', args, gives = '']) => ({ type: type.trim(), name, args: args?.split(',') ?? [], gives })),
);

describe('names that others use', () => {
  test.each(ROWS)('$type $name', ({ type: owner, name, args, gives }) => {
    const type = schema.getType(owner);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${owner} is gone`);
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${owner}.${name} is gone`);
    expect(String(field.type)).toBe(gives);
    expect(field.args.map((each) => each.name)).toEqual(expect.arrayContaining(args));
  });

  test.each(Object.entries(INPUTS))('input %s', (name, wanted) => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is gone`);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining([...wanted]));
  });

  test.each(ENUMS)('enum %s', (name) => expect(isEnumType(schema.getType(name))).toBe(true));

  test('five types are an Entity, two are a Happening; arguments of facets and conflicts are optional', () => {
    const typesOf = (name: string): string[] => {
      const type = schema.getType(name);
      return isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
    };
    expect(typesOf('Entity').sort()).toEqual(['Body', 'Office', 'Person', 'Place', 'Topic']);
    expect(typesOf('Happening').sort()).toEqual(['Decision', 'Event']);
    const { facets, conflicts } = schema.getQueryType()?.getFields() ?? {};
    expect(
      [...(facets?.args ?? []), ...(conflicts?.args ?? [])].filter(
        ({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined,
      ),
    ).toEqual([]);
  });

  test('every list has a size of 20 unless told, and takes 1 to 100', async () => {
    const sizes = Object.values(schema.getTypeMap())
      .flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []))
      .flatMap(({ args }) => args)
      .filter(({ name }) => name === 'limit' || name === 'first');
    expect(sizes.length).toBeGreaterThan(80);
    expect([...new Set(sizes.map(({ type, defaultValue }) => `${String(type)} = ${String(defaultValue)}`))]).toEqual(['Int! = 20']);
    for (const [limit, code] of [
      [0, 'BAD_INPUT'],
      [1, undefined],
      [100, undefined],
      [101, 'BAD_INPUT'],
    ])
      expect((await server().ask(`{ sources(limit: ${limit}) { id } }`)).code).toBe(code);
    expect((await server().ask('{ sources(offset: 10001) { id } }')).code).toBe('BAD_INPUT');
  });
});

describe('error codes', () => {
  test('are these', () => expect(Object.keys(ERROR_STATUS)).toEqual(Object.keys(CODES)));

  test.each(Object.entries(CODES).filter(([, query]) => query !== null))('%s', async (code, query) => {
    const headers: Record<string, string> = code === 'UNAUTHENTICATED' ? {} : { authorization: `Bearer ${EDITOR_TOKEN}` };
    const answer = await server().ask(query ?? '', undefined, headers);
    expect([answer.code, answer.status]).toEqual([code, ERROR_STATUS[code as keyof typeof ERROR_STATUS]]);
    expect(answer.cost).toEqual({ requested: expect.any(Number), limit: LIMITS.cost });
  });
});

describe('paths', () => {
  test.each(PATHS)('%s', async (path, status, type) => {
    const answer = await server().send(path, { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type') ?? '').toContain(type);
  });
});
