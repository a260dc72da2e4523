import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadInto } from '../../src/cli/load/load-into.ts';
import { loadOffline } from '../../src/cli/load/load-offline.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { dumpHash } from '../../src/graph/index.ts';
import { audit, dumpLines, migrationStates, readRows, type Store, stopLocalServer, withStore } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';

const database = useDatabase();
const home = mkdtempSync(join(tmpdir(), 'gazette-offline-'));
afterAll(async () => {
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
});

const REPORTS = ['test/reports'];

async function hashOf(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpLines(store)) lines.push(line);
  return dumpHash(lines);
}

test('an offline load makes the graph of any other load', { timeout: 600_000 }, async () => {
  const { store, config } = database();
  const equipment = await openEquipment(config);
  const quiet = (): void => {};
  const online = await loadInto(store, REPORTS, equipment, { ...config, home }, { workers: 0 }, quiet);
  const wanted = await hashOf(store);
  const local = { ...config, home, neo4j: { username: 'neo4j' } };
  const offline = await loadOffline(REPORTS, equipment, local, { workers: 0 }, quiet);
  expect(offline).toMatchObject({ seen: online.seen, loaded: online.loaded, rows: online.rows });
  expect(readdirSync(home)).not.toContain('import');
  await withStore(local, quiet, async (made) => {
    expect(await hashOf(made)).toBe(wanted);
    expect((await migrationStates(made)).every(({ state }) => state === 'applied')).toBe(true);
    const [found] = await readRows(
      made,
      "CALL db.index.fulltext.queryNodes('gazette_sentences', 'emergency') YIELD node RETURN count(node) AS n",
    );
    expect(Number(found?.n)).toBeGreaterThan(0);
    for await (const { rule, count } of audit(made)) expect({ rule, count }).toEqual({ rule, count: 0 });
    // The ledger came with it: the same reports are known, and a database that holds data is not built over.
    expect(await loadInto(made, REPORTS, equipment, local, { workers: 0 }, quiet)).toMatchObject({ loaded: 0, unchanged: online.seen });
  });
  await expect(loadOffline(REPORTS, equipment, local, { workers: 0 }, quiet)).rejects.toThrow(/holds data/);
});

test('another Neo4j is not built over', async () => {
  const { code, stderr } = await gazette(['load', ...REPORTS, '--offline'], database().env);
  expect(code).toBe(3);
  expect(stderr).toContain('unset NEO4J_URI');
  expect((await gazette(['load', ...REPORTS, '--offline', '--dry-run'], database().env)).code).toBe(2);
});
