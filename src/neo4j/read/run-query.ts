import type { Record as DriverRecord } from 'neo4j-driver';
import { InputError } from '../../errors.ts';
import type { Store } from '../connect.ts';
import { explain } from '../explain.ts';
import { readSession } from '../session.ts';
import { plain } from './plain.ts';

export interface QueryAnswer {
  readonly keys: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const WRITES = /AccessMode|Writing in read access mode/;
const SECONDS = 60;

/** Runs one query that may only read. Throws InputError when it would write or is not Cypher. */
export async function runQuery(store: Store, text: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryAnswer> {
  const session = readSession(store);
  try {
    const { records, keys } = await session.executeRead(
      async (tx) => {
        const result = tx.run(text, parameters);
        const answer = await result;
        return { records: answer.records, keys: (await result.keys()) as readonly string[] };
      },
      { timeout: SECONDS * 1000 },
    );
    return { keys, rows: records.map((record: DriverRecord) => plain(record.toObject()) as Readonly<Record<string, unknown>>) };
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    if (WRITES.test(code) || WRITES.test(message)) {
      throw new InputError('This query would change the graph, and "gazette query" only reads: use Neo4j Browser for changes.', {
        code: 'query_writes',
        cause: error,
      });
    }
    if (/TransactionTimedOut/.test(code)) {
      throw new InputError(
        `The query took longer than ${SECONDS} seconds and was stopped: narrow it, or run it in Neo4j Browser, which waits longer.`,
        { code: 'query_slow', cause: error },
      );
    }
    if (/Statement\.(Syntax|Parameter|Type|Semantic|Argument)/.test(code)) {
      throw new InputError(`The query cannot be run: ${message.split('\n')[0]}`, { code: 'query_invalid', cause: error });
    }
    throw explain(error, store.address.uri);
  } finally {
    await session.close().catch(() => {});
  }
}
