import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import {
  connect,
  migrate,
  newRun,
  readRows,
  startLocalServer,
  stopLocalServer,
  writeEvidence,
  writeSession,
} from '../../src/neo4j/index.ts';
import { sampleRows } from './sample-rows.ts';

const home = mkdtempSync(join(tmpdir(), 'gazette-memory-'));
const { cache } = readConfig();

afterAll(async () => {
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
});

test('a batch that is too large for the memory of a transaction is halved until it fits', { timeout: 300_000 }, async () => {
  await startLocalServer({ home, cache }, () => {}, { heapMb: 512, pageCacheMb: 64, extra: { 'db.memory.transaction.max': '3m' } });
  const { uri, ...local } = readConfig().neo4j;
  const store = await connect({ ...readConfig(), home, neo4j: local });
  const session = writeSession(store);
  try {
    await migrate(store);
    const run = newRun('test', '1');
    const rows = Array.from({ length: 300 }, (_, i) => ({ rows: sampleRows(i), keys: {} }));
    const written = await writeEvidence(session, rows, { run, batch: 'one' });
    expect(written.loaded).toHaveLength(300);
    const [row] = await readRows(store, 'MATCH (b:LoadBatch) RETURN count(b) AS batches');
    expect(Number(row?.batches)).toBeGreaterThan(1);
    const huge = sampleRows(999, { text: 'x'.repeat(8_000_000) });
    const poison = await writeEvidence(
      session,
      [
        { rows: huge, keys: {} },
        { rows: sampleRows(1000), keys: {} },
      ],
      { run, batch: 'two' },
    );
    expect(poison.loaded).toEqual([sampleRows(1000).nodes[1]?.id]);
    expect(poison.failed).toMatchObject([{ id: huge.nodes[1]?.id, reason: expect.stringContaining('out of memory') }]);
  } finally {
    await session.close();
    await store.close();
  }
});
