import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dumpLines, emptyGraph, readRows, type Store, writeRows } from '../../src/neo4j/index.ts';
import { sleep } from './fault.ts';
import { newsLines } from './news.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** A graph, an input and what the graph is like when nothing goes wrong. */
export interface Harness {
  readonly store: Store;
  /** Of this run; holds `GAZETTE_HOME` of every command. */
  readonly folder: string;
  /** JSON lines of reports. */
  readonly input: string;
  readonly port: number;
  readonly wanted: string;
  readonly reports: number;
  /** The form that runs with the tests. */
  readonly isShort: boolean;
  /** The database, where it belongs to this run alone. */
  readonly server?: Server;
  /** Some of the input's reports, as a file of its own. */
  part(from: number, to: number): string;
  /** Seconds of a load that nothing disturbs. */
  readonly calm: number;
  start(args: readonly string[], options?: RunOptions): Running;
  run(args: readonly string[], options?: RunOptions): Promise<Outcome>;
  load(options?: RunOptions): Promise<Outcome>;
  /** Empties the graph, and takes the lock of a killed process away, which would cost each try half a minute. */
  reset(): Promise<void>;
  freeLocks(): Promise<void>;
  /** Waits until something is written, or the command ended. */
  untilWritten(outcome: Promise<Outcome>): Promise<void>;
  hash(): Promise<string>;
  /** The graph without lines that hold this, as one text. */
  dumpWithout(pattern: RegExp): Promise<string>;
}

/** How commands are run: from the sources, or the last build where threads are to take part. */
const MAINS: Readonly<Record<'sources' | 'build', readonly string[]>> = {
  sources: ['--import', 'tsx', join(ROOT, 'src/cli/main.ts')],
  build: [join(ROOT, 'dist/cli/main.js')],
};

/** A Neo4j that may be hurt. */
export interface Server {
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Does nothing when it runs. */
  start(extra?: Readonly<Record<string, string>>): Promise<void>;
}

export interface HarnessOptions {
  readonly reports: number;
  readonly program: keyof typeof MAINS;
  readonly isShort: boolean;
  readonly server?: Server;
}

export async function openHarness(store: Store, env: Readonly<Record<string, string>>, options: HarnessOptions): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-faults-'));
  const input = join(folder, 'news.jsonl');
  writeFileSync(input, newsLines(options.reports));
  if (options.program === 'build' && !existsSync(MAINS.build[0]!)) throw new Error('there is no build: npm run build');

  const start: Harness['start'] = (args, { env: more = {} } = {}) => {
    const began = Date.now();
    const child = spawn(process.execPath, [...MAINS[options.program], ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, GAZETTE_HOME: join(folder, 'home'), ...more },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk));
    const outcome = new Promise<Outcome>((done) =>
      child.on('close', (code) => done({ code, stdout, stderr, seconds: (Date.now() - began) / 1000 })),
    );
    return { child, outcome };
  };
  const run: Harness['run'] = (args, more) => start(args, more).outcome;
  const load: Harness['load'] = (more) => run(['load', input, '--json'], more);
  const freeLocks = async (): Promise<void> =>
    void (await writeRows(store, 'MATCH (lock:GazetteLock) SET lock.until = 0 REMOVE lock.owner'));
  const harness = {
    store,
    folder,
    input,
    port: Number(new URL(store.address.uri).port),
    reports: options.reports,
    isShort: options.isShort,
    ...(options.server === undefined ? {} : { server: options.server }),
    part(from: number, to: number) {
      const path = join(folder, `part-${from}.jsonl`);
      writeFileSync(path, newsLines(options.reports).split('\n').slice(from, to).join('\n'));
      return path;
    },
    start,
    run,
    load,
    freeLocks,
    async untilWritten(outcome: Promise<Outcome>) {
      let isOver = false;
      void outcome.then(() => (isOver = true));
      while (!isOver && (await readRows(store, 'MATCH (r:Report) RETURN r.id AS id LIMIT 1')).length === 0) await sleep(20);
    },
    async reset() {
      await emptyGraph(store);
      await freeLocks();
    },
    async hash() {
      const hash = createHash('sha256');
      for await (const line of dumpLines(store)) hash.update(`${line}\n`);
      return hash.digest('hex');
    },
    async dumpWithout(pattern: RegExp) {
      const lines: string[] = [];
      for await (const line of dumpLines(store)) if (!pattern.test(line)) lines.push(line);
      return lines.join('\n');
    },
  };
  await emptyGraph(store);
  const calm = await load();
  if (calm.code !== 0) throw new Error(`a load that nothing disturbs ended with ${calm.code}: ${calm.stderr}`);
  return { ...harness, wanted: await harness.hash(), calm: calm.seconds };
}
