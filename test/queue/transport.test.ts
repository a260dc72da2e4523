import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inProcessTransport } from '../../src/queue/in-process.ts';
import { redisTransport } from '../../src/queue/redis.ts';
import { checkQueueAddress } from '../../src/queue/redis-connections.ts';
import { DeadJobError, MOST_TRIES, MOST_WAITING, type Transport } from '../../src/queue/transport.ts';
import { HAS_REDIS, type RedisServer, startRedis } from './redis-server.ts';

let redis: RedisServer | undefined;
beforeAll(async () => {
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(() => redis?.stop());

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** `open` gives transports that share their jobs: of one process the same one, over Redis one a process. */
const TRANSPORTS = [
  {
    name: 'in one process',
    isHere: true,
    open: () => {
      const transport = inProcessTransport();
      return async (): Promise<Transport> => transport;
    },
  },
  { name: 'over Redis', isHere: HAS_REDIS, open: () => (): Promise<Transport> => redisTransport(redis!.url) },
];

describe.each(TRANSPORTS)('a transport $name', ({ isHere, open }) => {
  let count = 0;
  const opened: Transport[] = [];
  /** A lane and a way to open transports for each test. */
  const start = (): { lane: string; connect: () => Promise<Transport> } => {
    const next = open();
    const connect = async (): Promise<Transport> => {
      const transport = await next();
      opened.push(transport);
      return transport;
    };
    return { lane: `lane-${process.pid}-${count++}`, connect };
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((transport) => transport.close()));
  });

  test.skipIf(!isHere)('answers every job, whoever does it, also those that were there first', async () => {
    const { lane, connect } = start();
    const asker = await connect();
    const early = range(10).map((n) => asker.ask(lane, `a${n}`, { n }));
    const double = async (job: unknown): Promise<unknown> => ({ twice: (job as { n: number }).n * 2 });
    await (await connect()).serve({ name: lane, atOnce: 3 }, double);
    await (await connect()).serve({ name: lane, atOnce: 3 }, double);
    const late = range(10).map((n) => asker.ask(lane, `b${n}`, { n: n + 10 }));
    expect(await Promise.all([...early, ...late])).toEqual(range(20).map((n) => ({ twice: n * 2 })));
  });

  test.skipIf(!isHere)('does a job that is asked for twice once', async () => {
    const { lane, connect } = start();
    const [asker, server] = [await connect(), await connect()];
    let done = 0;
    await server.serve({ name: lane, atOnce: 2 }, async () => {
      await sleep(50);
      return ++done;
    });
    expect(await Promise.all([asker.ask(lane, 'same', 1), asker.ask(lane, 'same', 1)])).toEqual([1, 1]);
    expect(done).toBe(1);
  });

  test.skipIf(!isHere)('has so many jobs under way in a process, and one among all in an exclusive lane', async () => {
    for (const isExclusive of [false, true]) {
      const { lane, connect } = start();
      let running = 0;
      let most = 0;
      const handle = async (): Promise<unknown> => {
        most = Math.max(most, ++running);
        await sleep(20);
        running--;
        return null;
      };
      for (const server of [await connect(), await connect()]) await server.serve({ name: lane, atOnce: 2, isExclusive }, handle);
      const asker = await connect();
      await Promise.all(range(12).map((n) => asker.ask(lane, `${n}`, {})));
      if (isExclusive) expect(most).toBe(1);
      else expect(most === 3 || most === 4).toBe(true);
    }
  });

  test.skipIf(!isHere)('tries a job that fails again, then gives it up and says so', async () => {
    const { lane, connect } = start();
    const [asker, server] = [await connect(), await connect()];
    const tries = new Map<string, number>();
    await server.serve({ name: lane, atOnce: 1 }, async (job) => {
      const name = job as string;
      tries.set(name, (tries.get(name) ?? 0) + 1);
      if (name === 'never' || tries.get(name) === 1) throw new Error(`${name} went wrong`);
      return name;
    });
    expect(await asker.ask(lane, 'x1', 'second')).toBe('second');
    await expect(asker.ask(lane, 'x2', 'never')).rejects.toThrow(DeadJobError);
    expect(tries.get('never')).toBe(MOST_TRIES);
    expect(await asker.deadJobs([lane])).toEqual([{ lane, id: 'x2', reason: 'never went wrong', tries: MOST_TRIES }]);
  });

  test.skipIf(!isHere)('holds back whoever hands in more than is done', async () => {
    const { lane, connect } = start();
    const asker = await connect();
    const handed = MOST_WAITING + 20;
    const answers = (async () => {
      const all: Promise<unknown>[] = [];
      for (const n of range(handed)) all.push(asker.ask(lane, `${n}`, { n }));
      return Promise.all(all);
    })();
    const warned = vi.fn();
    process.on('warning', warned);
    await vi.waitFor(async () => expect(await asker.waiting(lane)).toBe(MOST_WAITING), 10_000);
    await sleep(300);
    expect(await asker.waiting(lane)).toBe(MOST_WAITING);
    await (await connect()).serve({ name: lane, atOnce: 8 }, async (job) => (job as { n: number }).n);
    expect(await answers).toEqual(range(handed));
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
  });

  test.skipIf(!isHere)('carries large jobs and answers, and every character', async () => {
    const { lane, connect } = start();
    const [asker, server] = [await connect(), await connect()];
    await server.serve({ name: lane, atOnce: 1 }, async (job) => job);
    const job = { text: 'Ж\u0000"\u2028😀'.repeat(200_000) };
    expect(await asker.ask(lane, 'large', job)).toEqual(job);
  });

  test.skipIf(!isHere)('lets the job under way come to its end when it is closed', async () => {
    const { lane, connect } = start();
    const [asker, server] = [await connect(), await connect()];
    let isStarted = false;
    await server.serve({ name: lane, atOnce: 1 }, async () => {
      isStarted = true;
      await sleep(200);
      return 'whole';
    });
    const answer = asker.ask(lane, 'slow', {});
    while (!isStarted) await sleep(5);
    await server.close();
    expect(await answer).toBe('whole');
  });
});

test('a lane of one process that is closed fails what waits, what is held back and what comes later', async () => {
  const transport = inProcessTransport();
  const waiting = range(MOST_WAITING + 1).map((n) => transport.ask('closed', `${n}`, {}));
  const outcomes = Promise.allSettled(waiting);
  await transport.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(waiting.map(() => 'rejected'));
  await expect(transport.ask('closed', 'late', {})).rejects.toThrow('the queue was closed');
});

describe('the address of a Redis', () => {
  test.each(['redis://127.0.0.1', 'rediss://user:secret@host:6380/2'])('%s is one', (url) => checkQueueAddress(url));
  test.each(['http://127.0.0.1', 'redis://', 'redis', ''])('%j is none', (url) => expect(() => checkQueueAddress(url)).toThrow('redis://'));
  test('a password is not shown', () => expect(() => checkQueueAddress('http://user:secret@host')).not.toThrow(/secret/));
  test('a Redis that is not there is named within seconds', async () => {
    await expect(redisTransport('redis://:secret@127.0.0.1:1')).rejects.toThrow(/^Redis does not answer at redis:\/\/127\.0\.0\.1:1 /);
  });
  test.skipIf(!HAS_REDIS)('one that goes away is told of, and that it is back', async () => {
    const said: string[] = [];
    const transport = await redisTransport(redis!.url, (line) => said.push(line));
    await transport.waiting('any');
    redis!.cut();
    await vi.waitFor(() => expect(said).toEqual([expect.stringContaining('does not answer any more'), 'Redis answers again']), 10_000);
    await transport.close();
    expect(said).toHaveLength(2);
  });
});
