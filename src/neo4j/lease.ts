import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { Store } from './connect.ts';
import { LOCK_LABEL } from './own-labels.ts';
import { runAlone, writeRows } from './session.ts';

export interface LeaseOptions {
  /** How long a holder that was killed keeps others waiting. */
  readonly leaseMs?: number;
  /** How long to wait for another holder. */
  readonly patienceMs?: number;
}

const TAKE = `MERGE (lock:${LOCK_LABEL} {id: $id})
ON CREATE SET lock.until = 0
SET lock.seen = coalesce(lock.seen, 0) + 1
WITH lock WHERE lock.until < timestamp() OR lock.owner = $owner
SET lock.owner = $owner, lock.until = timestamp() + $lease, lock.holder = $holder
RETURN lock.owner AS owner`;

const HOLDER = `MATCH (lock:${LOCK_LABEL} {id: $id}) RETURN lock.holder AS holder`;
const RELEASE = `MATCH (lock:${LOCK_LABEL} {id: $id, owner: $owner}) SET lock.until = 0 REMOVE lock.owner, lock.holder`;

/** The constraint that makes MERGE of a lock safe; made before anything else is asked of the database. */
export const ensureLocks = (store: Store): Promise<unknown> =>
  runAlone(store, `CREATE CONSTRAINT gazette_lock_id IF NOT EXISTS FOR (n:${LOCK_LABEL}) REQUIRE n.id IS UNIQUE`);

/**
 * Runs `work` while no other process does so under this name, on any machine. The clock is the database's. A holder that
 * dies loses the lock when its lease ends; one that is slow renews it.
 */
export async function withLease<T>(store: Store, name: string, work: () => Promise<T>, options: LeaseOptions = {}): Promise<T> {
  const { leaseMs = 30_000, patienceMs = 600_000 } = options;
  const owner = randomUUID();
  const parameters = { id: `lock/${name}`, owner, lease: leaseMs, holder: `${hostname()}, process ${process.pid}` };
  const take = async (): Promise<boolean> => (await writeRows(store, TAKE, parameters)).length > 0;
  const until = Date.now() + patienceMs;
  while (!(await take())) {
    if (Date.now() > until) {
      const holder = (await writeRows(store, HOLDER, parameters))[0]?.holder ?? 'somebody';
      throw new StoreError(
        `The lock "${name}" of this database has been held by ${holder} for too long: stop that process and try again.`,
        {
          code: 'locked',
        },
      );
    }
    await sleep(50 + Math.random() * 150);
  }
  const renewal = setInterval(() => void take().catch(() => {}), leaseMs / 3);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await writeRows(store, RELEASE, parameters).catch(() => {});
  }
}
