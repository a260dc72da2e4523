import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCsv, asTable } from '../../src/cli/table.ts';
import { migrate, readRows, type Store, withLease, writeRows } from '../../src/neo4j/index.ts';
import { useDatabase } from './database.ts';
import { gazette } from './gazette.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-query-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, 'some.cypher');
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  await migrate(database().store);
  await writeRows(
    database().store,
    "CREATE (:Decision {id: 'decision/pe/x', kind: 'curfew', sortDate: date('2019-05-03'), n: 3}), (:Decision {id: 'decision/pe/y', kind: 'border_measure'})",
  );
});

const QUERY = `// Decisions
// :param limit => 1
MATCH (d:Decision) RETURN d.id AS id, d.sortDate AS day, {n: d.n, list: [1, 2]} AS more ORDER BY id LIMIT $limit`;

describe('gazette query', () => {
  test('rows as JSON lines, with the keys as returned, a default and a parameter', async () => {
    const { env } = database();
    const one = await gazette(['query', file(QUERY), '--format', 'jsonl'], env);
    expect(one.stderr).toBe('');
    expect(one.stdout).toBe('{"id":"decision/pe/x","day":"2019-05-03","more":{"list":[1,2],"n":3}}\n');
    const two = await gazette(['query', file(QUERY), '--param', 'limit=2', '--format', 'json'], env);
    expect(JSON.parse(two.stdout)).toHaveLength(2);
  });

  test('a query that writes, is wrong or is not there', async () => {
    const { env } = database();
    const writing = await gazette(['query', file('CREATE (n:Topic) RETURN n')], env);
    expect(writing.code).toBe(3);
    expect(writing.stderr).toContain('only reads');
    const wrong = await gazette(['query', file('MATCH (n RETURN n')], env);
    expect(wrong.code).toBe(3);
    const absent = await gazette(['query', 'no-such-query'], env);
    expect(absent.code).toBe(2);
    expect((await gazette(['query', file(QUERY), '--param', 'limit'], env)).code).toBe(2);
  });

  test('reset asks; without a terminal it needs --yes', async () => {
    const { env } = database();
    const asked = await gazette(['reset'], env);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('--yes');
    expect((await gazette(['reset', '--yes'], env)).stdout).toBe('2 nodes removed\n');
    expect((await gazette(['dump'], env)).stdout).toBe('');
    expect((await gazette(['dump', '--hash'], env)).stdout).toMatch(/^[0-9a-f]{64}\n$/);
  });

  test('reset waits for a derivation, which would else write edges to what went', async () => {
    const { env, store } = database();
    let isDone = false;
    let resetting: Promise<unknown> = Promise.resolve();
    await withLease(store, 'derive', async () => {
      resetting = gazette(['reset', '--yes'], env).then((outcome) => {
        isDone = true;
        return outcome.stdout;
      });
      await waiting(store);
      expect(isDone).toBe(false);
    });
    expect(await resetting).toBe('0 nodes removed\n');
  });
});

/** Until somebody else has asked for the lease that is held here. */
async function waiting(store: Store): Promise<void> {
  const seen = async (): Promise<number> => Number((await readRows(store, 'MATCH (lock:GazetteLock) RETURN sum(lock.seen) AS n'))[0]?.n);
  for (const before = await seen(); (await seen()) < before + 3; ) await sleep(20);
}

test('a table for reading, CSV that no spreadsheet runs', () => {
  const rows = [
    { a: 'x', b: null },
    { a: '=1+1', b: 'y, "z"' },
    { a: -1, b: ['q', 'r'] },
  ];
  expect(asTable(['a', 'b'], rows)).toBe('a     b\n----  ------\nx\n=1+1  y, "z"\n-1    q; r');
  expect(asCsv(['a', 'b'], rows)).toBe('a,b\r\nx,\r\n\'=1+1,"y, ""z"""\r\n-1,q; r');
});
