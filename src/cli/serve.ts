import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { serve } from '../api/index.ts';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { findNeo4j, migrationStates, openStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';

interface Options {
  readonly port?: number;
  readonly host: string;
}

/** Readers are told within seconds that the database is away. */
const READERS = { retryMs: 3000, connections: 40 };

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
}

/** Resolves with the exit code of the first signal. A second one ends the process at once. */
const stopSignal = (): Promise<number> =>
  new Promise((done) => {
    process.once('SIGINT', () => done(EXIT.interrupted));
    process.once('SIGTERM', () => done(EXIT.terminated));
  });

async function run(config: Config, { port, host }: Options): Promise<number> {
  const store = await openStore(await findNeo4j(config, say), READERS);
  try {
    const pending = (await migrationStates(store)).filter(({ state }) => state !== 'applied');
    if (pending.length > 0)
      say('constraints or indexes are missing; run "gazette migrate" (until then /readyz says so and search may fail)');
    const serving = await serve(store, {
      port: port ?? config.port,
      host,
      version,
      log: createLogger(config.log),
      ...(config.editors === undefined ? {} : { editors: config.editors }),
    });
    const stopped = stopSignal();
    print(`serving ${serving.url}`);
    say(`GraphQL     ${serving.url}/graphql (try it at ${serving.url}/graphiql)`);
    const code = await stopped;
    say('stopping: answers the running requests first');
    await serving.stop();
    return code;
  } finally {
    await store.close();
  }
}

function configure(command: Command): void {
  command
    .option('--port <number>', 'where to listen; 0 takes a free one', readPort)
    .option('--host <address>', 'which address to listen on', '127.0.0.1')
    .addHelpText('after', '\nExample:\n  gazette serve --port 4000')
    .action(async (options: Options) => {
      process.exitCode = await run(readConfig(), options);
    });
}

export const command: CommandModule = { configure };
