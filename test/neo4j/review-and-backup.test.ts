import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { openGazetteer } from '../../src/cli/parts.ts';
import { judgedList, reviewQueue } from '../../src/cli/review/queue.ts';
import { readRequests } from '../../src/cli/review/read-csv.ts';
import { judgementRow } from '../../src/graph/index.ts';
import {
  addJudgement,
  drainWorkList,
  dumpLines,
  emptyGraph,
  forgetReports,
  type JudgementRequest,
  migrate,
  newRun,
  queueEverything,
  readRows,
  type Store,
  writeEvidence,
  writeReports,
  writeSession,
} from '../../src/neo4j/index.ts';
import { makeEvidence, type Thing } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { useDatabase } from './database.ts';
import { gazette } from './gazette.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const person = (text: string): Thing => ({ text, type: 'Person', country: 'PE' });
const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const report = (key: string, who: string): ReturnType<typeof makeEvidence> =>
  makeEvidence({
    key,
    source: `${key}.example`,
    publishedOn: '2022-01-06',
    statements: [
      {
        day: '2022-01-04',
        arguments: [
          { role: 'DECIDED', thing: person(who) },
          { role: 'APPLIES_IN', thing: CUSCO },
        ],
      },
    ],
  });
const REPORTS = [report('rosa', 'Rosa Quispe'), report('juana', 'Juana Mamani'), report('bare', 'Huaman')];

const derive = (store: Store): Promise<unknown> => drainWorkList(store, deriveRows(SMALL_GAZETTEER), newRun('test', ''), 'test');

async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(store)) lines.push(line);
  return lines;
}

async function judge(
  request: Pick<JudgementRequest, 'verdict' | 'subject'> & { readonly object?: string },
): Promise<Awaited<ReturnType<typeof addJudgement>>> {
  const { store } = database();
  const outcome = await addJudgement(store, { by: 'ada', why: 'a test', ...request }, judgementRow);
  await derive(store);
  return outcome;
}

beforeAll(async () => {
  const { store } = database();
  await migrate(store);
  const session = writeSession(store);
  const run = newRun('test', '');
  await writeEvidence(session, REPORTS.map(toEvidenceRow), { run, batch: run.id.slice(4) });
  await session.close();
  await derive(store);
});

describe('judgements', () => {
  it('merge and undo leave the graph as it was, and the folded id leads to the survivor in between', async () => {
    const { store } = database();
    const before = await linesOf(store);
    const same = { verdict: 'same' as const, subject: 'person/pe/rosa-quispe', object: 'person/pe/juana-mamani' };
    const { id, changed } = await judge(same);
    expect(changed).toBe(true);
    const people = (await readRows<{ id: string }>(store, 'MATCH (p:Person) RETURN p.id AS id ORDER BY id')).map((row) => row.id);
    expect(people).toEqual(['person/pe/huaman', 'person/pe/rosa-quispe']);
    const [now] = await readRows<{ id: string }>(store, "MATCH (:Redirect {id: 'person/pe/juana-mamani'})-[:NOW]->(n) RETURN n.id AS id");
    expect(now?.id).toBe('person/pe/rosa-quispe');
    // Asked again by the former id it is not there twice; undone twice it is undone once.
    expect((await judgedList(store, 10, 0)).length).toBe(1);
    expect((await judge({ verdict: 'undo', subject: id })).changed).toBe(true);
    expect((await judge({ verdict: 'undo', subject: id })).changed).toBe(false);
    expect(await linesOf(store)).toEqual(before);
  });

  it('hide and unhide leave the graph as it was but for the judgements', async () => {
    const { store } = database();
    const world = async (): Promise<readonly string[]> => (await linesOf(store)).filter((line) => !/"Judgement"|"JUDGES"/.test(line));
    const before = await world();
    const { id } = REPORTS[0]!.report;
    await judge({ verdict: 'hide', subject: id });
    expect((await world()).join('\n')).not.toContain('person/pe/rosa-quispe"');
    expect((await judge({ verdict: 'hide', subject: id })).changed).toBe(false);
    await judge({ verdict: 'unhide', subject: id });
    expect(await world()).toEqual(before);
  });

  it('refuse what makes no sense', async () => {
    await expect(judge({ verdict: 'same', subject: 'person/pe/rosa-quispe', object: 'place/pe/cusco' })).rejects.toThrow(/different types/);
    await expect(judge({ verdict: 'same', subject: 'person/pe/rosa-quispe', object: 'person/pe/rosa-quispe' })).rejects.toThrow(
      /mean the same thing/,
    );
    await expect(judge({ verdict: 'hide', subject: 'report/none' })).rejects.toThrow(/no report/);
  });

  it('come in bulk from a file, which is read whole before anything is judged', () => {
    const path = join(folder, 'judgements.csv');
    writeFileSync(path, 'verdict,subject,object,why\nsame,a,b,one person\nhide,report/x,,a forgery\n');
    expect(readRequests(path, 'ada').map(({ verdict, by }) => `${verdict} ${by}`)).toEqual(['same ada', 'hide ada']);
    writeFileSync(path, 'verdict,subject,object,why\nsame,a,b,one person\nmerge,a,b,one person\n');
    expect(() => readRequests(path, 'ada')).toThrow(/row 3.*"merge"/);
  });

  it('come in bulk all or none, and the row at fault is named', async () => {
    const { store, env } = database();
    const before = await judgedList(store, 10, 0);
    const path = join(folder, 'half.csv');
    writeFileSync(path, 'verdict,subject,object,why\nsame,person/pe/rosa-quispe,person/pe/juana-mamani,one\nhide,report/none,,a forgery\n');
    const { code, stderr } = await gazette(['review', 'apply', path], env);
    expect(stderr).toMatch(/half\.csv, row 3: There is no report with the id report\/none\..* Nothing was judged\./);
    expect(code).toBe(2);
    expect(await judgedList(store, 10, 0)).toEqual(before);
  });

  it('are waited for by the person known by a part of the name', async () => {
    expect((await reviewQueue(database().store, 10, 0)).map(({ id, why }) => [id, why])).toEqual([
      ['person/pe/huaman', 'nobody of this family name is known in full'],
    ]);
  });

  it('are asked for with the people whom a short name may mean, feature by feature', async () => {
    const { store } = database();
    const more = [report('rosa2', 'Rosa Huaman'), report('juan2', 'Juan Huaman')];
    const run = newRun('test', '');
    await writeReports(store, more.map(toEvidenceRow), { run, batch: run.id.slice(4) });
    await derive(store);
    const [first] = await reviewQueue(store, 10, 0);
    expect(first?.id).toBe('person/pe/huaman');
    const [juan, rosa, ...others] = first!.why.split('; ');
    expect(others).toEqual([]);
    expect(juan).toMatch(/^person\/pe\/juan-huaman: family .* alike, .*country PE$/);
    expect(rosa).toMatch(/^person\/pe\/rosa-huaman: family .* alike, .*country PE$/);
    await forgetReports(
      store,
      more.map(({ report: { id } }) => id),
      keysOfRows,
    );
    await derive(store);
  });
});

describe('a backup', () => {
  it('is restored as it was', { timeout: 300_000 }, async () => {
    const { store, env, config } = database();
    // By the gazetteer of the command, which derives again what a backup does not hold.
    await queueEverything(store);
    await drainWorkList(store, deriveRows(openGazetteer(config)), newRun('test', ''), 'test');
    const before = await linesOf(store);
    const to = join(folder, 'backup');
    expect(await gazette(['export', to, '--format', 'backup'], env)).toMatchObject({ code: 0 });
    expect(readFileSync(join(to, 'backup.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(before.length);
    expect((await gazette(['import', to], env)).code).not.toBe(0);
    await emptyGraph(store);
    expect(await gazette(['import', to], env)).toMatchObject({ code: 0 });
    expect(await linesOf(store)).toEqual(before);
  });

  it('with reference data is whole when it is restored: nothing is left to derive, and it can be loaded into', {
    timeout: 300_000,
  }, async () => {
    const { store, env } = database();
    const run = async (...args: readonly string[]): Promise<void> =>
      expect(await gazette(args, env)).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') });
    const holdings = (name: string, start: string): string => {
      const path = join(folder, `${name}-holdings.csv`);
      writeFileSync(path, `person,office,country,start\nRosa Quispe,Mayor of Cusco,PE,${start}\n`);
      return path;
    };
    const news = join(folder, 'news.txt');
    writeFileSync(news, 'The Mayor of Cusco, Rosa Quispe, declared a curfew in Cusco on 4 January 2022.');
    await emptyGraph(store);
    await run('load-reference', holdings('first', '2019-01-01'));
    await run('load', news, '--country', 'PE', '--published', '2022-01-05');
    const before = await linesOf(store);
    const to = join(folder, 'with-reference');
    await run('export', to, '--format', 'backup');
    await emptyGraph(store);
    await run('import', to);
    expect(await linesOf(store)).toEqual(before);
    expect(await readRows(store, 'MATCH (p:Pending) RETURN p.id AS id')).toEqual([]);
    await run('load-reference', holdings('second', '2018-01-01'));
    await run('load', news, '--country', 'PE', '--published', '2022-01-06');
    await run('audit');
  });

  it('nor is an export of what is not there', async () => {
    const { code, stderr } = await gazette(['export', join(folder, 'none'), '--place', 'place/pe/cuzco'], database().env);
    expect(stderr).toContain('with the id place/pe/cuzco');
    expect(code).toBe(2);
  });

  it('is not written over what is there', async () => {
    const { code, stderr } = await gazette(['export', folder, '--format', 'csv'], database().env);
    expect(code).toBe(2);
    expect(stderr).toContain('not empty');
  });
});
