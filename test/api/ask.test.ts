import { expect, test } from 'vitest';
import { ask } from '../../src/api/ask.ts';
import { useDatabase } from '../neo4j/database.ts';

const database = useDatabase();

/** Minutes of work for the database. */
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n';

test('a reader who leaves ends the statement in the database too, and that is no fault of the server', async () => {
  const leaving = new AbortController();
  const requestId = 'who-leaves';
  const asked = ask(database().store, ENDLESS, {}, { timeoutMs: 60_000, requestId, signal: leaving.signal });
  const running = () =>
    ask<{ id: string }>(
      database().store,
      'SHOW TRANSACTIONS YIELD metaData, transactionId WHERE metaData.requestId = $requestId RETURN transactionId AS id',
      { requestId },
    );
  await expect.poll(running, { timeout: 20_000 }).toHaveLength(1);
  leaving.abort();
  await expect(asked).rejects.toMatchObject({ name: 'Refusal', code: 'TIMEOUT' });
  await expect.poll(running, { timeout: 20_000 }).toEqual([]);
});
