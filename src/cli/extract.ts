import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { extractOutput } from '../graph/index.ts';
import { loadRecords } from '../loaders/index.ts';
import { type Parts, readReport } from '../pipeline.ts';
import { deriveWorld, describeRejection } from '../resolve/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { addInputOptions, type InputOptions } from './input-options.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { readReferenceFiles } from './reference-files.ts';

interface ExtractOptions extends InputOptions {
  readonly reference?: readonly string[];
}

async function openParts(references: readonly string[]): Promise<Parts> {
  const equipment = await openEquipment(readConfig());
  const { data, rejected } = readReferenceFiles(references, {}, equipment.gazetteer);
  for (const fault of rejected) say(describeRejection(fault));
  return { ...equipment, reference: data };
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const parts = await openParts(options.reference ?? []);
  let reports = 0;
  let rejected = 0;
  for await (const record of loadRecords(paths, options)) {
    if (record.kind === 'rejected') {
      rejected += 1;
      say(record.rejection.reason);
    } else if (record.kind === 'report') {
      reports += 1;
      const evidence = readReport(record.report, parts);
      const world = deriveWorld([evidence], parts.reference, [], parts.gazetteer);
      print(JSON.stringify(extractOutput(evidence, world)));
    }
  }
  if (reports === 0) {
    throw new InputError(`Nothing could be read from ${paths.join(', ')}: ${rejected} rejected, none left.`, { code: 'nothing_loadable' });
  }
  return rejected > 0 ? EXIT.partly : EXIT.done;
}

export const command: CommandModule = {
  configure(command) {
    addInputOptions(command)
      .option('--reference <file...>', 'reference data about people, offices and who held them (CSV or JSON lines)')
      .addHelpText(
        'after',
        '\nPrints one JSON object a report on standard output; needs no database.\n\nExample:\n  gazette extract article.txt --published 2022-01-05 > article.json',
      )
      .action(async (paths: string[], options: ExtractOptions) => {
        process.exitCode = await extract(paths, options);
      });
  },
};
