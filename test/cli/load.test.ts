import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toEvidenceRow } from '../../src/cli/derivation.ts';
import { type Equipment, openEquipment } from '../../src/cli/parts.ts';
import { dumpHash, dumpLines, graphRows } from '../../src/graph/index.ts';
import { loadRecords } from '../../src/loaders/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { audit, emptyGraph, evidenceFromRows, migrate, readRows } from '../../src/neo4j/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { claimBlocks, deriveWorld } from '../../src/resolve/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let equipment: Equipment;
beforeAll(async () => {
  equipment = await openEquipment(database().config);
});
beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
});

async function readAll(path: string): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = [];
  for await (const record of loadRecords([path])) {
    if (record.kind === 'report') evidence.push(readReport(record.report, { ...equipment, reference: NO_REFERENCE_DATA }));
  }
  return evidence;
}

const inMemory = (evidence: readonly Evidence[]): readonly string[] => {
  const world = deriveWorld(evidence, NO_REFERENCE_DATA, [], equipment.gazetteer);
  const blocks = new Map(evidence.flatMap((one) => [...claimBlocks(one)]));
  return dumpLines(graphRows(evidence, world, [], (id) => blocks.get(id)));
};

const REPORTS = 'test/reports';

describe('gazette load', () => {
  test('the graph in the database is the one that is derived in memory', async () => {
    const { env } = database();
    const loaded = await gazette(['load', REPORTS, '--json'], env);
    expect(loaded.code, loaded.stderr).toBe(0);
    const wanted = inMemory(await readAll(REPORTS));
    const dumped = (await gazette(['dump'], env)).stdout.trimEnd().split('\n');
    expect(dumped.filter((line) => !wanted.includes(line))).toEqual([]);
    expect(wanted.filter((line) => !dumped.includes(line))).toEqual([]);
    expect((await gazette(['dump', '--hash'], env)).stdout.trim()).toBe(dumpHash(wanted));
    const broken: string[] = [];
    for await (const { rule, count } of audit(database().store)) if (count > 0) broken.push(rule);
    expect(broken).toEqual([]);
  });

  test('a second load changes nothing, not even the bookkeeping', async () => {
    const { env, store } = database();
    await gazette(['load', REPORTS], env);
    const count = (): Promise<unknown> =>
      readRows(store, 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r');
    const [before, hash] = [await count(), (await gazette(['dump', '--hash'], env)).stdout];
    const again = await gazette(['load', REPORTS], env);
    expect(again.stdout).toMatch(/^seen (\d+) = loaded 0 \+ unchanged \1 \+ rejected 0 \+ skipped 0\n$/);
    expect(await count()).toEqual(before);
    expect((await gazette(['dump', '--hash'], env)).stdout).toBe(hash);
  });

  test('one by one in any order, or all at once: the same graph', async () => {
    const { env } = database();
    const files = ['2022-01-19-emergency-ends.txt', '2022-01-05-emergency.txt', '2022-01-03-zhanaozen-gas.txt'].map((name) =>
      join(REPORTS, name),
    );
    for (const file of files) expect((await gazette(['load', file], env)).code).toBe(0);
    const one = (await gazette(['dump', '--hash'], env)).stdout;
    await emptyGraph(database().store);
    await gazette(['load', ...[...files].reverse()], env);
    expect((await gazette(['dump', '--hash'], env)).stdout).toBe(one);
  });

  test('what cannot be read is rejected with its reason, the rest loads, and the rejected file says where', async () => {
    const { env } = database();
    writeFileSync(join(folder, 'good.txt'), 'The mayor of Lima declared a curfew in Lima on 3 May 2019.');
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]));
    const rejected = join(folder, 'out', 'rejected.jsonl');
    const outcome = await gazette(['load', folder, '--rejected', rejected, '--json'], env);
    expect(outcome.code, outcome.stderr).toBe(5);
    const summary = JSON.parse(outcome.stdout);
    expect(summary.loaded).toBe(1);
    expect(summary.seen).toBe(summary.loaded + summary.unchanged + summary.rejected + summary.skipped);
    const lines = readFileSync(rejected, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(summary.rejected);
    expect(lines.every(({ reason, position }) => reason.length > 20 && position.path.startsWith(folder))).toBe(true);
  });

  test('a path that is not there exits 2, nothing loadable 3, a stopped server 4', async () => {
    const { env } = database();
    expect((await gazette(['load', join(folder, 'absent.txt')], env)).code).toBe(2);
    writeFileSync(join(folder, 'nothing.csv'), '');
    expect((await gazette(['load', join(folder, 'nothing.csv'), '--rejected', join(folder, 'r.jsonl')], env)).code).toBe(3);
    const stopped = await gazette(['load', REPORTS], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(stopped.code).toBe(4);
    expect(stopped.milliseconds).toBeLessThan(10_000);
    expect(stopped.stderr).toContain('unset NEO4J_URI to use the local server');
  });

  test('a dry run says what would change and changes nothing', async () => {
    const { env, store } = database();
    const dry = await gazette(['load', REPORTS, '--dry-run'], env);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/^new +report\/[0-9a-f]{16} .*: \d+ sentences, \d+ mentions, \d+ claims$/m);
    expect(dry.stdout).toMatch(/would be: seen (\d+) = loaded \1 \+ unchanged 0/);
    expect(await readRows(store, 'MATCH (n:Report|Pending|LoadRun) RETURN n.id')).toEqual([]);
  });

  test('reference data changes the world, once', async () => {
    const { env, store } = database();
    await gazette(['load', REPORTS], env);
    const files = ['people', 'offices', 'bodies', 'holdings', 'aliases'].map((name) => `test/reference/${name}.csv`);
    const first = await gazette(['load-reference', ...files], env);
    expect(first.code, first.stderr).toBe(0);
    const [held] = await readRows(
      store,
      'MATCH (:Person)-[:HELD]->(h:Holding {origin: "reference"})-[:OF_OFFICE]->(:Office) RETURN count(h) AS n',
    );
    expect(Number(held?.n)).toBeGreaterThan(3);
    const hash = (await gazette(['dump', '--hash'], env)).stdout;
    expect((await gazette(['load-reference', ...files], env)).stdout).toMatch(/loaded 0/);
    expect((await gazette(['dump', '--hash'], env)).stdout).toBe(hash);
  });
});

test('evidence read back from its rows is the evidence that was written', async () => {
  for (const evidence of await readAll(REPORTS)) {
    const { rows } = toEvidenceRow(evidence);
    const back = evidenceFromRows(rows);
    expect(toEvidenceRow({ ...back, report: { ...back.report, rawMap: evidence.report.rawMap } }).rows).toEqual(rows);
    expect(back.claims).toEqual([...evidence.claims].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)));
  }
});
