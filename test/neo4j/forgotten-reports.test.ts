import { beforeEach, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { drainWorkList, dumpLines, emptyGraph, forgetReports, migrate, newRun, readRows, writeReports } from '../../src/neo4j/index.ts';
import { makeEvidence, type Statement, type Thing } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();

const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const REGION: Thing = { text: 'Cusco Region', type: 'Place', link: 'place/pe/cusco-region' };
const PRESIDENT: Thing = { text: 'the president', type: 'Office', link: 'office/pe/president' };
const curfew = (place: Thing, more: Partial<Statement> = {}): Statement => ({
  day: '2022-01-04',
  arguments: [
    { role: 'DECIDED', thing: PRESIDENT },
    { role: 'APPLIES_IN', thing: place },
  ],
  ...more,
});

const derive = (): Promise<unknown> => drainWorkList(database().store, deriveRows(SMALL_GAZETTEER), newRun('test', ''), 'test');

async function load(...reports: readonly Evidence[]): Promise<void> {
  const run = newRun('test', '');
  await writeReports(database().store, reports.map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
  await derive();
}

async function forget({ report }: Evidence): Promise<void> {
  expect(await forgetReports(database().store, [report.id], keysOfRows)).toEqual([report.id]);
  await derive();
}

async function dumped(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines;
}

interface Found {
  readonly [key: string]: unknown;
  readonly place: string;
  readonly certainty: string;
  readonly by: readonly string[];
}
const decisions = (): Promise<readonly Found[]> =>
  readRows<Found>(
    database().store,
    `MATCH (d:Decision)-[:APPLIES_IN]->(p)
     RETURN p.name AS place, d.certainty AS certainty, COLLECT { MATCH (a)-[e:DECIDED]->(d) RETURN a.id + ' ' + size(e.claimIds) } AS by
     ORDER BY place`,
  );

beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
});

describe('of two papers that print one wire paragraph', () => {
  const filler = 'the words of the wire as both of the papers printed them';
  const wire = [curfew(CUSCO), curfew(REGION, { kind: 'state_of_emergency' })];
  const first = makeEvidence({ key: 'a', source: 'a.example', publishedOn: '2022-01-05', filler, statements: wire });
  const second = makeEvidence({ key: 'b', source: 'b.example', publishedOn: '2022-01-06', filler, statements: wire });

  it.each([
    { what: 'the later', gone: second, kept: first },
    { what: 'the earlier', gone: first, kept: second },
  ])('$what can go, and the facts of the other stay as if it had been alone', async ({ gone, kept }) => {
    await load(kept);
    const alone = await dumped();
    const before = await decisions();
    expect(before).toHaveLength(2);
    await load(gone);
    expect((await readRows(database().store, 'MATCH (:Report)-[e:NEAR_DUPLICATE_OF]->(:Report) RETURN e.similarity AS s')).length).toBe(1);
    // Copies count once.
    expect((await decisions()).map(({ certainty }) => certainty)).toEqual(['reported', 'reported']);
    await forget(gone);
    expect(await decisions()).toEqual(before);
    expect(await dumped()).toEqual(alone);
  });
});

describe('a denial that comes late', () => {
  it('makes a decision contested, takes nothing from it, and leaves it as it was when it is forgotten', async () => {
    const said = ['a.example', 'b.example'].map((source) =>
      makeEvidence({ key: source, source, publishedOn: '2022-01-05', statements: [curfew(CUSCO)] }),
    );
    const denial = makeEvidence({
      key: 'late',
      source: 'c.example',
      publishedOn: '2022-03-01',
      statements: [curfew(CUSCO, { polarity: 'neg' })],
    });
    await load(...said);
    const before = await dumped();
    const [confirmed] = await decisions();
    expect(confirmed).toEqual({ place: 'Cusco', certainty: 'confirmed', by: ['office/pe/president 2'] });
    await load(denial);
    expect(await decisions()).toEqual([{ ...confirmed, certainty: 'contested' }]);
    await forget(denial);
    expect(await decisions()).toEqual([confirmed]);
    expect(await dumped()).toEqual(before);
  });
});

describe('the title of a source', () => {
  it('is the first that its reports give, whichever came first and whichever is left', async () => {
    const report = (key: string, sourceTitle?: string): Evidence =>
      makeEvidence({
        key,
        source: 'a.example',
        publishedOn: '2022-01-05',
        statements: [curfew(CUSCO)],
        ...(sourceTitle === undefined ? {} : { sourceTitle }),
      });
    const [bare, post, daily] = [report('1'), report('2', 'Valley Post'), report('3', 'The Daily')];
    const title = async (): Promise<unknown> =>
      (await readRows(database().store, 'MATCH (s:Source) RETURN s.title AS title, s.name AS name'))[0];
    await load(post);
    await load(bare, daily);
    expect(await title()).toEqual({ title: 'The Daily', name: 'The Daily' });
    await forget(daily);
    expect(await title()).toEqual({ title: 'Valley Post', name: 'Valley Post' });
    await forget(post);
    expect(await title()).toEqual({ title: 'a.example', name: 'a.example' });
  });
});
