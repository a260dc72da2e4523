import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { useServer } from './server.ts';

const server = useServer();
const json = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
const times = (n: number, text: (i: number) => string): string => Array.from({ length: n }, (_, i) => text(i)).join(' ');

/** The thirteen checks of graphql-cop 1.15, each with what it takes for a finding. Introspection and the IDE are open on purpose. */
describe('graphql-cop finds nothing', () => {
  const refused: readonly { readonly name: string; readonly path?: string; readonly init?: RequestInit }[] = [
    { name: 'alias overloading', init: json(JSON.stringify({ query: `query cop { ${times(101, (i) => `alias${i}: __typename`)} }` })) },
    { name: 'array-based batching', init: json(JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })))) },
    { name: 'directive overloading', init: json(JSON.stringify({ query: `query cop { __typename ${times(10, () => '@aa')} }` })) },
    { name: 'field duplication', init: json(JSON.stringify({ query: `query cop { ${times(500, () => '__typename')} }` })) },
    {
      name: 'circular introspection',
      init: json(
        JSON.stringify({
          query:
            'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
        }),
      ),
    },
    { name: 'queries by GET', path: '/graphql?query=query%20cop%7B__typename%7D' },
    { name: 'mutations by GET', path: '/graphql?query=mutation%20cop%7B__typename%7D' },
    {
      name: 'queries as a form',
      init: { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=query%20cop%7B__typename%7D' },
    },
  ];
  test.each(refused)('$name', async ({ path = '/graphql', init }) => {
    const { status, data } = await server().send(path, init);
    expect([400, 415]).toContain(status);
    expect(data ?? null).toBeNull();
  });

  test('field suggestions', async () => {
    expect((await server().ask('query cop { __schema { directive } }')).text).not.toContain('Did you mean');
  });

  test('tracing and unhandled errors', async () => {
    const { text } = await server().ask('qwerty cop { abc }');
    expect(text).not.toMatch(/tracing|exception|stack/i);
  });

  test('introspection and the IDE are open, and the IDE answers to nothing on /graphql', async () => {
    expect((await server().ask('query cop { __schema { types { name } } }')).errors).toEqual([]);
    expect((await server().send('/graphql', { headers: { accept: 'text/html' } })).text).not.toMatch(/graphiql|playground/i);
  });
});

describe('slow and broken clients', () => {
  test('a body of one byte a second is cut off', async () => {
    const { hostname, port } = new URL(server().url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{');
    const drip = setInterval(() => socket.write(' '), 1000);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => {});
    await new Promise<void>((done) => socket.once('close', () => done()));
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
  }, 60_000);

  test('200 readers who leave in the middle leave no transaction open', async () => {
    const { port } = new URL(server().url);
    const body = JSON.stringify({ query: '{ facets { total } decisionsPage(first: 100) { id evidence(first: 5) { quote } } }' });
    const left = Array.from(
      { length: 200 },
      () =>
        new Promise<void>((done) => {
          const sent = request({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
          sent.on('error', () => {});
          sent.on('close', () => done());
          sent.end(body);
          setTimeout(() => sent.destroy(), 20 + Math.random() * 200);
        }),
    );
    await Promise.all(left);
    const open = async (): Promise<number> => {
      const { driver } = server().database.store;
      const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'gazette' RETURN count(*) AS n");
      return Number(records[0]?.get('n'));
    };
    await expect.poll(open, { timeout: 20_000, interval: 500 }).toBe(0);
    expect((await server().ask('{ sources { id } }')).data?.sources).toHaveLength(3);
  }, 120_000);
});

test('what a request brings along cannot break a line of the log or an answer', async () => {
  for (const path of ['/nothing%0d%0aset-cookie:%20a=b', '/nothing%1b%5b31m', `/nothing/${'%e2%80%ae'.repeat(50)}`]) {
    const { status, code, headers } = await server().send(path);
    expect([status, code]).toEqual([404, 'NOT_FOUND']);
    expect(headers.get('set-cookie')).toBeNull();
  }
  const { headers } = await server().send('/healthz', { headers: { 'x-request-id': 'a'.repeat(5000) } });
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
});

const HIDDEN_WAYS = [
  '/report/h1',
  '/report/h1.json',
  '/report/h1.csv',
  '/place/kz/almaty.json',
  '/place/kz/almaty.csv',
  '/decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa.json',
  ...['csv', 'jsonl', 'graphml', 'gexf', 'ftm', 'plover', 'cypher', 'neo4j-admin'].map((format) => `/export?format=${format}`),
  ...['nodes', 'edges', 'claims'].map((table) => `/export?table=${table}`),
  `/reconcile?queries=${encodeURIComponent('{"q0":{"query":"Zebrastan"}}')}`,
  '/reconcile/suggest/entity?prefix=Zebra',
  '/reconcile/preview?id=place/kz/almaty',
];
test.each(HIDDEN_WAYS)('a hidden report is not reached by %s', async (path) => {
  expect((await server().send(path)).text).not.toMatch(/Zebrastan|Withheld|h1#/);
});
