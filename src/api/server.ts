import { createServer, type Server } from 'node:http';
import type { Logger } from '../log.ts';
import type { Store } from '../neo4j/index.ts';
import type { Api } from './context.ts';
import { editorsFrom } from './editors.ts';
import { createApollo } from './graphql/apollo.ts';
import { resolvers } from './graphql/resolvers.ts';
import { buildSchema } from './graphql/schema.ts';
import { warmUp } from './graphql/warm-up.ts';
import { ALL_GUARDS, type GuardSwitches } from './guards/gate.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { createRateLimiter, type RateOptions } from './http/rate-limit.ts';
import { LIMITS } from './limits.ts';
import { graphStateReader } from './version.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly version: string;
  readonly log: Logger;
  /** File of the hashes of editors' tokens. */
  readonly editors?: string;
  readonly rate?: RateOptions;
  readonly derive?: () => Promise<void>;
  /** For tests that show that a guard is needed. */
  readonly guards?: GuardSwitches;
  /** Leaves the database to plan each question when it is first asked. */
  readonly isCold?: boolean;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Resolves when the usual questions are planned; readers need not wait for it. */
  readonly warmedUp: Promise<void>;
  /** Stops taking requests, lets the running ones finish and returns. The store stays open. */
  stop(): Promise<void>;
}

const RUNNING_REQUESTS_MS = 10_000;

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), RUNNING_REQUESTS_MS);
    server.close(() => {
      clearTimeout(timer);
      done();
    });
    server.closeIdleConnections();
  });
}

/** Builds the schema and listens. */
export async function serve(store: Store, options: ServeOptions): Promise<Serving> {
  const state = graphStateReader(store);
  const findEditor = editorsFrom(options.editors, options.log);
  const schema = await buildSchema(
    resolvers(() => api),
    store,
  );
  const api: Api = {
    store,
    schema,
    state,
    findEditor,
    log: options.log,
    limiter: createRateLimiter(options.rate),
    metrics: createMetrics(),
    version: options.version,
    ...(options.derive === undefined ? {} : { derive: options.derive }),
  };
  const guards = options.guards ?? ALL_GUARDS;
  const apollo = createApollo(api, guards);
  await apollo.start();
  let isStopping = false;
  const app = createApp(api, apollo, { guards, isStopping: () => isStopping });
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2000, maxHeaderSize: 16_384 },
    app,
  );
  server.timeout = 2 * LIMITS.requestMs;
  const port = await listen(server, options.port, options.host);
  const shown = options.host.includes(':') ? `[${options.host}]` : options.host;
  const warmedUp = options.isCold === true ? Promise.resolve() : warmUp(api, () => isStopping);
  return {
    url: `http://${shown}:${port}`,
    port,
    warmedUp,
    async stop() {
      isStopping = true;
      await close(server);
      await warmedUp;
      await apollo.stop();
    },
  };
}
