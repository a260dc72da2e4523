import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { withStore } from '../neo4j/index.ts';
import { REFERENCE_KINDS } from '../resolve/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { loadReferenceInto } from './load/reference-into.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import type { ReferenceFileOptions } from './reference-files.ts';

async function loadReference(files: readonly string[], options: ReferenceFileOptions): Promise<number> {
  const config = readConfig();
  const equipment = await openEquipment(config);
  return withStore(config, say, async (store) => {
    const { seen, loaded, unchanged, rejected } = await loadReferenceInto(store, files, equipment, config, options, say);
    print(`seen ${seen} = loaded ${loaded} + unchanged ${unchanged} + rejected ${rejected}`);
    return rejected > 0 ? EXIT.partly : EXIT.done;
  });
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<file...>', 'CSV or JSON lines of people, bodies, offices, places, holdings or aliases')
      .addOption(new Option('--kind <kind>', 'what the rows are, when the header does not tell').choices(REFERENCE_KINDS))
      .option('--source <name>', 'name of the data set (the file name when absent)')
      .addHelpText('after', '\nExample:\n  gazette load-reference holdings.csv offices.csv')
      .action(async (files: string[], options: ReferenceFileOptions) => {
        process.exitCode = await loadReference(files, options);
      });
  },
};
