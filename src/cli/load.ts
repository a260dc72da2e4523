import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { StoreError } from '../errors.ts';
import { findInputs } from '../loaders/index.ts';
import { withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { addInputOptions, PROVIDER_HELP } from './input-options.ts';
import { dryRun } from './load/dry-run.ts';
import { loadInto } from './load/load-into.ts';
import type { LoadJobOptions } from './load/load-job.ts';
import { loadOffline } from './load/load-offline.ts';
import { rejectedPath } from './load/rejected-file.ts';
import { summaryLine } from './load/summary.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { queueOf, queueOption } from './queue-option.ts';
import { GOING_ON, listenForStop } from './stop-signal.ts';
import { workersOption } from './workers-option.ts';

interface Options extends LoadJobOptions {
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Whatever ended a load: what it wrote is there, and the next one leaves it alone. */
async function resumable<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof StoreError) say('what was loaded stays; run the same command again to go on');
    throw error;
  }
}

async function load(paths: readonly string[], options: Options): Promise<number> {
  const config = readConfig();
  await findInputs(paths, options.allowHost);
  const stop = listenForStop(say, GOING_ON);
  try {
    if (options.dryRun === true) {
      return await withStore(config, say, async (store) => dryRun(store, paths, await openEquipment(config), config, options, print));
    }
    const job = {
      paths,
      equipment: await openEquipment(config),
      config,
      options: { ...options, queue: queueOf(options, config) },
      say,
      stop,
    };
    const summary =
      options.offline === true ? await loadOffline(job) : await withStore(config, say, async (store) => resumable(loadInto(store, job)));
    if (summary.rejected > 0) say(`the reasons of what was rejected are in ${rejectedPath(config, options)}, which can be loaded again`);
    print(options.json === true ? JSON.stringify(summary) : summaryLine(summary));
    return stop.exitCode() ?? (summary.rejected > 0 || summary.interrupted ? EXIT.partly : EXIT.done);
  } finally {
    stop.release();
  }
}

export const command: CommandModule = {
  configure(command) {
    addInputOptions(command)
      .option('--rejected <file>', 'where rejected records are appended, with the reason (rejected.jsonl in GAZETTE_HOME)')
      .addOption(workersOption())
      .addOption(queueOption())
      .option('--dry-run', 'change nothing; print what would change')
      .addOption(
        new Option(
          '--offline',
          'build the empty local database with neo4j-admin, its server stopped; for tens of millions of rows',
        ).conflicts(['queue', 'dryRun']),
      )
      .option('--json', 'print the summary as one JSON object')
      .addHelpText(
        'after',
        `\nA second load of the same input changes nothing; a load that was stopped is resumed by running it again.\n${PROVIDER_HELP}\n\nExample:\n  gazette load reports/ --country KZ\n  gazette load news.jsonl --map text=body --json\n  GAZETTE_QUEUE=redis://10.0.0.5 gazette load archive/    (with "gazette worker" on other machines)`,
      )
      .action(async (paths: string[], options: Options) => {
        process.exitCode = await load(paths, options);
      });
  },
};
