import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { checkPort } from '../api/index.ts';
import { type Config, readConfig } from '../config.ts';
import { findNeo4j, migrationStates, openStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { portNumber } from './flag-values.ts';
import { print, say } from './output.ts';
import { serveUntilStopped } from './serving.ts';
import { listenForStop } from './stop-signal.ts';

interface Options {
  readonly port?: number;
  readonly host: string;
}

/** Readers are told within seconds that the database is away. */
const READERS = { retryMs: 3000, connections: 40 };
/**
 * V8 lets a heap grow as far as the machine has memory before it looks for what is free; a server that runs for months beside its
 * database has to stay small.
 */
const SMALL_HEAP = '--heap-growing-percent=30';

async function run(config: Config, { port, host }: Options): Promise<number> {
  setFlagsFromString(SMALL_HEAP);
  await checkPort(port ?? config.port, host);
  const stop = listenForStop(say, 'stopping: answers the running requests first (a second signal stops at once)');
  const store = await openStore(await findNeo4j(config, say), READERS);
  try {
    const pending = (await migrationStates(store)).filter(({ state }) => state !== 'applied');
    if (pending.length > 0)
      say('constraints or indexes are missing; run "gazette migrate" (until then /readyz says so and search may fail)');
    return await serveUntilStopped(store, config, {
      port: port ?? config.port,
      host,
      stop,
      onReady: ({ url }) => {
        print(`serving ${url}`);
        say(`GraphQL     ${url}/graphql (try it at ${url}/graphiql)`);
      },
    });
  } finally {
    await store.close();
    stop.release();
  }
}

const HELP = `
Reading is open to whoever reaches the port. Judging, in the review of the explorer and by the mutations of GraphQL, needs an editor's
token: GAZETTE_EDITORS names a file with a line for each editor, a name and the SHA-256 of the token, and a last day where it is to end.
The file is read again when it changes. Make a token and its line with:
  token=$(openssl rand -hex 24)
  echo "anna $(printf %s "$token" | sha256sum | cut -d ' ' -f 1)" >> editors

Example:
  gazette serve --port 4000
  GAZETTE_EDITORS=editors gazette serve`;

function configure(command: Command): void {
  command
    .option('--port <number>', 'port to listen on (GAZETTE_PORT, else 4000); 0 takes a free one', portNumber)
    .option('--host <address>', 'which address to listen on', '127.0.0.1')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      process.exitCode = await run(readConfig(), options);
    });
}

export const command: CommandModule = { configure };
