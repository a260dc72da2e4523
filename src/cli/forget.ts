import { Argument } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { drainWorkList, forgetReports, newRun, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { deriveRows, keysOfRows } from './derivation.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';

async function forgetReport(id: string): Promise<void> {
  const config = readConfig();
  const { gazetteer } = await openEquipment(config);
  await withStore(config, say, async (store) => {
    const forgotten = await forgetReports(store, [id], keysOfRows);
    // Even when it was gone already: an earlier forgetting may have been stopped before the world was derived.
    const { removed } = await drainWorkList(store, deriveRows(gazetteer), newRun('gazette forget', gazetteer.version), `forget ${id}`);
    if (forgotten.length === 0) {
      throw new InputError(`There is no report ${id}; "gazette query" and the explorer show ids like report/0123456789abcdef.`, {
        code: 'report_not_found',
      });
    }
    print(`forgotten ${id}; ${removed} nodes that nothing else supports went with it`);
  });
}

export const command: CommandModule = {
  configure(command) {
    command
      .addArgument(new Argument('<what>', 'what is forgotten').choices(['report']))
      .argument('<id>', 'its id')
      .addHelpText('after', '\nExample:\n  gazette forget report report/0123456789abcdef')
      .action((_what: string, id: string) => forgetReport(id));
  },
};
