import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../../src/config.ts';
import { connect, migrate, readRows, runAlone, type Store, startLocalServer, stopLocalServer } from '../../../src/neo4j/index.ts';

/** A server of the benchmark's own, empty and migrated. */
export interface BenchServer {
  readonly store: Store;
  readonly config: Config;
  /** CPU seconds that the server has used, but for the compiler of its machine code; 0 where the system does not tell. */
  cpuSeconds(): number;
}

/** `/proc` counts in hundredths of a second, user and system apart; the name before them may hold brackets and blanks. */
function readStat(path: string): { readonly name: string; readonly cpu: number } {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  return { name: text.slice(text.indexOf('(') + 1, end), cpu: (Number(fields[11]) + Number(fields[12])) / 100 };
}

/** The compiler works for all that comes later; which writer happens to run beside it is chance. */
function cpuSecondsOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => readStat(`/proc/${pid}/task/${thread}/stat`));
    const compiling = threads.filter(({ name }) => /CompilerThre/.test(name)).reduce((sum, { cpu }) => sum + cpu, 0);
    return readStat(`/proc/${pid}/stat`).cpu - compiling;
  } catch {
    return 0;
  }
}

// The peers ask APOC for everything.
const extra = { 'dbms.security.procedures.allowlist': 'apoc.*', 'dbms.security.procedures.unrestricted': 'apoc.*' };

/** Starts a Neo4j, runs `work` beside it, stops it and removes what it kept. */
export async function withBenchServer<T>(work: (server: BenchServer) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const config = { ...readConfig({ ...process.env, NEO4J_URI: '' }), home };
  try {
    const { pid } = await startLocalServer(config, () => {}, { heapMb: 3072, pageCacheMb: 1024, extra });
    const store = await connect(config);
    await migrate(store);
    const result = await work({ store, config, cpuSeconds: () => cpuSecondsOf(pid) });
    await store.close();
    return result;
  } finally {
    await stopLocalServer(home);
    rmSync(home, { recursive: true, force: true });
  }
}

/** Full text is made after a first bulk load; where writers are compared, none pays for it. */
export async function dropFullText(store: Store): Promise<void> {
  const indexes = await readRows<{ name: string }>(store, "SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name");
  for (const { name } of indexes) await runAlone(store, `DROP INDEX ${name}`);
}

/** Takes away all that a writer, ours or a peer, may have left. */
export async function clear(store: Store): Promise<void> {
  await runAlone(store, 'MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await runAlone(store, 'MATCH (n) WHERE NOT n:GazetteMigration CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}
