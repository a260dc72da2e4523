import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { loadInto } from '../../src/cli/load/load-into.ts';
import type { LoadSummary } from '../../src/cli/load/summary.ts';
import { type Equipment, openEquipment } from '../../src/cli/parts.ts';
import { dumpHash, dumpLines, graphRows } from '../../src/graph/index.ts';
import { loadRecords } from '../../src/loaders/index.ts';
import type { Claim, Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import {
  audit,
  dumpLines as databaseLines,
  drainWorkList,
  emptyGraph,
  evidenceFromRows,
  forgetReports,
  migrate,
  newRun,
  readRows,
} from '../../src/neo4j/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { deriveWorld } from '../../src/resolve/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';
import { asSet } from '../neo4j/sample-rows.ts';

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
  return dumpLines(graphRows(evidence, world, []));
};

const REPORTS = 'test/reports';

const load = (...paths: readonly string[]): Promise<LoadSummary> => {
  const { store, config } = database();
  return loadInto(store, { paths, equipment, config: { ...config, home: folder }, options: { workers: 0 }, say: () => {} });
};

async function dumped(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of databaseLines(database().store)) lines.push(line);
  return lines;
}

describe('gazette load', { timeout: 240_000 }, () => {
  test('the graph in the database is the one that is derived in memory', async () => {
    const summary = await load(REPORTS);
    expect(summary).toMatchObject({ rejected: 0, unchanged: 0, interrupted: false });
    const [wanted, found] = [inMemory(await readAll(REPORTS)), await dumped()];
    expect(found.filter((line) => !wanted.includes(line))).toEqual([]);
    expect(wanted.filter((line) => !found.includes(line))).toEqual([]);
    expect(dumpHash(found)).toBe(dumpHash(wanted));
    const broken: string[] = [];
    for await (const { rule, count } of audit(database().store)) if (count > 0) broken.push(rule);
    expect(broken).toEqual([]);
  });

  test('a second load changes nothing, not even the bookkeeping', async () => {
    const { store } = database();
    const first = await load(REPORTS);
    const count = (): Promise<unknown> =>
      readRows(store, 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r');
    const [before, lines] = [await count(), await dumped()];
    expect(await load(REPORTS)).toMatchObject({ seen: first.seen, loaded: 0, unchanged: first.seen, rejected: 0, skipped: 0, rows: 0 });
    expect(await count()).toEqual(before);
    expect(await dumped()).toEqual(lines);
  });

  test('one by one in any order, or all at once: the same graph', async () => {
    const files = ['2022-01-19-emergency-ends.txt', '2022-01-05-emergency.txt', '2022-01-03-zhanaozen-gas.txt'].map((name) =>
      join(REPORTS, name),
    );
    for (const file of files) await load(file);
    const one = await dumped();
    await emptyGraph(database().store);
    await load(...[...files].reverse());
    expect(await dumped()).toEqual(one);
  });

  test('what is forgotten leaves the graph as if it had never been loaded', async () => {
    const { store } = database();
    const [kept, gone] = ['2022-01-05-emergency.txt', '2022-01-19-emergency-ends.txt'].map((name) => join(REPORTS, name));
    await load(kept!);
    const before = await dumped();
    await load(gone!);
    const [report] = (await readAll(gone!)).map((evidence) => evidence.report.id);
    expect(await forgetReports(store, [report!], keysOfRows)).toEqual([report]);
    await drainWorkList(store, deriveRows(equipment.gazetteer), newRun('test', '1'), 'test');
    expect(await dumped()).toEqual(before);
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
    // Looked at before the database is, which may take long to start.
    const absent = await gazette(['load', join(folder, 'absent.txt')], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(absent.code, absent.stderr).toBe(2);
    writeFileSync(join(folder, 'nothing.csv'), '');
    const reasons = join(folder, 'r.jsonl');
    const nothing = await gazette(['load', join(folder, 'nothing.csv'), '--rejected', reasons], env);
    expect([nothing.code, nothing.stderr]).toEqual([3, expect.stringContaining(`the reasons are in ${reasons}`)]);
    const stopped = await gazette(['load', REPORTS], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(stopped.code).toBe(4);
    expect(stopped.milliseconds).toBeLessThan(10_000);
    expect(stopped.stderr).toContain('unset NEO4J_URI to use the local server');
  });

  test('--queue memory reads here, whatever the settings say', async () => {
    const { env } = database();
    const path = join(folder, 'curfew.txt');
    writeFileSync(path, 'The mayor of Lima declared a curfew in Lima on 3 May 2019.');
    const here = await gazette(['load', path, '--queue', 'memory'], { ...env, GAZETTE_QUEUE: 'redis://127.0.0.1:1' });
    expect(here, here.stderr).toMatchObject({ code: 0, stdout: 'seen 1 = loaded 1 + unchanged 0 + rejected 0 + skipped 0\n' });
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
    await load(REPORTS);
    const files = ['people', 'offices', 'bodies', 'holdings', 'aliases'].map((name) => `test/reference/${name}.csv`);
    const first = await gazette(['load-reference', ...files], env);
    expect(first.code, first.stderr).toBe(0);
    const [held] = await readRows(
      store,
      'MATCH (:Person)-[:HELD]->(h:Holding {origin: "reference"})-[:OF_OFFICE]->(:Office) RETURN count(h) AS n',
    );
    expect(Number(held?.n)).toBeGreaterThan(3);
    const lines = await dumped();
    expect((await gazette(['load-reference', ...files], env)).stdout).toMatch(/loaded 0/);
    expect(await dumped()).toEqual(lines);
  });
});

/** Who is quoted without being a mention of the report keeps no verb. */
const asStored = ({ attributedTo, ...claim }: Claim): Claim => {
  if (attributedTo === undefined || attributedTo.mentionId !== undefined)
    return attributedTo === undefined ? claim : { ...claim, attributedTo };
  return { ...claim, attributedTo: { text: attributedTo.text } };
};

test('evidence read back from its rows is the evidence that was written', async () => {
  for (const evidence of await readAll(REPORTS)) {
    const { rows } = toEvidenceRow(evidence);
    const back = evidenceFromRows(rows);
    const again = toEvidenceRow(back);
    expect(asSet(again.rows)).toEqual(asSet(rows));
    expect(again.keys).toEqual(toEvidenceRow(evidence).keys);
    expect(back.claims).toEqual([...evidence.claims].map(asStored).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)));
  }
});
