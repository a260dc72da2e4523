import { GraphQLNonNull, isScalarType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { ALL_GUARDS } from '../../src/api/guards/gate.ts';
import { readRows } from '../../src/neo4j/index.ts';
import { type Attack, GUARDED, MISTAKES, TRANSPORT, VALUES, WORDS } from './attacks.ts';
import { type Answer, type TestServer, useServer } from './server.ts';

const server = useServer();
const CODES = ['BAD_INPUT', 'TOO_EXPENSIVE', 'UNAUTHENTICATED'];
/** What no answer may show: a stack, a path of this machine, Cypher, the driver, the library. */
const LEAKS =
  /\bat \S+ \(|node_modules|file:\/\/|\/src\/|Neo4jError|Neo\.(Client|Database|Transient)|neo4j-driver|MATCH \(|CALL \{|this0|Lucene|Exception/;

const run = (on: TestServer, attack: Attack): Promise<Answer> =>
  attack.query === undefined ? on.send(attack.path ?? '/graphql', attack.init) : on.ask(attack.query, attack.variables);

function expectRefused(answer: Answer, attack: Attack, statements: number): void {
  expect(answer.headers.get('content-type'), answer.text).toMatch(/^application\/json/);
  expect(answer.errors).toHaveLength(1);
  expect(CODES).toContain(answer.code);
  expect(attack.status ?? [400]).toContain(answer.status);
  expect(answer.text).not.toMatch(LEAKS);
  expect(answer.text).not.toMatch(/Did you mean/);
  expect(answer.text.length).toBeLessThan(2000);
  expect(statements).toBe(0);
}

async function isRefused(on: TestServer, attack: Attack): Promise<boolean> {
  on.statements();
  try {
    expectRefused(await run(on, attack), attack, on.statements());
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  // The library asks the database for its version once, before its first statement.
  await server().ask('{ sources { id } }');
});

describe.each(GUARDED)('$name', ({ guard, attacks }) => {
  test.each(attacks)('$name', async (attack) => {
    server().statements();
    expectRefused(await run(server(), attack), attack, server().statements());
  });

  test('gets through without its guard', async () => {
    const open = await server().another({ guards: { ...ALL_GUARDS, [guard]: false } });
    await open.ask('{ sources { id } }');
    const [proof] = attacks;
    if (proof === undefined) throw new Error('a class without attacks');
    expect(await isRefused(open, proof)).toBe(false);
  });
});

describe('the transport', () => {
  test.each(TRANSPORT)('$name', async (attack) => {
    server().statements();
    const answer = await run(server(), attack);
    // A stored query is not looked up; what comes with a text is answered by the text.
    if (attack.name.endsWith('another text')) expect(answer.text).not.toMatch(LEAKS);
    else expectRefused(answer, attack, server().statements());
  });

  test('a page of another host may read without credentials, and ask what it may do', async () => {
    const answer = await server().send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('GET with its header answers; a look at the IDE names no other host', async () => {
    const answer = await server().send('/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.data).toEqual({ __typename: 'Query' });
    const page = await server().send('/graphql', { headers: { accept: 'text/html' } });
    expect(page.text).not.toMatch(/https?:\/\/(?!127|localhost)/);
  });
});

describe('mistakes', () => {
  test.each(MISTAKES)('$name', async (attack) => {
    server().statements();
    expectRefused(await run(server(), attack), attack, server().statements());
  });
});

describe('14 words are looked for as they stand', () => {
  test.each(WORDS)('%j', async (text) => {
    const found = await server().ask('query ($t: String!) { search(text: $t) { id } decisionsPage(filter: { text: $t }) { id } }', {
      t: text,
    });
    expect(found.errors).toEqual([]);
    expect(found.text).not.toMatch(LEAKS);
  });
});

describe('15 values', () => {
  /** Every argument of the schema that takes a text. */
  async function textArguments(): Promise<readonly { readonly field: string; readonly argument: string; readonly query: string }[]> {
    const schema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });
    return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) => {
        const type = argument.type instanceof GraphQLNonNull ? argument.type.ofType : argument.type;
        if (!isScalarType(type) || !['ID', 'String'].includes(type.name)) return [];
        const others = field.args
          .filter((other) => other !== argument && other.type instanceof GraphQLNonNull && other.defaultValue === undefined)
          .map((other) => `${other.name}: ${String(other.type).startsWith('Date') ? '"2022-01-10"' : '"place/kz/almaty"'}`);
        const call = [`${argument.name}: $value`, ...others].join(', ');
        return [
          {
            field: field.name,
            argument: argument.name,
            query: `query ($value: ${argument.type}) { ${field.name}(${call}) { __typename } }`,
          },
        ];
      }),
    );
  }

  test('no value breaks out of any argument', async () => {
    const before = await readRows(server().database.store, 'MATCH (n) RETURN count(n) AS n');
    const texts = await textArguments();
    expect(texts.length).toBeGreaterThan(15);
    for (const { field, argument, query } of texts) {
      for (const value of VALUES) {
        const answer = await server().ask(query, { value });
        const where = `${field}.${argument} = ${JSON.stringify(value)}: ${answer.text.slice(0, 200)}`;
        expect([undefined, 'BAD_INPUT'], where).toContain(answer.code);
        expect(answer.text, where).not.toMatch(LEAKS);
      }
    }
    for (const value of VALUES) {
      const filters = await server().ask(
        'query ($v: String!, $i: ID!) { people(where: { name: { contains: $v } }) { id } decisions(where: { id: { eq: $i } }) { id } }',
        { v: value, i: value },
      );
      expect(filters.errors).toEqual([]);
      const page = await server().send(`/person/${encodeURIComponent(value)}`);
      expect([404, 400]).toContain(page.status);
    }
    expect(await readRows(server().database.store, 'MATCH (n) RETURN count(n) AS n')).toEqual(before);
  }, 300_000);
});

test('after all that an ordinary question is answered', async () => {
  const { data } = await server().ask('{ decisions { id } }');
  expect(data?.decisions).toHaveLength(7);
});

test('the standard introspection query is answered, and from memory the second time', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  server().statements();
  const [first, second] = [await server().ask(getIntrospectionQuery()), await server().ask(getIntrospectionQuery())];
  expect(first.errors).toEqual([]);
  expect(second.text).toBe(first.text);
  expect(server().statements()).toBe(0);
});

test('there are at least 127 fixed attacks', () => {
  const own = GUARDED.reduce((sum, { attacks }) => sum + attacks.length, 0);
  expect(own + TRANSPORT.length + MISTAKES.length + WORDS.length).toBeGreaterThanOrEqual(127);
});
