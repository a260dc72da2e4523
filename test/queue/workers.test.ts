import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyGraph, readRows } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';
import { HAS_REDIS, type RedisServer, startRedis } from './redis-server.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-workers-'));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let redis: RedisServer | undefined;
beforeAll(async () => {
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** So many that the load goes on when the first of them are written. */
const REPORTS = 600;
const BETWEEN_KILLS_MS = 3000;

const TOWNS = ['Lima', 'Cusco', 'Arequipa', 'Puno', 'Trujillo', 'Piura', 'Tacna'];
const MEASURES = ['declared a curfew', 'lifted the curfew', 'declared a state of emergency', 'closed the border'];

function input(count: number): string {
  const path = join(folder, 'news.jsonl');
  const lines = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    source: `paper-${i % 5}.example`,
    publishedAt: `2019-05-${String((i % 27) + 1).padStart(2, '0')}`,
    country: 'PE',
    text: `The governor of ${TOWNS[i % 7]} ${MEASURES[i % 4]} in ${TOWNS[i % 7]} on ${(i % 27) + 1} May 2019. It was report ${i}.`,
  }));
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

/** A worker of its own process; resolves when it takes jobs. */
function startWorker(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  return new Promise((ready, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'worker', '--queue', redis!.url], { env: { ...process.env, ...env } });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('waiting for jobs')) ready(child);
    });
    child.once('exit', (code) => fail(new Error(`a worker ended with ${code}: ${said}`)));
  });
}

describe.skipIf(!HAS_REDIS)('gazette worker', { timeout: 900_000 }, () => {
  test('three workers, one killed every few seconds: the graph of a load without any', async () => {
    const { env, store } = database();
    const path = input(REPORTS);
    expect(await gazette(['load', path, '--workers', '0'], env)).toMatchObject({ code: 0 });
    const { stdout: wanted } = await gazette(['dump', '--hash'], env);
    await emptyGraph(store);

    const workers = await Promise.all([startWorker(env), startWorker(env), startWorker(env)]);
    let isDone = false;
    let kills = 0;
    let last = 0;
    const load = gazette(['load', path, '--queue', redis!.url, '--json'], env).finally(() => (isDone = true));
    while (!isDone) {
      await new Promise((done) => setTimeout(done, 100));
      if (Date.now() - last < BETWEEN_KILLS_MS) continue;
      const [written] = await readRows(store, 'MATCH (r:Report) RETURN count(r) AS n');
      if (isDone || Number(written?.n) === 0) continue;
      workers.shift()?.kill('SIGKILL');
      kills++;
      last = Date.now();
      workers.push(await startWorker(env));
    }
    const outcome = await load;
    for (const worker of workers) worker.kill('SIGTERM');
    expect(outcome.code, outcome.stderr).toBe(0);
    // What a killed worker had written already may count as unchanged.
    const { seen, loaded, unchanged, rejected } = JSON.parse(outcome.stdout);
    expect([seen, loaded + unchanged, rejected]).toEqual([REPORTS, REPORTS, 0]);
    expect(kills).toBeGreaterThan(0);
    expect((await gazette(['dump', '--hash'], env)).stdout).toBe(wanted);
    expect(await gazette(['worker', '--queue', redis!.url, '--dead'], env)).toMatchObject({ code: 0, stdout: '' });
  });

  test('a worker needs the address of a Redis that answers', async () => {
    const { env } = database();
    expect(await gazette(['worker'], env)).toMatchObject({ code: 2 });
    expect(await gazette(['worker', '--queue', 'http://127.0.0.1'], env)).toMatchObject({ code: 3 });
    expect(await gazette(['worker', '--queue', 'redis://127.0.0.1:1'], env)).toMatchObject({ code: 4 });
    expect(await gazette(['load', 'test/reports', '--queue', 'redis://127.0.0.1:1'], env)).toMatchObject({ code: 4 });
  });
});
