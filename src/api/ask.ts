import type { Store } from '../neo4j/index.ts';
import { LIMITS } from './limits.ts';

/** Access modes as the driver names them. */
const READ = 'READ';

export interface AskOptions {
  readonly timeoutMs?: number;
  readonly requestId?: string;
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

/** The rows of one reading statement as plain values, within the time that one question may take. */
export async function ask<T>(
  store: Store,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
  options: AskOptions = {},
): Promise<readonly T[]> {
  const session = store.driver.session({ defaultAccessMode: READ, ...(store.database === undefined ? {} : { database: store.database }) });
  try {
    const result = await session.executeRead((tx) => tx.run(statement, parameters), {
      timeout: options.timeoutMs ?? LIMITS.transactionMs,
      metadata: { app: 'gazette', ...(options.requestId === undefined ? {} : { requestId: options.requestId }) },
    });
    return result.records.map((record) => toPlain(record.toObject()) as T);
  } finally {
    void session.close().catch(() => {});
  }
}
