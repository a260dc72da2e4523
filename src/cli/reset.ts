import { readConfig } from '../config.ts';
import { emptyGraph, withLease, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { confirm } from './confirm.ts';
import { print, say } from './output.ts';

interface Options {
  readonly yes?: boolean;
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--yes', 'do not ask')
      .addHelpText('after', '\nExample:\n  gazette reset --yes')
      .action(async (options: Options) => {
        await withStore(readConfig(), say, async (store) => {
          if (options.yes !== true && !(await confirm(`Empty the graph at ${store.address.uri}?`))) return say('nothing was changed');
          // A derivation that had read what goes would write edges to it.
          print(`${await withLease(store, 'derive', () => emptyGraph(store))} nodes removed`);
        });
      });
  },
};
