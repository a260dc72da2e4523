import { createHash } from 'node:crypto';
import { readConfig } from '../config.ts';
import { dumpLines, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { pour, print, say } from './output.ts';

interface Options {
  readonly hash?: boolean;
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--hash', 'print the SHA-256 of the dump only')
      .addHelpText('after', '\nExample:\n  gazette dump > graph.jsonl\n  gazette dump --hash')
      .action(async (options: Options) => {
        await withStore(readConfig(), say, async (store) => {
          const hash = createHash('sha256');
          for await (const line of dumpLines(store)) {
            if (options.hash === true) hash.update(`${line}\n`);
            else await pour(`${line}\n`);
          }
          if (options.hash === true) print(hash.digest('hex'));
        });
      });
  },
};
