import { readConfig } from '../config.ts';
import { migrate, migrationStates, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';

interface Options {
  readonly check?: boolean;
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--check', 'change nothing; exit 5 when something is pending or changed')
      .addHelpText('after', '\nExample:\n  gazette migrate --check')
      .action(async (options: Options) => {
        await withStore(readConfig(), say, async (store) => {
          if (options.check !== true) await migrate(store);
          const states = await migrationStates(store);
          for (const { version, state, description } of states) print(`${version}  ${state.padEnd(8)}  ${description}`);
          if (states.some(({ state }) => state !== 'applied')) process.exitCode = EXIT.partly;
        });
      });
  },
};
