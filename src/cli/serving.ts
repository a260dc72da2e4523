import { type Serving, serve } from '../api/index.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../log.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { drainWorkList, newRun, type Store } from '../neo4j/index.ts';
import { deriveRows } from './derivation.ts';
import { openGazetteer } from './parts.ts';
import { derivedBy } from './rules-version.ts';
import type { StopSignal } from './stop-signal.ts';
import { version } from './version.ts';

interface ServingOptions {
  readonly port: number;
  readonly host: string;
  readonly stop: Pick<StopSignal, 'asked'>;
  /** Called once the server listens. */
  onReady(serving: Serving): void;
}

/** Brings the world up to date after a judgement. The gazetteer is read with the first one: most servers never need it. */
function derivation(config: Config, store: Store): () => Promise<void> {
  let gazetteer: Gazetteer | undefined;
  return async () => {
    gazetteer ??= openGazetteer(config);
    await drainWorkList(store, deriveRows(gazetteer), newRun(`gazette ${version} serve`, derivedBy(gazetteer)), 'an editor judged');
  };
}

/** Serves a graph until a signal comes, lets the running requests finish, and answers with the exit code. */
export async function serveUntilStopped(store: Store, config: Config, { port, host, stop, onReady }: ServingOptions): Promise<number> {
  const serving = await serve(store, {
    port,
    host,
    version,
    log: createLogger(config.log),
    derive: derivation(config, store),
    ...(config.editors === undefined ? {} : { editors: config.editors }),
  });
  onReady(serving);
  const code = await stop.asked;
  await serving.stop();
  return code;
}
