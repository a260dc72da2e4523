import { Redis } from 'ioredis';
import { ConfigError, StoreError } from '../errors.ts';

const FIRST_ANSWER_MS = 8000;

const withoutSecret = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');

/** Throws ConfigError for an address that no Redis could have. */
export function checkQueueAddress(url: string): void {
  if (URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol) && new URL(url).hostname !== '') return;
  throw new ConfigError(`"${withoutSecret(url)}" is no address of a Redis: write it like redis://127.0.0.1:6379.`, {
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

/** Connections to one Redis. */
export interface RedisConnections {
  /** For all that do not block. */
  readonly shared: Redis;
  /** One more, for who blocks it. */
  open(): Redis;
  close(): void;
}

/** Throws ConfigError for what is no address, StoreError when nobody answers there; `say` hears of a Redis that goes away. */
export async function connectRedis(url: string, say: (line: string) => void): Promise<RedisConnections> {
  checkQueueAddress(url);
  await checkAnswer(url);
  const all: Redis[] = [];
  /** BullMQ waits for a Redis that is away only when requests are never given up. */
  const open = (): Redis => {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', () => {});
    all.push(redis);
    return redis;
  };
  const shared = open();
  watchAbsence(shared, url, say);
  return {
    shared,
    open,
    close() {
      for (const redis of all) redis.disconnect();
    },
  };
}
