import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { ConfigError, StoreError } from '../errors.ts';
import { pack, unpack } from './pack.ts';
import { DeadJobError, MOST_TRIES, MOST_WAITING, type Transport } from './transport.ts';

const PREFIX = 'gazette';
/** BullMQ refuses ids that look like numbers, and a hash may. */
const ID = 'job-';
/** How long a worker that was killed keeps its job; a living one renews it. Reading runs in threads, so nothing blocks that. */
const LOCK_MS = 10_000;
const LOOK_FOR_STALLED_MS = 5000;
/** Times a job may lose its worker: killed machines are no fault of the job. */
const MOST_STALLS = 10;
const KEEP_DONE = { age: 3600, count: 2000 };
const KEEP_DEAD = { age: 14 * 24 * 3600 };
/** Between looks at a job whose end was not told. */
const LOOK_AGAIN_MS = 15_000;
const FULL_WAIT_MS = 100;
const FIRST_ANSWER_MS = 8000;

const withoutSecret = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');

/** Throws ConfigError for an address that no Redis could have. */
export function checkQueueAddress(url: string): void {
  if (URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol) && new URL(url).hostname !== '') return;
  throw new ConfigError(`"${withoutSecret(url)}" is no address of a Redis: write it like redis://127.0.0.1:6379, or memory for none.`, {
    code: 'queue_address',
  });
}

async function checkAnswer(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: FIRST_ANSWER_MS, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    await redis.ping();
  } catch (cause) {
    throw new StoreError(`Redis does not answer at ${withoutSecret(url)} (${(cause as Error).message}): start it, or correct --queue.`, {
      code: 'queue_unreachable',
      cause,
    });
  } finally {
    redis.disconnect();
  }
}

interface Asking {
  readonly queue: Queue;
  readonly events: QueueEvents;
  /** Ends with the last job that was handed in. */
  last: Promise<unknown>;
}

/** Says when a connection is lost and when it is back: what waits for a Redis that is away looks like a standstill. */
function watchAbsence(redis: Redis, url: string, say: (line: string) => void): void {
  let isAway = false;
  // Only a connection that was not closed on purpose is sought again.
  redis.on('reconnecting', () => {
    if (!isAway) say(`Redis at ${withoutSecret(url)} does not answer any more; waiting until it does`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) say('Redis answers again');
    isAway = false;
  });
}

/** The transport over a Redis that any number of processes share; BullMQ does the rest. */
export async function redisTransport(url: string, say: (line: string) => void = () => {}): Promise<Transport> {
  checkQueueAddress(url);
  await checkAnswer(url);
  const connections: Redis[] = [];
  /** BullMQ waits for a Redis that is away only when requests are never given up. */
  const connect = (): Redis => {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', () => {});
    connections.push(redis);
    return redis;
  };
  const shared = connect();
  watchAbsence(shared, url, say);
  const asking = new Map<string, Promise<Asking>>();
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];
  const quiet = <T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(one: T): T => {
    one.on('error', () => {});
    return one;
  };
  const queueOf = (lane: string): Queue => {
    const queue = queues.get(lane) ?? quiet(new Queue(lane, { connection: shared, prefix: PREFIX }));
    queues.set(lane, queue);
    return queue;
  };
  const open = (lane: string): Promise<Asking> => {
    const known = asking.get(lane);
    if (known !== undefined) return known;
    const opening = (async () => {
      const events = quiet(new QueueEvents(lane, { connection: connect(), prefix: PREFIX }));
      await events.waitUntilReady();
      return { queue: queueOf(lane), events, last: Promise.resolve() };
    })();
    asking.set(lane, opening);
    return opening;
  };

  const settle = async (job: Job, { queue, events }: Asking): Promise<unknown> => {
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
  };

  return {
    async ask(lane, id, data) {
      const asked = await open(lane);
      // One after the other, or all would see the same room.
      const added = asked.last.then(async () => {
        while ((await asked.queue.getWaitingCount()) >= MOST_WAITING) await sleep(FULL_WAIT_MS);
        return asked.queue.add(lane, pack(data), {
          jobId: `${ID}${id}`,
          attempts: MOST_TRIES,
          backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
          removeOnComplete: KEEP_DONE,
          removeOnFail: KEEP_DEAD,
        });
      });
      asked.last = added.catch(() => {});
      return settle(await added, asked);
    },
    async serve({ name, atOnce, isExclusive }, handle) {
      if (isExclusive === true) await queueOf(name).setGlobalConcurrency(1);
      const worker = quiet(
        new Worker(name, async (job) => pack(await handle(unpack(job.data))), {
          connection: connect(),
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
      await Promise.all([...asking.values()].map(async (one) => (await one).events.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      for (const redis of connections) redis.disconnect();
    },
  };
}
