import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openStore, readRows, writeRows } from '../../src/neo4j/index.ts';
import { useDatabase } from './database.ts';
import { gazette } from './gazette.ts';

const database = useDatabase();

/** Runs `work` and says how long it took and what it threw. */
async function failure(work: () => Promise<unknown>): Promise<{ message: string; seconds: number }> {
  const started = Date.now();
  try {
    await work();
  } catch (error) {
    return { message: (error as Error).message, seconds: (Date.now() - started) / 1000 };
  }
  return expect.unreachable('nothing was thrown');
}

describe('a database that does not answer', () => {
  test('a stopped server', async () => {
    const { message, seconds } = await failure(() =>
      openStore({ way: 'setting', uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' }),
    );
    expect(message).toBe(
      'Neo4j does not answer at bolt://127.0.0.1:1: start it, correct NEO4J_URI, or unset NEO4J_URI to use the local server ("gazette db start").',
    );
    expect(seconds).toBeLessThan(10);
  });

  test('a server that takes the connection and says nothing', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((done) => silent.once('listening', done));
    const { port } = silent.address() as { port: number };
    const { message, seconds } = await failure(() =>
      openStore({ way: 'setting', uri: `neo4j://127.0.0.1:${port}`, username: 'neo4j', password: 'x' }),
    );
    silent.close();
    expect(message).toContain('does not answer');
    expect(seconds).toBeLessThan(10);
  });

  test('a name that does not resolve, with encryption', async () => {
    const { message, seconds } = await failure(() =>
      openStore({ way: 'setting', uri: 'neo4j+s://gazette.invalid', username: 'neo4j', password: 'x' }),
    );
    expect(message).toContain('does not answer at neo4j+s://gazette.invalid');
    expect(seconds).toBeLessThan(10);
  });
});

describe('a database that refuses', () => {
  test('a wrong password, which is not repeated', async () => {
    const { message } = await failure(() => openStore({ ...database().store.address, password: 'wrong-secret' }));
    expect(message).toMatch(/refuses this user and password: check NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(message).not.toContain('wrong-secret');
  });

  test('a database name that is not there', async () => {
    const { message } = await failure(() => openStore({ ...database().store.address, database: 'nowhere' }));
    expect(message).toMatch(/has no such database: check NEO4J_DATABASE/);
  });

  test('commands exit 4, and 3 for an address that is none', async () => {
    const { env } = database();
    const stopped = await gazette(['migrate'], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(stopped.code).toBe(4);
    expect(stopped.milliseconds).toBeLessThan(10_000);
    expect((await gazette(['migrate'], { ...env, NEO4J_PASSWORD: 'wrong' })).code).toBe(4);
    const wrong = await gazette(['migrate'], { ...env, NEO4J_URI: 'http://user:secret@localhost' });
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toContain('bolt://127.0.0.1:7687');
    expect(wrong.stderr).not.toContain('secret');
  });
});

test('bolt:// and neo4j:// addresses and a database name work', async () => {
  const { address } = database().store;
  for (const uri of [address.uri, address.uri.replace('bolt:', 'neo4j:')]) {
    const store = await openStore({ ...address, uri, database: 'neo4j' });
    expect(await readRows(store, 'RETURN 1.0 AS one')).toEqual([{ one: 1 }]);
    await writeRows(store, 'RETURN 1');
    await store.close();
  }
});
