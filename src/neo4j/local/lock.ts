import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../../errors.ts';
import { isAlive } from './process.ts';

/** Longer than a start takes on a busy machine. */
const PATIENCE_MS = 180_000;

function tryTake(path: string, mark: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, mark);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A holder that was killed leaves its file; only one of those who see that may take it away, hence the second lock. */
function breakStale(path: string): void {
  const breaker = `${path}.break`;
  if (!tryTake(breaker, String(process.pid))) {
    if (Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 10_000) rmSync(breaker, { force: true });
    return;
  }
  try {
    const holder = Number(read(path));
    if (Number.isInteger(holder) && holder > 0 && !isAlive(holder)) rmSync(path, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

/** Runs `work` while no other process of this machine does so under the same path. */
export async function withLock<T>(path: string, work: () => Promise<T>, patienceMs: number = PATIENCE_MS): Promise<T> {
  const until = Date.now() + patienceMs;
  while (!tryTake(path, String(process.pid))) {
    const holder = Number(read(path));
    if (Number.isInteger(holder) && holder > 0 && !isAlive(holder)) breakStale(path);
    else if (Date.now() > until) {
      throw new StoreError(
        `Process ${holder} has held ${path} for ${Math.round(patienceMs / 60_000)} minutes: stop it, or remove the file if it is not Gazette.`,
        {
          code: 'locked',
        },
      );
    } else await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
