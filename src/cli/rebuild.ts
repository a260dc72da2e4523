import { type Config, readConfig } from '../config.ts';
import { drainWorkList, migrate, newRun, queueEverything, type Store, withStore } from '../neo4j/index.ts';
import { openAdviser } from './adviser.ts';
import type { CommandModule } from './command.ts';
import { deriveRows } from './derivation.ts';
import { EXIT } from './exit-codes.ts';
import { PROVIDER_HELP } from './input-options.ts';
import { openReader } from './load/reader.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { readAgain } from './rebuild/read-again.ts';
import { readBy } from './rules-version.ts';
import { GOING_ON, listenForStop, type StopSignal } from './stop-signal.ts';
import { workersOption } from './workers-option.ts';

interface Options {
  readonly all?: boolean;
  readonly workers?: number;
}

/** Reads stored reports again by the rules of this version and derives what follows; returns the exit code. */
async function rebuild(store: Store, config: Config, { all, workers }: Options, stop: StopSignal): Promise<number> {
  const equipment = await openEquipment(config);
  const adviser = await openAdviser(config);
  const run = newRun('gazette rebuild', readBy(equipment));
  await migrate(store);
  const reader = openReader(config, equipment, adviser, workers);
  const isStopped = (): boolean => stop.isAsked() || adviser.stopReason() !== undefined;
  try {
    const { read, changed, failed } = await readAgain(store, run, {
      isAll: all === true,
      read: (stored) => reader.read({ stored }),
      onProgress: (tally) => say(`${tally.read.toLocaleString('en')} read again, ${tally.changed.toLocaleString('en')} changed`),
      onFailed: (id, reason) => say(`${id} could not be read and keeps what it had: ${reason}`),
      shouldStop: isStopped,
    });
    for (const line of [adviser.summary(), adviser.stopReason()]) if (line !== undefined) say(line);
    if (isStopped()) return stop.exitCode() ?? EXIT.partly;
    // The rules of the derivation may be others too; what they derive as before is not written.
    await queueEverything(store);
    const derived = await drainWorkList(store, deriveRows(equipment.gazetteer), run, 'rebuild');
    print(
      `read ${read}, changed ${changed}, failed ${failed}; created ${derived.created}, changed ${derived.changed}, removed ${derived.removed}`,
    );
    return failed > 0 ? EXIT.partly : EXIT.done;
  } finally {
    await reader.close();
  }
}

export const command: CommandModule = {
  configure(command) {
    command
      .option('--all', 'read all stored reports again, also those that this version has read')
      .addOption(workersOption())
      .addHelpText(
        'after',
        `\nReads stored reports that another version has read, replaces what is read otherwise now, and derives the world again. What comes\nout as before is not touched; judgements stay. Stopped, it goes on when it is run again.\n${PROVIDER_HELP}\n\nExample:\n  gazette rebuild`,
      )
      .action(async (options: Options) => {
        const config = readConfig();
        const stop = listenForStop(say, GOING_ON);
        try {
          process.exitCode = await withStore(config, say, (store) => rebuild(store, config, options, stop));
        } finally {
          stop.release();
        }
      });
  },
};
