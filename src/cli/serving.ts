import { type Serving, serve } from '../api/index.ts';
import type { Config } from '../config.ts';
import { loadGazetteer } from '../gazetteer/index.ts';
import { createLogger } from '../log.ts';
import { drainWorkList, newRun, type Store } from '../neo4j/index.ts';
import { deriveRows } from './derivation.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './output.ts';
import { derivedBy } from './rules-version.ts';
import { version } from './version.ts';

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

/** Brings the world up to date after a judgement. The gazetteer is read with the first one: most servers never need it. */
function derivation(config: Config, store: Store): () => Promise<void> {
  let gazetteer: ReturnType<typeof loadGazetteer> | undefined;
  return async () => {
    gazetteer ??= loadGazetteer(config.cache);
    await drainWorkList(store, deriveRows(gazetteer), newRun(`gazette ${version} serve`, derivedBy(gazetteer)), 'an editor judged');
  };
}

/** Serves a graph until a signal comes, lets the running requests finish, and answers with the exit code. */
export async function serveUntilStopped(store: Store, config: Config, { port, host, onReady }: ServingOptions): Promise<number> {
  const serving = await serve(store, {
    port,
    host,
    version,
    log: createLogger(config.log),
    derive: derivation(config, store),
    ...(config.editors === undefined ? {} : { editors: config.editors }),
  });
  const stopped = stopSignal();
  onReady(serving);
  const code = await stopped;
  say('stopping: answers the running requests first');
  await serving.stop();
  return code;
}
