import { createHash } from 'node:crypto';
import { plain, readSession, type Store } from '../neo4j/index.ts';
import { Refusal, refusalOf } from './errors.ts';
import { LIMITS } from './limits.ts';

type Answer = Awaited<ReturnType<ReturnType<typeof readSession>['run']>>;

export interface AskOptions {
  /** What one question may take when absent, and the time to be planned for a statement that is new. */
  readonly timeoutMs?: number;
  readonly requestId?: string;
  /** Gives the statement up, also in the database. */
  readonly signal?: AbortSignal | undefined;
}

/** Statements that were answered before; the oldest are forgotten, as the database forgets their plans. */
const REMEMBERED = 2000;
const answered = new Set<string>();

/** What the database may spend on a statement: one that it has yet to plan gets more time. */
const timeFor = (key: string): number => LIMITS.transactionMs + (answered.has(key) ? 0 : LIMITS.planningMs);

function noteAnswer(key: string): void {
  if (answered.size >= REMEMBERED) answered.delete(answered.values().next().value ?? '');
  answered.add(key);
}

function noteFailure(key: string, error: unknown): void {
  // A database that was started anew has forgotten every plan, and one that is busy may have forgotten this one.
  if (refusalOf(error).code === 'DATABASE_UNAVAILABLE') answered.clear();
  answered.delete(key);
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
  { timeoutMs, requestId, signal }: AskOptions = {},
): Promise<Answer> {
  const key = createHash('sha1').update(statement).digest('base64');
  const session = readSession(store);
  const giveUp = (): void => void session.close().catch(() => {});
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const answer = await session.run(statement, parameters, {
      timeout: timeoutMs ?? timeFor(key),
      metadata: { app: 'gazette', ...(requestId === undefined ? {} : { requestId }) },
    });
    noteAnswer(key);
    return answer;
  } catch (error) {
    // Nobody is there to read the answer, and nothing went wrong that a log should hold.
    if (signal?.aborted) throw new Refusal('TIMEOUT', 'The reader left before the answer was there.');
    noteFailure(key, error);
    throw error;
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
