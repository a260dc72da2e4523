import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { drainWorkList, migrate, newRun, withStore, writeReference } from '../neo4j/index.ts';
import { describeRejection, REFERENCE_KINDS, type ReferenceKind } from '../resolve/index.ts';
import type { CommandModule } from './command.ts';
import { deriveRows } from './derivation.ts';
import { EXIT } from './exit-codes.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { readReferenceFiles } from './reference-files.ts';

interface Options {
  readonly kind?: ReferenceKind;
  readonly source?: string;
}

async function loadReference(files: readonly string[], options: Options): Promise<number> {
  const config = readConfig();
  const equipment = await openEquipment(config);
  const { data, rejected } = readReferenceFiles(files, options, equipment.gazetteer);
  for (const fault of rejected) say(describeRejection(fault));
  await withStore(config, say, async (store) => {
    await migrate(store);
    const created = await writeReference(store, data);
    await drainWorkList(
      store,
      deriveRows(equipment.gazetteer),
      newRun('gazette load-reference', equipment.gazetteer.version),
      'reference data',
    );
    const total = data.entities.length + data.holdings.length;
    print(`seen ${total + rejected.length} = loaded ${created} + unchanged ${total - created} + rejected ${rejected.length}`);
  });
  return rejected.length > 0 ? EXIT.partly : EXIT.done;
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<file...>', 'CSV or JSON lines of people, bodies, offices, places, holdings or aliases')
      .addOption(new Option('--kind <kind>', 'what the rows are, when the header does not tell').choices(REFERENCE_KINDS))
      .option('--source <name>', 'name of the data set (the file name when absent)')
      .addHelpText('after', '\nExample:\n  gazette load-reference holdings.csv offices.csv')
      .action(async (files: string[], options: Options) => {
        process.exitCode = await loadReference(files, options);
      });
  },
};
