import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serve } from '../../src/api/index.ts';
import { createLogger } from '../../src/log.ts';
import { useServer } from './server.ts';

const server = useServer();
const body = JSON.stringify({
  query: '{ facets { total month { value } } decisionsPage(first: 100) { id evidence(first: 20) { quote } } conflicts { about } }',
});
const ask = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

test('the id of a request stands beside its transaction in the database', async () => {
  const { url, database } = server();
  const requestId = 'whose-statement-is-this';
  let isSeen = false;
  const reader = async (): Promise<void> => {
    while (!isSeen) await (await ask(url, { 'x-request-id': requestId })).text();
  };
  const readers = [reader(), reader(), reader(), reader()];
  const look = async (): Promise<boolean> => {
    const { records } = await database.store.driver.executeQuery(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId = $requestId RETURN metaData.app AS app LIMIT 1',
      { requestId },
    );
    return records[0]?.get('app') === 'gazette';
  };
  try {
    await expect.poll(look, { timeout: 60_000, interval: 5 }).toBe(true);
  } finally {
    isSeen = true;
    await Promise.all(readers);
  }
});

/** Sends the head of a question and waits until the server says to go on; the function given back sends the rest. */
function begin(url: string): Promise<() => Promise<{ readonly status: number | undefined; readonly text: string }>> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' };
  return new Promise((ready, fail) => {
    const asking = request(`${url}/graphql`, { method: 'POST', headers });
    const answer = once(asking, 'response').then(async ([response]) => ({ status: response.statusCode, text: await text(response) }));
    answer.catch(fail);
    asking.on('continue', () =>
      ready(() => {
        asking.end(body);
        return answer;
      }),
    );
    asking.flushHeaders();
  });
}

test('a server that is stopped answers what it has begun, and nothing after', async () => {
  const serving = await serve(server().database.store, {
    port: 0,
    host: '127.0.0.1',
    version: '0',
    log: createLogger('silent'),
    isCold: true,
  });
  const begun = await Promise.all(Array.from({ length: 8 }, () => begin(serving.url)));
  const stopped = serving.stop();
  for (const { status, text: answer } of await Promise.all(begun.map((finish) => finish()))) {
    expect(status).toBe(200);
    expect(answer).not.toContain('"errors"');
  }
  await stopped;
  await expect(ask(serving.url)).rejects.toThrow('fetch failed');
});

test('readers who do not read keep nobody waiting', async () => {
  const { url } = server();
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(url);
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const idle = Array.from({ length: 100 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.pause();
    socket.write(head);
    return socket;
  });
  for (let i = 0; i < 5; i++) expect((await ask(url)).status).toBe(200);
  for (const socket of idle) socket.destroy();
});
