import { plain, readSession, type Store } from '../neo4j/index.ts';
import { Refusal } from './errors.ts';
import { LIMITS } from './limits.ts';

type Answer = Awaited<ReturnType<ReturnType<typeof readSession>['run']>>;

export interface AskOptions {
  readonly timeoutMs?: number;
  readonly requestId?: string;
  /** Gives the statement up, also in the database. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The answer to one reading statement, within the time that one question may take. Readers see what is committed when they ask, so
 * no bookmark is kept: it would make one reader wait for another's. It is sent by itself, not between BEGIN and COMMIT: one way to
 * the database instead of three, and a statement that was too much for it is not tried again.
 */
export async function readOnce(
  store: Store,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  { timeoutMs = LIMITS.transactionMs, requestId, signal }: AskOptions = {},
): Promise<Answer> {
  const session = readSession(store);
  const giveUp = (): void => void session.close().catch(() => {});
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await session.run(statement, parameters, {
      timeout: timeoutMs,
      metadata: { app: 'gazette', ...(requestId === undefined ? {} : { requestId }) },
    });
  } catch (error) {
    // Nobody is there to read the answer, and nothing went wrong that a log should hold.
    throw signal?.aborted ? new Refusal('TIMEOUT', 'The reader left before the answer was there.') : error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await session.close();
  }
}

/** The rows of one reading statement as plain values. */
export async function ask<T>(
  store: Store,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
  options: AskOptions = {},
): Promise<readonly T[]> {
  const { records } = await readOnce(store, statement, parameters, options);
  return records.map((record) => plain(record.toObject()) as T);
}
