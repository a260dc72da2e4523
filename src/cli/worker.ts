import { type Config, readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { type Store, withStore } from '../neo4j/index.ts';
import { redisTransport } from '../queue/redis.ts';
import type { Transport } from '../queue/transport.ts';
import { openAdviser } from './adviser.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { type Lanes, serveLanes, sharedLanes } from './load/lanes.ts';
import { openHands } from './load/workforce.ts';
import { print, say } from './output.ts';
import { openEquipment } from './parts.ts';
import { queueOf, workerQueueOption } from './queue-option.ts';
import { listenForStop } from './stop-signal.ts';
import { asTable } from './table.ts';
import { workersOption } from './workers-option.ts';

interface Options {
  readonly queue?: string;
  readonly workers?: number;
  readonly dead?: boolean;
}

/** Batches that this process reads side by side: while one is written, the next is read. */
const AT_ONCE = 3;

async function listDead(transport: Transport, lanes: Lanes): Promise<number> {
  const all = [lanes.read, ...lanes.write];
  const dead = await transport.deadJobs(all);
  const waiting = await Promise.all(all.map((lane) => transport.waiting(lane)));
  if (dead.length > 0)
    print(
      asTable(
        ['lane', 'id', 'tries', 'reason'],
        dead.map((job) => ({ ...job })),
      ),
    );
  say(
    `${waiting.reduce((sum, one) => sum + one, 0)} jobs wait for a worker; ${dead.length} were given up${dead.length === 0 ? '' : '; load the same input again once the reason is mended'}`,
  );
  return dead.length > 0 ? EXIT.partly : EXIT.done;
}

const STOPPING = 'finishing the jobs under way (a second signal stops at once; their jobs then go to another worker)';

async function work(store: Store, config: Config, transport: Transport, lanes: Lanes, workers: number | undefined): Promise<number> {
  const stop = listenForStop(say, STOPPING);
  const hands = openHands(store, config, await openEquipment(config), await openAdviser(config), workers);
  try {
    await serveLanes(transport, lanes, hands.doing, AT_ONCE);
    say('waiting for jobs; Ctrl-C to stop');
    const code = await stop.asked;
    await transport.close();
    return code;
  } finally {
    await hands.close();
  }
}

async function run(options: Options): Promise<number> {
  const config = readConfig();
  const queue = queueOf(options, config);
  if (queue === undefined) {
    throw new InputError('A worker takes its jobs from a Redis: add --queue redis://HOST or set GAZETTE_QUEUE.', { code: 'usage' });
  }
  const transport = await redisTransport(queue, say);
  try {
    return await withStore(config, say, async (store) => {
      const lanes = await sharedLanes(store);
      return options.dead === true ? listDead(transport, lanes) : work(store, config, transport, lanes, options.workers);
    });
  } finally {
    await transport.close();
  }
}

export const command: CommandModule = {
  configure(command) {
    command
      .addOption(workerQueueOption())
      .addOption(workersOption())
      .option('--dead', 'list the jobs that were given up, and why; do nothing')
      .addHelpText(
        'after',
        '\nReads and writes what any "gazette load --queue" hands in for the same graph; as many workers as you like, on any machine.\nA worker that dies loses nothing: its job goes to another. All need the same version of Gazette, and the forget.key of\nGAZETTE_HOME when people were forgotten. Whoever can write to the Redis can write to the graph: keep it closed.\n\nExample:\n  NEO4J_URI=bolt://10.0.0.4 gazette worker --queue redis://10.0.0.5\n  gazette worker --queue redis://10.0.0.5 --dead',
      )
      .action(async (options: Options) => {
        process.exitCode = await run(options);
      });
  },
};
