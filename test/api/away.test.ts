import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Serving, serve } from '../../src/api/index.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { findNeo4j, migrate, openStore, type Store, startLocalServer, stopLocalServer } from '../../src/neo4j/index.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const config = { ...readConfig({ ...process.env, NEO4J_URI: '' }), home: mkdtempSync(join(tmpdir(), 'gazette-away-')) };
const start = (): ReturnType<typeof startLocalServer> => startLocalServer(config, () => {}, { heapMb: 512, pageCacheMb: 64 });
let store: Store;
let serving: Serving;

beforeAll(async () => {
  await start();
  store = await openStore(await findNeo4j(config), { retryMs: 2000, connections: 10 });
  await migrate(store);
  serving = await serve(store, { port: 0, host: '127.0.0.1', version: '0', log: createLogger('silent'), isCold: true });
});
afterAll(async () => {
  await serving.stop();
  await store.close();
  await stopLocalServer(config.home);
  rmSync(config.home, { recursive: true, force: true });
});

interface Seen {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

async function see(path: string, init: RequestInit = {}): Promise<Seen> {
  const response = await fetch(`${serving.url}${path}`, init);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}
const question = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ meta { graphVersion } sources { id } decisionsPage { id } }"}',
};
const ask = (): Promise<Seen> => see('/graphql', question);
const status = async (path: string): Promise<number> => (await see(path)).status;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const patient = { timeout: 240_000, interval: 200 };

test('a database that goes and comes back under readers: 503 with its code meanwhile, and no restart', async () => {
  const seen: Seen[] = [];
  let isOver = false;
  const reader = async (): Promise<void> => {
    while (!isOver) {
      seen.push(await ask());
      await pause(20);
    }
  };
  const readers = Array.from({ length: 3 }, reader);
  const answered = (wanted: number): number => seen.filter((each) => each.status === wanted).length;
  const nextOf = async (wanted: number): Promise<void> => {
    const before = answered(wanted);
    await expect.poll(() => answered(wanted) - before, patient).toBeGreaterThan(10);
  };

  try {
    await nextOf(200);
    for (const stop of ['at once', 'in order'] as const) {
      const { pid } = await start();
      if (stop === 'at once') process.kill(pid, 'SIGKILL');
      else await stopLocalServer(config.home);
      await nextOf(503);
      expect(await status('/healthz')).toBe(200);
      for (const path of ['/readyz', '/decision/kz/none.json', '/export', '/reconcile?queries={"q0":{"query":"a"}}'])
        expect(await status(path), path).toBe(503);
      await start();
      await expect.poll(async () => (await ask()).status, patient).toBe(200);
      await nextOf(200);
      expect(await status('/readyz')).toBe(200);
    }
  } finally {
    isOver = true;
    await Promise.all(readers);
  }

  for (const { status: is, retryAfter, text } of seen) {
    if (is === 200) {
      expect(text).not.toContain('"errors"');
      continue;
    }
    const codes = (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code);
    // A database that has just started plans every question anew, which on a busy machine takes longer than a question may.
    if (is === 504) {
      expect([...new Set(codes)], text).toEqual(['TIMEOUT']);
      continue;
    }
    expect([is, ...new Set(codes)], text).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(text).not.toMatch(/bolt|neo4j|pool|127\.0\.0\.1/i);
  }
});
