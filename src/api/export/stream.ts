import type { Store } from '../../neo4j/index.ts';
import { toPlain } from '../ask.ts';

type Row = Readonly<Record<string, unknown>>;

/** How long one export may read. */
const EXPORT_MS = 10 * 60_000;

/** The rows of a statement as they come, never all at once; the statement is stopped when the reader goes away. */
export async function* streamRows(store: Store, statement: string, filter: Row): AsyncGenerator<Row> {
  const session = store.driver.session({
    defaultAccessMode: 'READ',
    fetchSize: 500,
    ...(store.database === undefined ? {} : { database: store.database }),
  });
  const transaction = session.beginTransaction({ timeout: EXPORT_MS, metadata: { app: 'gazette', what: 'export' } });
  try {
    for await (const record of transaction.run(statement, { filter })) yield toPlain(record.get('row')) as Row;
    await transaction.commit();
  } finally {
    await transaction.close().catch(() => {});
    await session.close().catch(() => {});
  }
}
