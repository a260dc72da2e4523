import { describe, expect, test } from 'vitest';
import { emptyGraph, migrate, migrationStates, readRows, runAlone, writeRows } from '../../src/neo4j/index.ts';
import { readMigrations, splitStatements } from '../../src/neo4j/migration-files.ts';
import { useDatabase } from './database.ts';
import { gazette } from './gazette.ts';

const database = useDatabase();

/** As if Gazette had never been here. */
async function dropSchema(): Promise<void> {
  const { store } = database();
  const constraints = await readRows(store, "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'gazette_' RETURN name");
  for (const { name } of constraints) await runAlone(store, `DROP CONSTRAINT ${name}`);
  const indexes = await readRows(store, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'gazette_' RETURN name");
  for (const { name } of indexes) await runAlone(store, `DROP INDEX ${name}`);
  await writeRows(store, 'MATCH (n:GazetteMigration|GazetteLock) DELETE n');
}

test('a statement ends at a semicolon that ends its line; comments are left out', () => {
  expect(splitStatements("// a; b\nCREATE (:A {t: 'x; y'});\n\n MATCH (n)\nRETURN n ;\n")).toEqual([
    "CREATE (:A {t: 'x; y'})",
    'MATCH (n)\nRETURN n',
  ]);
});

describe('migrations', () => {
  test('applied once, whoever comes first; then nothing is pending and every index answers', async () => {
    await dropSchema();
    const { store, env } = database();
    const pending = await gazette(['migrate', '--check'], env);
    expect(pending.code).toBe(5);
    expect(pending.stdout).toMatch(/V0001 {2}pending/);
    const applied = await Promise.all([migrate(store), migrate(store), migrate(store)]);
    expect(applied.flat().sort()).toEqual(readMigrations().map(({ version }) => version));
    expect((await gazette(['migrate', '--check'], env)).code).toBe(0);
    const indexes = await readRows(store, "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'gazette_' RETURN name, state");
    expect(indexes.length).toBeGreaterThan(30);
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  test('a file that changed after it was applied is refused', async () => {
    const { store } = database();
    await migrate(store);
    const changed = readMigrations().map((one, i) => (i === 0 ? { ...one, checksum: 'other' } : one));
    expect((await migrationStates(store, changed))[0]?.state).toBe('changed');
    await expect(migrate(store, changed)).rejects.toThrow(/V0001 \(constraints\) was applied .* restore the file/);
  });

  test('a database of a newer Gazette is refused', async () => {
    const { store } = database();
    await migrate(store);
    await expect(migrate(store, readMigrations().slice(0, 1))).rejects.toThrow(/migrated by a newer Gazette/);
  });

  test('a change in an early file shows in every later checksum', () => {
    const checksums = readMigrations().map(({ checksum }) => checksum);
    expect(new Set(checksums).size).toBe(checksums.length);
  });
});

test('what others keep in the database stays, even under the same labels', async () => {
  const { store } = database();
  await migrate(store);
  await writeRows(store, "CREATE (:Person {id: 'p1'})-[:KNOWS]->(:Event {id: 7}), (:Report {id: 'mine'}), (:Customer)");
  await writeRows(store, "CREATE (:Person:Entity {id: 'person/kz/a-b'})-[:HELD]->(:Holding {id: 'holding/a/b/unknown'})");
  expect(await emptyGraph(store)).toBe(2);
  const left = await readRows(
    store,
    'MATCH (n) WHERE NOT n:GazetteMigration AND NOT n:GazetteLock RETURN labels(n)[0] AS label ORDER BY label',
  );
  expect(left.map(({ label }) => label)).toEqual(['Customer', 'Event', 'Person', 'Report']);
  await writeRows(store, 'MATCH (n:Customer|Event|Person|Report) DETACH DELETE n');
});
