import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTable } from '../../src/cli/table.ts';
import { readConfig } from '../../src/config.ts';
import { findLocalServer, openStore, startLocalServer, stopLocalServer } from '../../src/neo4j/index.ts';
import { localHome, localPassword } from '../../src/neo4j/local/home.ts';
import type { Fault } from './fault.ts';
import { FAULTS } from './faults/index.ts';
import { type Harness, openHarness, type Server } from './harness.ts';

// npm run faults [-- F1 F5 ...]: the whole matrix, or some of it, against a Neo4j of its own and the last build.

const REPORTS = Number(process.env.FAULTS_REPORTS ?? 600);
/** Tries a fault at most, for a quick look. */
const MOST_TRIES = Number(process.env.FAULTS_TRIES ?? Number.POSITIVE_INFINITY);
const MEMORY = { heapMb: 768, pageCacheMb: 128 };
const asked = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'gazette-faults-db-'));
const { cache } = readConfig();
const folders = { home, cache };

const server: Server = {
  async kill() {
    const running = findLocalServer(localHome(home));
    if (running !== undefined) process.kill(running.pid, 'SIGKILL');
  },
  async stop() {
    await stopLocalServer(home);
  },
  async start(extra = {}) {
    await startLocalServer(folders, () => {}, { ...MEMORY, extra });
  },
};

/** Stopped early, it still prints what was tried and takes its server away. */
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isStopped = true));

interface Result {
  readonly fault: string;
  readonly what: string;
  readonly tries: number;
  readonly held: number;
  readonly seconds: number;
  readonly seen: string;
}

async function tryOut(fault: Fault, harness: Harness): Promise<Result> {
  const began = Date.now();
  const seen = new Map<string, number>();
  const missing = fault.missing?.();
  let tries = 0;
  let held = 0;
  if (missing !== undefined) seen.set(`skipped: ${missing}`, 1);
  let isDone = missing !== undefined;
  while (!isDone && !isStopped && tries < Math.min(fault.tries.whole, MOST_TRIES)) {
    await harness.reset();
    const number = tries++;
    try {
      const note = (await fault.attempt(harness, number)) ?? '';
      held++;
      if (note !== '') seen.set(note, (seen.get(note) ?? 0) + 1);
      process.stderr.write(`${fault.id} ${tries}: held ${note}\n`);
      isDone = /points$/.test(note);
    } catch (error) {
      seen.set(`NOT HELD: ${(error as Error).message}`, 1);
      process.stderr.write(`${fault.id} ${tries}: NOT HELD ${(error as Error).message}\n`);
    }
  }
  const notes = [...seen].map(([note, count]) => (count === 1 ? note : `${note} (${count})`));
  const shown = notes.length > 8 ? [...notes.slice(0, 3), '…', notes.at(-1)] : notes;
  return { fault: fault.id, what: fault.what, tries, held, seconds: Math.round((Date.now() - began) / 1000), seen: shown.join('; ') };
}

const { ports } = await startLocalServer(folders, () => {}, MEMORY);
const uri = `bolt://127.0.0.1:${ports.bolt}`;
const password = localPassword(localHome(home));
const store = await openStore({ way: 'local', uri, username: 'neo4j', password });
const results: Result[] = [];
try {
  const env = { GAZETTE_CACHE: cache, NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password };
  const harness = await openHarness(store, env, { reports: REPORTS, program: 'build', isShort: false, server });
  process.stderr.write(`${REPORTS} reports load in ${harness.calm.toFixed(1)} s: ${harness.wanted}\n`);
  for (const fault of FAULTS) {
    if (!isStopped && (asked.length === 0 || asked.includes(fault.id))) results.push(await tryOut(fault, harness));
  }
  rmSync(harness.folder, { recursive: true, force: true });
} finally {
  await store.close();
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
}
const columns = ['fault', 'what', 'tries', 'held', 'seconds'];
process.stdout.write(
  `${asTable(
    columns,
    results.map((one) => ({ ...one })),
  )}\n\n`,
);
for (const { fault, seen } of results) if (seen !== '') process.stdout.write(`${fault}: ${seen}\n`);
process.exitCode = results.every(({ tries, held }) => tries === held) ? 0 : 1;
