import { expect, test } from 'vitest';
import { explain } from '../../src/neo4j/explain.ts';

const CASES: readonly (readonly [code: string, message: string, want: string])[] = [
  ['ServiceUnavailable', 'Could not perform discovery. No routing servers available.', 'unreachable'],
  ['', 'Connection acquisition timed out in 30000 ms.', 'unreachable'],
  ['Neo.ClientError.Security.Unauthorized', 'The client is unauthorized due to authentication failure.', 'refused'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: none', 'database_not_found'],
  // Answers of a server that is there.
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'The transaction has not completed within the timeout specified at its start by the client.',
    'database_error',
  ],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'The transaction has timed out waiting for a lock.', 'database_error'],
];

test.each(CASES)('%s is told as it is', (code, message, want) => {
  expect(explain(Object.assign(new Error(message), { code }), 'bolt://ada:secret@127.0.0.1:7687')).toMatchObject({
    code: want,
    message: expect.not.stringContaining('secret'),
  });
});
