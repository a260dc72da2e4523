import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { EDITOR_TOKEN, useServer } from './server.ts';

const server = useServer();

/** A built `gazette serve` that says everything, with what it has written to its log so far. */
async function startLoud(): Promise<{ readonly port: number; text(): string; stop(): Promise<number | null> }> {
  const env = { ...process.env, ...server().database.env, GAZETTE_LOG: 'debug' };
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^serving http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    return {
      port: Number(port),
      text: () => text,
      async stop() {
        child.kill('SIGTERM');
        return ended;
      },
    };
  }
  throw new Error(`gazette serve did not start: ${text}`);
}

/** Sends bytes as they are: `fetch` would mend them. */
const sendRaw = (port: number, head: string): Promise<void> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.once('close', () => done());
    socket.resume();
    socket.end(Buffer.from(head, 'latin1'));
  });

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;

test('whatever a request brings along, the log has one JSON line for it, without secrets and without signs that a terminal obeys', async () => {
  const { port, text, stop } = await startLoud();
  const address = `http://127.0.0.1:${port}`;
  const json = { 'content-type': 'application/json' };
  const ask = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${address}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
  await fetch(`${address}/nothing%0d%0a%7B%22level%22:60%7D`);
  await fetch(`${address}/nothing%1b%5b31m`, { headers: { 'x-request-id': '"}\u00ff{"level":60' } });
  // The HTTP parser refuses these two before there is a request.
  await sendRaw(port, 'GET /raw\x9b31m"}\x85{ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await sendRaw(port, 'GET /raw\x1b[31m HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await ask({ query: 'query ($t: String!) { search(text: $t) { id } }', variables: { t: '\n{"level":60,"msg":"forged"}\u001b[2J\u2028' } });
  await ask({ query: '{ sources { id } }' }, { authorization: `Bearer ${EDITOR_TOKEN}` });
  await ask({ query: `{ "${'x'.repeat(50_000)}\n" }` });
  expect(await stop()).toBe(143);
  const lines = text()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const entries = lines.map((line) => JSON.parse(line) as { msg: string; path?: string; fields?: string[]; cost?: number });
  const requests = entries.filter(({ msg }) => msg === 'request');
  expect(requests.length).toBeGreaterThanOrEqual(5);
  expect(requests.find(({ fields }) => fields?.includes('search'))).toMatchObject({ path: '/graphql', status: 200, cost: 70 });
  expect(entries.filter(({ msg }) => msg === 'forged')).toEqual([]);
  expect(text()).not.toContain(EDITOR_TOKEN);
  expect(text()).not.toContain('level":60');
  expect(text().replaceAll('\n', '')).not.toMatch(CONTROL);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
