import type { Store } from '../connect.ts';
import { explain } from '../explain.ts';
import { readSession } from '../session.ts';

/** How long one export may read. */
const EXPORT_MS = 10 * 60_000;

/** The first column of a statement's rows as they come, never all at once; the statement is stopped when the reader leaves. */
export async function* streamRows<T>(store: Store, statement: string, parameters: Readonly<Record<string, unknown>>): AsyncGenerator<T> {
  const session = readSession(store, { fetchSize: 500 });
  const transaction = session.beginTransaction({ timeout: EXPORT_MS, metadata: { app: 'gazette', what: 'export' } });
  try {
    for await (const record of transaction.run(statement, parameters)) yield record.get(0) as T;
    await transaction.commit();
  } catch (error) {
    throw explain(error, store.address.uri);
  } finally {
    await transaction.close().catch(() => {});
    await session.close().catch(() => {});
  }
}
