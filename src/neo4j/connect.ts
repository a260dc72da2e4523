import neo4j, { type Driver } from 'neo4j-driver';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { findComposeService } from './compose.ts';
import { checkAddress, explain } from './explain.ts';
import { localHome, localPassword } from './local/home.ts';
import { startLocalServer } from './local/start.ts';

/** Where a Neo4j is and how to get in. */
export interface Address {
  /** Which of the three ways was taken. */
  readonly way: 'setting' | 'compose' | 'local';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Address of Neo4j Browser, when known. */
  readonly browser?: string;
  /** File that holds the password, for messages. */
  readonly passwordFile?: string;
}

/** A connection to one database. */
export interface Store {
  readonly driver: Driver;
  readonly address: Address;
  /** The database's name; absent means the server's default. */
  readonly database?: string;
  close(): Promise<void>;
}

type Say = (line: string) => void;
const silent: Say = () => {};

const THREE_WAYS =
  'set NEO4J_URI to a Neo4j of your own, start the service of docker-compose.yml ("docker compose up -d"), or install Java 17 and Maven for the local server';

function fromSetting(config: Config, uri: string): Address {
  checkAddress(uri);
  return {
    way: 'setting',
    uri,
    username: config.neo4j.username,
    password: config.neo4j.password ?? '',
    ...(config.neo4j.database === undefined ? {} : { database: config.neo4j.database }),
  };
}

/** Which Neo4j this run uses: `NEO4J_URI`; else the running service of docker compose; else the local server, started when needed. */
export async function findNeo4j(config: Config, say: Say = silent): Promise<Address> {
  const database = config.neo4j.database === undefined ? {} : { database: config.neo4j.database };
  if (config.neo4j.uri !== undefined) return fromSetting(config, config.neo4j.uri);
  const service = findComposeService(process.cwd());
  if (service !== undefined) {
    const password = config.neo4j.password ?? service.password ?? '';
    return { way: 'compose', username: config.neo4j.username, ...database, ...service, password };
  }
  try {
    const { ports } = await startLocalServer(config, say);
    const home = localHome(config.home);
    return {
      way: 'local',
      uri: `bolt://127.0.0.1:${ports.bolt}`,
      username: 'neo4j',
      password: localPassword(home),
      browser: `http://127.0.0.1:${ports.http}/browser/`,
      passwordFile: home.password,
      ...database,
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(`There is no Neo4j to use: ${THREE_WAYS}. (${error.message})`, { code: 'no_neo4j', cause: error });
  }
}

/** How long a server may take to answer at first; a stopped one is reported within this time. */
const FIRST_ANSWER_MS = 8000;

async function firstAnswer(driver: Driver, database: string | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(Object.assign(new Error('timed out'), { code: 'ServiceUnavailable' })), FIRST_ANSWER_MS);
  });
  // An auto-commit query, because the driver retries a managed one for 30 s before it says why.
  const session = driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: neo4j.session.READ });
  try {
    await Promise.race([session.run('RETURN 1'), late]);
  } finally {
    clearTimeout(timer);
    void session.close().catch(() => {});
  }
}

/** How long the driver goes on trying when the database is away: a load waits for it, a reader is told soon. */
export interface Patience {
  readonly retryMs: number;
  readonly connections: number;
}
const LOADING: Patience = { retryMs: 30_000, connections: 40 };

/** Opens a connection to an address and checks it. Throws StoreError with the remedy within ten seconds. */
export async function openStore(address: Address, { retryMs, connections }: Patience = LOADING): Promise<Store> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: retryMs,
    maxTransactionRetryTime: retryMs,
    maxConnectionPoolSize: connections,
    userAgent: 'gazette',
    telemetryDisabled: true,
  });
  try {
    await firstAnswer(driver, address.database);
  } catch (error) {
    void driver.close().catch(() => {});
    throw explain(error, address.uri);
  }
  return {
    driver,
    address,
    ...(address.database === undefined ? {} : { database: address.database }),
    close: () => driver.close(),
  };
}

/** Finds Neo4j and connects. */
export const connect = async (config: Config, say: Say = silent): Promise<Store> => openStore(await findNeo4j(config, say));

/** Finds Neo4j, runs `work` and closes the connection whatever happens. */
export async function withStore<T>(config: Config, say: Say, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await connect(config, say);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
