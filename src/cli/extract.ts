import { type Config, readConfig } from '../config.ts';
import { InputError, ProviderError } from '../errors.ts';
import { extractOutput } from '../graph/index.ts';
import { loadRecords } from '../loaders/index.ts';
import type { ReportInput } from '../model/report.ts';
import { type Parts, readPrepared } from '../pipeline.ts';
import { deriveWorld } from '../resolve/index.ts';
import { prepareReport } from '../text/index.ts';
import { type Adviser, openAdviser } from './adviser.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { addInputOptions, type InputOptions, PROVIDER_HELP } from './input-options.ts';
import { pour, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { readReferenceFiles } from './reference-files.ts';

interface ExtractOptions extends InputOptions {
  readonly reference?: readonly string[];
}

async function openParts(config: Config, references: readonly string[]): Promise<Parts> {
  const equipment = await openEquipment(config);
  const { data } = readReferenceFiles(references, {}, equipment.gazetteer, say);
  return { ...equipment, reference: data };
}

/** The report's line, or why there is none. */
async function outputOf(input: ReportInput, parts: Parts, adviser: Adviser): Promise<string | ProviderError> {
  try {
    const report = prepareReport(input);
    const evidence = readPrepared(report, parts, await adviser.ask(() => report));
    return JSON.stringify(extractOutput(evidence, deriveWorld([evidence], parts.reference, [], parts.gazetteer)));
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** Every word that follows `--reference` is one of its files, also one that was meant as a path. */
function refuseNoPaths(paths: readonly string[], reference: readonly string[]): void {
  if (paths.length > 0) return;
  const taken =
    reference.length > 0 ? `--reference took all of ${reference.join(', ')}: put the reports before it` : 'name files or folders';
  throw new InputError(`There is no report to read; ${taken}.`, { code: 'usage' });
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  refuseNoPaths(paths, options.reference ?? []);
  const config = readConfig();
  const parts = await openParts(config, options.reference ?? []);
  const adviser = await openAdviser(config);
  let reports = 0;
  let rejected = 0;
  for await (const record of loadRecords(paths, options)) {
    if (record.kind === 'skipped') continue;
    const output = record.kind === 'report' ? await outputOf(record.report, parts, adviser) : record.rejection.reason;
    if (record.kind === 'report' && typeof output === 'string') {
      reports += 1;
      await pour(`${output}\n`);
    } else {
      rejected += 1;
      say(typeof output === 'string' ? output : output.message);
    }
    if (adviser.stopReason() !== undefined) break;
  }
  const summary = adviser.summary();
  if (summary !== undefined) say(summary);
  if (reports === 0 && adviser.stopReason() === undefined) {
    throw new InputError(`Nothing could be read from ${paths.join(', ')}: ${rejected} rejected, none left.`, { code: 'nothing_loadable' });
  }
  return rejected > 0 ? EXIT.partly : EXIT.done;
}

export const command: CommandModule = {
  configure(command) {
    addInputOptions(command, '[path...]')
      .usage('<path...> [options]')
      .option(
        '--reference <file...>',
        'reference data about people, offices and who held them (CSV or JSON lines); write it after the paths, for it takes all words that follow',
      )
      .addHelpText(
        'after',
        `\nPrints one JSON object a report on standard output; needs no database.\n${PROVIDER_HELP}\n\nExample:\n  gazette extract article.txt --published 2022-01-05 > article.json\n  gazette extract reports/ --reference people.csv holdings.csv > reports.jsonl`,
      )
      .action(async (paths: string[], options: ExtractOptions) => {
        process.exitCode = await extract(paths, options);
      });
  },
};
