import { readSession, type Store } from '../neo4j/index.ts';
import { Refusal } from './errors.ts';
import { LIMITS } from './limits.ts';

type Answer = Awaited<ReturnType<ReturnType<typeof readSession>['run']>>;

export interface AskOptions {
  readonly timeoutMs?: number;
  readonly requestId?: string;
  /** Gives the statement up, also in the database. */
  readonly signal?: AbortSignal | undefined;
}

interface NeoInteger {
  toNumber(): number;
}
interface NeoDate {
  toStandardDate(): Date;
  toString(): string;
}

const isInteger = (value: object): value is NeoInteger => 'low' in value && 'high' in value && 'toNumber' in value;
const isTemporal = (value: object): value is NeoDate => 'year' in value && typeof value.toString === 'function' && !Array.isArray(value);

/** A value of the driver as JSON knows it: numbers, texts, lists, objects; days as `YYYY-MM-DD`, points as latitude and longitude. */
export function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (isInteger(value)) return value.toNumber();
  if (isTemporal(value)) return value.toString();
  if ('srid' in value && 'x' in value && 'y' in value) return { latitude: value.y, longitude: value.x };
  if ('properties' in value && 'labels' in value) return toPlain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(entry)]));
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
  return records.map((record) => toPlain(record.toObject()) as T);
}
