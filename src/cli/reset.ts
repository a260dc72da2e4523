import { createInterface } from 'node:readline/promises';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { emptyGraph, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { print, say } from './output.ts';

interface Options {
  readonly yes?: boolean;
}

async function confirm(where: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new InputError('Nobody can confirm here that the graph is to be emptied: add --yes.', { code: 'usage' });
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`Empty the graph at ${where}? (yes/no) `)).trim());
  } finally {
    prompt.close();
  }
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--yes', 'do not ask')
      .addHelpText('after', '\nExample:\n  gazette reset --yes')
      .action(async (options: Options) => {
        await withStore(readConfig(), say, async (store) => {
          if (options.yes !== true && !(await confirm(store.address.uri))) return say('nothing was changed');
          print(`${await emptyGraph(store)} nodes removed`);
        });
      });
  },
};
