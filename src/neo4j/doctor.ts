import type { Store } from './connect.ts';
import { migrationStates } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { readRows } from './session.ts';

export interface Check {
  readonly name: string;
  readonly isGood: boolean;
  readonly says: string;
}

/** Names of constraints and indexes that the migrations make. */
const expectedNames = (): readonly string[] =>
  readMigrations().flatMap(({ statements }) => statements.flatMap((text) => /\b(gazette_\w+)\b/.exec(text)?.[1] ?? []));

const MOST_NAMED = 5;

function schemaCheck(missing: readonly string[], online: number, isOpen: boolean): Check {
  const name = 'constraints and indexes';
  if (missing.length === 0) return { name, isGood: true, says: `${online} online` };
  if (isOpen) return { name, isGood: false, says: `${missing.length} are not there yet: run gazette migrate` };
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return {
    name,
    isGood: false,
    says: `missing or not online: ${missing.slice(0, MOST_NAMED).join(', ')}${more}. Wait if they were just made; else make them again with their statements in cypher/migrations`,
  };
}

/** The state of the database: version, schema, what is in it. */
export async function checkDatabase(store: Store): Promise<readonly Check[]> {
  const [server] = await readRows(store, 'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition');
  const states = await migrationStates(store);
  const open = states.filter(({ state }) => state !== 'applied');
  const indexes = await readRows(store, 'SHOW INDEXES YIELD name, state RETURN name, state');
  const online = new Set(indexes.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  const missing = expectedNames().filter((name) => !online.has(name));
  const [counts] = await readRows(
    store,
    `RETURN COUNT { (:Report) } AS reports, COUNT { (:Claim) } AS claims, COUNT { (:Decision) } AS decisions, COUNT { (:Pending) } AS pending`,
  );
  const version = String(server?.version);
  return [
    {
      name: 'Neo4j',
      isGood: Number.parseInt(version, 10) >= 5,
      says: `${version} ${server?.edition} at ${store.address.uri} (${store.address.way})`,
    },
    {
      name: 'migrations',
      isGood: open.length === 0,
      says:
        open.length === 0
          ? `${states.length} applied`
          : `${open.map((one) => `${one.version} ${one.state}`).join(', ')}: run gazette migrate`,
    },
    schemaCheck(missing, online.size, open.length > 0),
    {
      name: 'graph',
      isGood: Number(counts?.pending) === 0,
      says: `${counts?.reports} reports, ${counts?.claims} claims, ${counts?.decisions} decisions${Number(counts?.pending) === 0 ? '' : '; some are not derived yet: load again'}`,
    },
  ];
}
