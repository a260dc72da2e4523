import { StoreError } from '../errors.ts';
import type { Store } from './connect.ts';
import { ensureLocks, withLease } from './lease.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { MIGRATION_LABEL } from './own-labels.ts';
import { readRows, runAlone, writeRows } from './session.ts';

export interface MigrationState {
  readonly version: string;
  readonly description: string;
  /** `changed`: applied with other statements than the file has now; `unknown`: applied by a newer Gazette. */
  readonly state: 'applied' | 'pending' | 'changed' | 'unknown';
}

interface Applied {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly description: string;
  readonly checksum: string;
}

const APPLIED = `MATCH (m:${MIGRATION_LABEL})
RETURN m.version AS version, m.description AS description, m.checksum AS checksum
ORDER BY version`;

/** What is applied and what is not; reads only. */
export async function migrationStates(
  store: Store,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly MigrationState[]> {
  const applied = new Map((await readRows<Applied>(store, APPLIED)).map((row) => [row.version, row]));
  const known = migrations.map(({ version, description, checksum }): MigrationState => {
    const row = applied.get(version);
    return { version, description, state: row === undefined ? 'pending' : row.checksum === checksum ? 'applied' : 'changed' };
  });
  const versions = new Set(migrations.map(({ version }) => version));
  const unknown = [...applied.values()].filter(({ version }) => !versions.has(version));
  return [...known, ...unknown.map(({ version, description }): MigrationState => ({ version, description, state: 'unknown' }))];
}

function refuse(states: readonly MigrationState[]): void {
  const unknown = states.find(({ state }) => state === 'unknown');
  if (unknown !== undefined) {
    throw new StoreError(`This database was migrated by a newer Gazette (${unknown.version}, ${unknown.description}): use that version.`, {
      code: 'newer_database',
    });
  }
  const changed = states.find(({ state }) => state === 'changed');
  if (changed !== undefined) {
    throw new StoreError(
      `Migration ${changed.version} (${changed.description}) was applied to this database with other statements than its file has now: restore the file, or start from a new database.`,
      { code: 'migration_changed' },
    );
  }
}

async function apply(store: Store, migration: Migration): Promise<void> {
  const started = Date.now();
  // One statement a transaction: schema and data cannot change in the same one. A run that was cut repeats them harmlessly.
  for (const statement of migration.statements) await runAlone(store, statement);
  await runAlone(store, 'CALL db.awaitIndexes(600)');
  await writeRows(
    store,
    `MERGE (m:${MIGRATION_LABEL} {version: $version})
SET m.description = $description, m.checksum = $checksum, m.appliedAt = datetime(), m.milliseconds = toInteger($milliseconds)`,
    { version: migration.version, description: migration.description, checksum: migration.checksum, milliseconds: Date.now() - started },
  );
}

/** Applies what is pending, one process at a time; returns the versions applied. Throws StoreError when a file was changed. */
export async function migrate(store: Store, migrations: readonly Migration[] = readMigrations()): Promise<readonly string[]> {
  const before = await migrationStates(store, migrations);
  refuse(before);
  if (before.every(({ state }) => state === 'applied')) return [];
  await ensureLocks(store);
  return withLease(store, 'migrate', async () => {
    const states = await migrationStates(store, migrations);
    refuse(states);
    const pending = migrations.filter(({ version }) => states.some((row) => row.version === version && row.state === 'pending'));
    for (const migration of pending) await apply(store, migration);
    return pending.map(({ version }) => version);
  });
}
