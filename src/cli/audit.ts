import { readConfig } from '../config.ts';
import { audit, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';

interface Options {
  readonly json?: boolean;
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--json', 'print each break of a rule as a JSON line')
      .addHelpText('after', '\nExits 5 when a rule is broken.\n\nExample:\n  gazette audit')
      .action(async (options: Options) => {
        await withStore(readConfig(), say, async (store) => {
          let rules = 0;
          let broken = 0;
          for await (const { rule, count, findings } of audit(store)) {
            rules++;
            if (count > 0) broken++;
            if (options.json === true) for (const finding of findings) print(JSON.stringify(finding));
            else if (count > 0) {
              print(`broken  ${rule}: ${count}`);
              for (const { id, what } of findings) print(`        ${id}  ${what}`);
            }
          }
          if (options.json !== true) print(`${rules - broken} of ${rules} rules hold`);
          if (broken > 0) process.exitCode = EXIT.partly;
        });
      });
  },
};
