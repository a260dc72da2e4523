import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { withStore } from '../neo4j/index.ts';
import { EXTERNAL_ID_COLUMNS, REFERENCE_COLUMNS, REFERENCE_KINDS, type ReferenceKind } from '../resolve/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { loadReferenceInto } from './load/reference-into.ts';
import { print, say } from './output.ts';
import { openGazetteer } from './parts.ts';
import { type ReferenceFileOptions, readReferenceFiles } from './reference-files.ts';

const IDENTIFIERS = Object.keys(EXTERNAL_ID_COLUMNS);

/** `people    name, [country], [birth] ...`: a line a kind, what need not be there in brackets, without the identifiers. */
function columnHelp(kind: ReferenceKind): string {
  const { required, optional } = REFERENCE_COLUMNS[kind];
  const more = optional.filter((column) => !required.includes(column) && !IDENTIFIERS.includes(column));
  return `  ${kind.padEnd(9)} ${[...required, ...more.map((column) => `[${column}]`)].join(', ')}`;
}

const HELP = `
Columns, or keys in JSON lines; those in brackets may be left out:
${REFERENCE_KINDS.map(columnHelp).join('\n')}
All but holdings and aliases may also have identifiers: ${IDENTIFIERS.join(', ')}.
Write several aliases in one cell as "Alma-Ata; Verny", and days like 2022-01-05. A faulty row is left out with its reason.

Example:
  gazette load-reference holdings.csv kz-people.csv
  gazette load-reference names.csv --kind people --source "Who is who"`;

async function loadReference(files: readonly string[], options: ReferenceFileOptions): Promise<number> {
  const config = readConfig();
  const gazetteer = openGazetteer(config);
  const parsed = readReferenceFiles(files, options, gazetteer, say);
  return withStore(config, say, async (store) => {
    const { seen, loaded, unchanged, rejected } = await loadReferenceInto(store, parsed, gazetteer, config);
    print(`seen ${seen} = loaded ${loaded} + unchanged ${unchanged} + rejected ${rejected}`);
    return rejected > 0 ? EXIT.partly : EXIT.done;
  });
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<file...>', 'CSV or JSON lines of people, bodies, offices, places, holdings or aliases')
      .addOption(
        new Option('--kind <kind>', 'what the rows are, when neither the header nor the file’s name (kz-people.csv) tells').choices(
          REFERENCE_KINDS,
        ),
      )
      .option('--source <name>', 'name of the data set (the file name when absent)')
      .addHelpText('after', HELP)
      .action(async (files: string[], options: ReferenceFileOptions) => {
        process.exitCode = await loadReference(files, options);
      });
  },
};
