import { readFileSync } from 'node:fs';
import { type Serving, serve } from '../api/index.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../log.ts';
import type { Store } from '../neo4j/index.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './output.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Resolves with the exit code of the first signal. A second one ends the process at once. */
const stopSignal = (): Promise<number> =>
  new Promise((done) => {
    process.once('SIGINT', () => done(EXIT.interrupted));
    process.once('SIGTERM', () => done(EXIT.terminated));
  });

interface ServingOptions {
  readonly port: number;
  readonly host: string;
  /** Called once the server listens. */
  onReady(serving: Serving): void;
}

/** Serves a graph until a signal comes, lets the running requests finish, and answers with the exit code. */
export async function serveUntilStopped(store: Store, config: Config, { port, host, onReady }: ServingOptions): Promise<number> {
  const serving = await serve(store, {
    port,
    host,
    version,
    log: createLogger(config.log),
    ...(config.editors === undefined ? {} : { editors: config.editors }),
  });
  const stopped = stopSignal();
  onReady(serving);
  const code = await stopped;
  say('stopping: answers the running requests first');
  await serving.stop();
  return code;
}
