import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { FAULTS } from '../../scripts/faults/faults/index.ts';
import { type Harness, openHarness } from '../../scripts/faults/harness.ts';
import { migrate } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';

// The short form of `npm run faults`: less input, few tries, and nothing that hurts the database of the other tests.

const database = useDatabase();
let harness: Harness;

beforeAll(async () => {
  const { store, env } = database();
  await migrate(store);
  harness = await openHarness(store, env, { reports: 40, program: 'sources', isShort: true });
}, 600_000);
afterAll(() => rmSync(harness.folder, { recursive: true, force: true }));

const short = FAULTS.flatMap((fault) =>
  Array.from({ length: fault.tries.short }, (_, number) => ({ fault, number, id: fault.id, what: fault.what })),
);

describe('a load', () => {
  test.for(short)('$id: $what ($number)', { timeout: 300_000 }, async ({ fault, number }, { skip }) => {
    const missing = fault.missing?.();
    if (missing !== undefined) return skip(missing);
    await harness.reset();
    await fault.attempt(harness, number);
  });
});
