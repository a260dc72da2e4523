import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { findLocalServer, localHome, startLocalServer, stopLocalServer } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';

function describe(folder: string): string | undefined {
  const home = localHome(folder);
  const server = findLocalServer(home);
  if (server === undefined) return undefined;
  const { bolt, http } = server.ports;
  return [
    `running   process ${server.pid}`,
    `bolt      bolt://127.0.0.1:${bolt}`,
    `browser   http://127.0.0.1:${http}/browser/`,
    `user      neo4j, password in ${home.password}`,
  ].join('\n');
}

function configureStart(command: Command): void {
  command.description('start the local Neo4j, or find the one that runs').action(async () => {
    const config = readConfig();
    await startLocalServer(config, say);
    print(describe(config.home) ?? 'stopped');
  });
}

function configureStop(command: Command): void {
  command.description('stop the local Neo4j').action(async () => {
    print((await stopLocalServer(readConfig().home)) ? 'stopped' : 'was not running');
  });
}

function configureStatus(command: Command): void {
  command.description('say whether the local Neo4j runs, and where (exit 4 when it does not)').action(() => {
    const text = describe(readConfig().home);
    print(text ?? 'stopped   start it with: gazette db start');
    if (text === undefined) process.exitCode = EXIT.database;
  });
}

export const command: CommandModule = {
  configure(command) {
    command.addHelpText('after', '\nExample:\n  gazette db start');
    for (const [name, configure] of Object.entries({ start: configureStart, stop: configureStop, status: configureStatus }))
      configure(command.command(name).addHelpText('after', `\nExample:\n  gazette db ${name}`));
  },
};
