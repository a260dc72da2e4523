import { join } from 'node:path';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import { connect, emptyGraph, type Store, startLocalServer } from '../../src/neo4j/index.ts';
import { withLock } from '../../src/neo4j/local/lock.ts';

/** A database of this run, for one test file at a time. */
export interface TestDatabase {
  readonly store: Store;
  readonly config: Config;
  /** For commands that run as processes of their own. */
  readonly env: Readonly<Record<string, string>>;
}

const testConfig = (): Config => {
  const config = readConfig();
  return { ...config, home: inject('databaseHome') };
};

function environment(store: Store, config: Config): Record<string, string> {
  const { uri, username, password, database } = store.address;
  return {
    GAZETTE_HOME: config.home,
    GAZETTE_CACHE: config.cache,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
  };
}

/**
 * Gives the tests of a file the run's Neo4j, empty of Gazette's labels, and keeps other files away until they are done.
 * With `NEO4J_URI` set that server is used, and only when it holds nothing of Gazette's.
 */
export function useDatabase(): () => TestDatabase {
  // A fresh server plans every statement anew; beside other work that takes its time.
  vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });
  let database: TestDatabase | undefined;
  let release: () => void = () => {};
  let released: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    const config = testConfig();
    await new Promise<void>((taken, fail) => {
      released = withLock(
        join(config.home, 'tests.lock'),
        () => {
          taken();
          return new Promise<void>((done) => (release = done));
        },
        1_800_000,
      );
      released.catch(fail);
    });
    if (config.neo4j.uri === undefined) await startLocalServer(config, () => {}, { heapMb: 768, pageCacheMb: 128 });
    const store = await connect(config);
    if (config.neo4j.uri !== undefined) await refuseForeignGraph(store);
    await emptyGraph(store);
    database = { store, config, env: environment(store, config) };
  }, 1_800_000);

  afterAll(async () => {
    if (database !== undefined) {
      await emptyGraph(database.store);
      await database.store.close();
    }
    release();
    await released;
  });

  return () => {
    if (database === undefined) throw new Error('useDatabase() gives its database inside tests and hooks only');
    return database;
  };
}

async function refuseForeignGraph(store: Store): Promise<void> {
  const { records } = await store.driver.executeQuery('MATCH (r:Report) RETURN r.id LIMIT 1', {}, { database: store.database ?? 'neo4j' });
  if (records.length > 0) throw new Error('NEO4J_URI names a database that holds reports: tests would empty it; name another one');
}
