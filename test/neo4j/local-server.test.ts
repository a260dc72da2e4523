import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { findLocalServer, localHome, openStore, readRows, startLocalServer, stopLocalServer } from '../../src/neo4j/index.ts';
import { ensureJars, jarsFolder } from '../../src/neo4j/local/jars.ts';
import { findJava, findMaven } from '../../src/neo4j/local/java.ts';
import { gazette, MAIN } from './gazette.ts';

const { cache } = readConfig();
const home = mkdtempSync(join(tmpdir(), 'gazette-local-'));
const small = { heapMb: 384, pageCacheMb: 64 };
const env = { GAZETTE_HOME: home, GAZETTE_CACHE: cache, NEO4J_URI: '' };

afterAll(async () => {
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
});

describe('the jars', () => {
  test('are not fetched again when they are there', async () => {
    const said: string[] = [];
    await ensureJars(cache, () => {});
    const started = Date.now();
    expect(await ensureJars(cache, (line) => said.push(line))).toBe(jarsFolder(cache));
    expect(said).toEqual([]);
    expect(Date.now() - started).toBeLessThan(100);
  });

  test('a missing Java or Maven is named with the remedy', () => {
    expect(() => findJava({ PATH: '/nowhere' })).toThrow(/needs Java 17 or newer, and no java was found: install it, or set NEO4J_URI/);
    expect(() => findMaven({ PATH: '/nowhere' })).toThrow(/needs Maven, and no mvn was found: install it, or set NEO4J_URI/);
  });
});

describe('the local Neo4j', () => {
  test('two commands at once start one server, which later commands find', async () => {
    const [one, two] = await Promise.all([gazette(['db', 'start'], env), startLocalServer({ home, cache }, () => {}, small)]);
    expect(one.code, one.stderr).toBe(0);
    const found = findLocalServer(localHome(home));
    expect(found).toEqual(two);
    expect(one.stdout).toContain(`process ${two.pid}`);
    const status = await gazette(['db', 'status'], env);
    expect(status.code).toBe(0);
    expect(status.stdout).toContain(`bolt://127.0.0.1:${two.ports.bolt}`);
  });

  test('its password is readable for the owner only and printed nowhere', async () => {
    const { password, log, server } = localHome(home);
    expect(statSync(password).mode & 0o777).toBe(0o600);
    const secret = readFileSync(password, 'utf8').trim();
    expect(secret.length).toBeGreaterThan(20);
    const { stdout, stderr } = await gazette(['db', 'status'], env);
    expect(stdout + stderr).not.toContain(secret);
    expect(readFileSync(log, 'utf8')).not.toContain(secret);
    expect(readFileSync(join(server, 'conf', 'neo4j.conf'), 'utf8')).not.toContain(secret);
  });

  test('it serves Neo4j Browser, and its APOC functions are those that @neo4j/graphql asks for', async () => {
    const { ports } = findLocalServer(localHome(home)) ?? expect.unreachable();
    const page = await fetch(`http://127.0.0.1:${ports.http}/browser/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Neo4j Browser</title>');
    const password = readFileSync(localHome(home).password, 'utf8').trim();
    const store = await openStore({ way: 'local', uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password });
    const rows = await readRows(store, "SHOW FUNCTIONS YIELD name WHERE name STARTS WITH 'apoc.' RETURN name ORDER BY name");
    await store.close();
    expect(rows.map(({ name }) => name)).toEqual(['apoc.date.convertFormat', 'apoc.util.validatePredicate', 'apoc.version']);
  });

  test('it stops, keeps its ports and its data, and is found only while it runs', async () => {
    const before = findLocalServer(localHome(home));
    expect((await gazette(['db', 'stop'], env)).stdout).toBe('stopped\n');
    expect(findLocalServer(localHome(home))).toBeUndefined();
    expect((await gazette(['db', 'stop'], env)).stdout).toBe('was not running\n');
    expect((await gazette(['db', 'status'], env)).code).toBe(4);
    const after = await startLocalServer({ home, cache }, () => {}, small);
    expect(after.ports).toEqual(before?.ports);
    expect(after.pid).not.toBe(before?.pid);
    await stopLocalServer(home);
  });

  test("another program's process is not stopped, even when the state file names it", async () => {
    writeFileSync(localHome(home).state, JSON.stringify({ pid: process.pid, ports: { bolt: 1, http: 2 } }));
    expect(await stopLocalServer(home)).toBe(false);
  });

  test('a port that is taken is not used', async () => {
    const taken = await new Promise<Server>((done) => {
      const server = createServer().listen(0, '127.0.0.1', () => done(server));
    });
    const bolt = (taken.address() as { port: number }).port;
    writeFileSync(localHome(home).state, JSON.stringify({ pid: 0, ports: { bolt, http: 7474 } }));
    const server = await startLocalServer({ home, cache }, () => {}, small);
    taken.close();
    expect(server.ports.bolt).not.toBe(bolt);
    await stopLocalServer(home);
  });

  test('a lock that a killed command left behind does not matter', async () => {
    writeFileSync(localHome(home).lock, '999999999');
    expect(await stopLocalServer(home)).toBe(false);
    await startLocalServer({ home, cache }, () => {}, small);
    expect(existsSync(localHome(home).lock)).toBe(false);
    await stopLocalServer(home);
  });

  test('a command killed during the first start leaves a server that the next one makes its own', async () => {
    const young = mkdtempSync(join(tmpdir(), 'gazette-young-'));
    try {
      const first = spawn(process.execPath, ['--import', 'tsx', MAIN, 'db', 'start'], {
        env: { ...process.env, ...env, GAZETTE_HOME: young },
      });
      while (findLocalServer(localHome(young)) === undefined) await new Promise((done) => setTimeout(done, 20));
      first.kill('SIGKILL');
      const started = findLocalServer(localHome(young)) ?? expect.unreachable();
      expect(started.isReady).toBe(false);
      const { ports, pid } = await startLocalServer({ home: young, cache }, () => {});
      expect(pid).toBe(started.pid);
      const password = readFileSync(localHome(young).password, 'utf8').trim();
      const store = await openStore({ way: 'local', uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password });
      expect(await readRows(store, "RETURN 'in' AS got")).toEqual([{ got: 'in' }]);
      await store.close();
    } finally {
      await stopLocalServer(young);
      rmSync(young, { recursive: true, force: true });
    }
  });

  test('when it does not start, the end of its log is shown', async () => {
    const broken = { ...small, extra: { 'server.memory.pagecache.size': 'plenty' } };
    await expect(startLocalServer({ home, cache }, () => {}, broken)).rejects.toThrow(
      /stopped while starting[\s\S]*plenty[\s\S]*gazette db start/,
    );
    expect(findLocalServer(localHome(home))).toBeUndefined();
  });
});
