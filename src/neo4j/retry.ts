import { setTimeout as sleep } from 'node:timers/promises';

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** The transaction asked for more memory than the server gives one: the same work in smaller pieces may pass. */
export const isTooLarge = (error: unknown): boolean =>
  /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError|StackOverFlow/i.test(codeOf(error));

/** A rule of the database forbids one of the rows: without the report that holds it the others may pass. */
export const isForbidden = (error: unknown): boolean => /ConstraintValidationFailed/.test(codeOf(error));

/** Worth trying again as it is: a deadlock, a lost connection, a server that restarts. */
const isTransient = (error: unknown): boolean =>
  !isTooLarge(error) && /TransientError|ServiceUnavailable|SessionExpired/.test(codeOf(error));

export interface RetryOptions {
  /** How long to go on in all. */
  readonly patienceMs?: number;
  onRetry?(error: unknown, waitMs: number): void;
}

/**
 * Runs idempotent `work` until it passes. Waits 25 ms at first, doubling up to 2 s, with full jitter, so that those
 * who met once do not meet again; the driver's own retry waits a second for a deadlock of microseconds.
 */
export async function retrying<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { patienceMs = 30_000, onRetry } = options;
  const until = Date.now() + patienceMs;
  for (let base = 25; ; base = Math.min(base * 2, 2000)) {
    try {
      return await work();
    } catch (error) {
      const wait = base * (0.5 + Math.random());
      if (!isTransient(error) || Date.now() + wait > until) throw error;
      onRetry?.(error, wait);
      await sleep(wait);
    }
  }
}
