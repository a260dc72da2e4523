import { readConfig } from '../config.ts';
import { drainWorkList, migrate, newRun, queueEverything, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { deriveRows } from './derivation.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';

export const command: CommandModule = {
  configure(command) {
    command
      .addHelpText(
        'after',
        '\nDerives the world again from the stored evidence, reference data and judgements with the rules of this version.\nStopped, it goes on when it or any load is run again.\n\nExample:\n  gazette rebuild',
      )
      .action(async () => {
        const config = readConfig();
        const { gazetteer } = await openEquipment(config);
        await withStore(config, say, async (store) => {
          await migrate(store);
          await queueEverything(store);
          const { created, changed, removed } = await drainWorkList(
            store,
            deriveRows(gazetteer),
            newRun('gazette rebuild', gazetteer.version),
            'rebuild',
          );
          print(`created ${created}, changed ${changed}, removed ${removed}`);
        });
      });
  },
};
