import type { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Queue, QueueEvents, Worker } from 'bullmq';
import { StoreError } from '../errors.ts';
import { pack, unpack } from './pack.ts';
import { connectRedis, type RedisConnections } from './redis-connections.ts';
import { DeadJobError, MOST_TRIES, MOST_WAITING, type Transport } from './transport.ts';

const PREFIX = 'gazette';
/** BullMQ refuses ids that look like numbers, and a hash may. */
const ID = 'job-';
/** How long a worker that was killed keeps its job; a living one renews it. Reading runs in threads, so nothing blocks that. */
const LOCK_MS = 10_000;
const LOOK_FOR_STALLED_MS = 5000;
/** Times a job may lose its worker: killed machines are no fault of the job. */
const MOST_STALLS = 10;
const JOB_OPTIONS = {
  attempts: MOST_TRIES,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 2000 },
  removeOnFail: { age: 14 * 24 * 3600 },
};
/** Between looks at a job whose end was not told. */
const LOOK_AGAIN_MS = 15_000;
const FULL_WAIT_MS = 100;

/** BullMQ tells errors of connections here, and goes on; who is away is told elsewhere. Each job that is waited for listens too. */
function quiet<T extends Queue | QueueEvents | Worker>(one: T): T {
  (one as EventEmitter).on('error', () => {}).setMaxListeners(0);
  return one;
}

/** The answer of a job, whoever does it. Throws DeadJobError when it failed too often. */
async function answerOf(job: Job, queue: Queue, events: QueueEvents): Promise<unknown> {
  for (;;) {
    try {
      return unpack(await job.waitUntilFinished(events, LOOK_AGAIN_MS));
    } catch (error) {
      const now = await queue.getJob(job.id ?? '');
      if (now === undefined) throw new StoreError('Redis has lost a job: run the same command again to go on.', { code: 'queue_lost' });
      if (await now.isFailed()) throw new DeadJobError(now.failedReason ?? 'no reason was given', { cause: error });
      if (await now.isCompleted()) return unpack(now.returnvalue);
    }
  }
}

/** The asking side of a lane. */
interface Asking {
  ask(id: string, job: unknown): Promise<unknown>;
  close(): Promise<void>;
}

async function openAsking(lane: string, queue: Queue, connections: RedisConnections): Promise<Asking> {
  const events = quiet(new QueueEvents(lane, { connection: connections.open(), prefix: PREFIX }));
  await events.waitUntilReady();
  const handIn = async (id: string, job: unknown): Promise<Job> => {
    while ((await queue.getWaitingCount()) >= MOST_WAITING) await sleep(FULL_WAIT_MS);
    return queue.add(lane, pack(job), { ...JOB_OPTIONS, jobId: `${ID}${id}` });
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    async ask(id, job) {
      // One after the other, or all would see the same room.
      const added = last.then(() => handIn(id, job));
      last = added.catch(() => {});
      return answerOf(await added, queue, events);
    },
    close: () => events.close(),
  };
}

/** The transport over a Redis that any number of processes share; BullMQ does the rest. */
export async function redisTransport(url: string, say: (line: string) => void = () => {}): Promise<Transport> {
  const connections = await connectRedis(url, say);
  const queues = new Map<string, Queue>();
  const askings = new Map<string, Promise<Asking>>();
  const workers: Worker[] = [];
  const queueOf = (lane: string): Queue => {
    const queue = queues.get(lane) ?? quiet(new Queue(lane, { connection: connections.shared, prefix: PREFIX }));
    queues.set(lane, queue);
    return queue;
  };
  const askingOf = (lane: string): Promise<Asking> => {
    const asking = askings.get(lane) ?? openAsking(lane, queueOf(lane), connections);
    askings.set(lane, asking);
    return asking;
  };
  return {
    ask: async (lane, id, job) => (await askingOf(lane)).ask(id, job),
    async serve({ name, atOnce, isExclusive }, handle) {
      if (isExclusive === true) await queueOf(name).setGlobalConcurrency(1);
      const worker = quiet(
        new Worker(name, async (job) => pack(await handle(unpack(job.data))), {
          connection: connections.open(),
          prefix: PREFIX,
          concurrency: isExclusive === true ? 1 : atOnce,
          lockDuration: LOCK_MS,
          stalledInterval: LOOK_FOR_STALLED_MS,
          maxStalledCount: MOST_STALLS,
        }),
      );
      workers.push(worker);
      await worker.waitUntilReady();
    },
    waiting: (lane) => queueOf(lane).getWaitingCount(),
    async deadJobs(lanes) {
      const found = await Promise.all(lanes.map(async (lane) => (await queueOf(lane).getFailed()).map((job) => ({ lane, job }))));
      return found
        .flat()
        .map(({ lane, job }) => ({ lane, id: (job.id ?? '').slice(ID.length), reason: job.failedReason ?? '', tries: job.attemptsMade }));
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...askings.values()].map(async (asking) => (await asking).close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      connections.close();
    },
  };
}
