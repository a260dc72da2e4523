import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ServeOptions, type Serving, serve } from '../../src/api/index.ts';
import { createLogger } from '../../src/log.ts';
import type { Store } from '../../src/neo4j/index.ts';
import { type TestDatabase, useDatabase } from '../neo4j/database.ts';
import { loadFixture } from './fixture.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly code: string | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly cost: { readonly requested: number; readonly limit: number } | undefined;
}

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  /** Statements sent to the database since the last look. */
  statements(): number;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Another server on the same database. */
  another(options: Partial<ServeOptions>): Promise<TestServer>;
}

export const EDITOR_TOKEN = 'token-of-an-editor-in-tests';
export const EXPIRED_TOKEN = 'token-that-has-expired-in-tests';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The store with a count of the statements that go through it. */
function counted(store: Store): { readonly store: Store; take(): number } {
  let count = 0;
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = Reflect.get(object, key);
        if (typeof value !== 'function') return value;
        if (key === 'run' || key === 'executeQuery') count++;
        return (...args: unknown[]) => {
          const wrapped = args.map((arg) =>
            typeof arg === 'function' && /^execute(Read|Write)$/.test(String(key))
              ? (tx: object) => (arg as (tx: object) => unknown)(counting(tx))
              : arg,
          );
          const result: unknown = (value as (...all: unknown[]) => unknown).apply(
            object,
            key === 'run' || key === 'executeQuery' ? args : wrapped,
          );
          return key === 'session' || key === 'beginTransaction' ? counting(result as object) : result;
        };
      },
    });
  return {
    store: { ...store, driver: counting(store.driver) },
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: { data?: Answer['data']; errors?: Answer['errors']; extensions?: { cost?: Answer['cost'] } } = {};
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    // Not everything is JSON.
  }
  const errors = body.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: body.data,
    errors,
    code: errors[0]?.extensions?.code,
    cost: body.extensions?.cost,
  };
}

/** A server on the small graph, or on what `load` makes, for the tests of one file. */
export function useServer(options: Partial<ServeOptions> = {}, load: (store: Store) => Promise<void> = loadFixture): () => TestServer {
  const database = useDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gazette-api-'));
  const editors = join(folder, 'editors');
  writeFileSync(editors, `# editors\nanna ${sha256(EDITOR_TOKEN)}\nbert ${sha256(EXPIRED_TOKEN)} 2020-01-01\n`);
  const running: Serving[] = [];
  let main: TestServer | undefined;

  async function start(more: Partial<ServeOptions>): Promise<TestServer> {
    const { store, take } = counted(database().store);
    const serving = await serve(store, {
      port: 0,
      host: '127.0.0.1',
      version: '0.0.0-test',
      log: createLogger('silent'),
      editors,
      isCold: main !== undefined,
      ...more,
    });
    running.push(serving);
    await serving.warmedUp;
    take();
    return {
      url: serving.url,
      database: database(),
      statements: take,
      ask: async (query, variables, headers = {}) =>
        answerOf(
          await fetch(`${serving.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
          }),
        ),
      send: async (path, init) => answerOf(await fetch(`${serving.url}${path}`, { redirect: 'manual', ...init })),
      another: start,
    };
  }

  beforeAll(async () => {
    await load(database().store);
    main = await start(options);
  }, 300_000);
  afterAll(async () => {
    for (const serving of running) await serving.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (main === undefined) throw new Error('useServer() gives its server inside tests only');
    return main;
  };
}
