import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deriveRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { readRow, reportOf } from '../../src/cli/load/read-task.ts';
import { type Equipment, openEquipment } from '../../src/cli/parts.ts';
import { readAgain } from '../../src/cli/rebuild/read-again.ts';
import { readBy } from '../../src/cli/rules-version.ts';
import { judgementRow } from '../../src/graph/index.ts';
import { loadRecords } from '../../src/loaders/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Anchor } from '../../src/model/judgement.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { drainWorkList, dumpLines, emptyGraph, migrate, newRun, readRows, writeJudgement, writeReports } from '../../src/neo4j/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';

const database = useDatabase();

let equipment: Equipment;
let reports: readonly Evidence[];
/** The graph that these reports and the judgement give when they are loaded by the rules of this version. */
let fresh: readonly string[];

/** What rules of an earlier version might have made of a report: fewer claims, and a name that means nothing yet. */
function readBefore({ claims, mentions, ...evidence }: Evidence): Evidence {
  return {
    ...evidence,
    claims: claims.slice(1),
    mentions: mentions.map(({ link, ...mention }, i) => (i === 0 || !link ? mention : { ...mention, link })),
  };
}

async function load(evidence: readonly Evidence[], rules: string): Promise<void> {
  const { store } = database();
  const run = newRun('test', rules);
  await writeReports(store, evidence.map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
  await drainWorkList(store, deriveRows(equipment.gazetteer), run, 'test');
}

/** That two bodies are one, said by their names: it holds whatever rules have read the reports. */
async function judge(): Promise<void> {
  const { store } = database();
  const body = (norm: string): Anchor => ({ kind: 'entity', type: 'Body', norm, country: 'KZ' });
  const draft = { verdict: 'same' as const, subject: body('government'), object: body('ministry of energy'), by: 'ada', why: 'a test' };
  const same = { id: 'judgement/01HZZZZZZZZZZZZZZZZZZZ0001', at: '2024-05-01T10:00:00.000Z' };
  await writeJudgement(store, { verdict: 'same', about: [], draft }, (judgement) => judgementRow({ ...judgement, ...same }));
  await drainWorkList(store, deriveRows(equipment.gazetteer), newRun('test', ''), 'test');
}

async function dumped(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines;
}

const writtenByRebuild = async (): Promise<readonly string[]> =>
  (
    await readRows<{ id: string }>(
      database().store,
      "MATCH (run:LoadRun {tool: 'gazette rebuild'})<-[:PART_OF_RUN]-()<-[:LOADED_IN]-(r) RETURN r.id AS id ORDER BY id",
    )
  ).map(({ id }) => id);

beforeAll(async () => {
  const { store, config } = database();
  await migrate(store);
  equipment = await openEquipment(config);
  const read: Evidence[] = [];
  for await (const record of loadRecords(['test/reports']))
    if (record.kind === 'report') read.push(readReport(record.report, { ...equipment, reference: NO_REFERENCE_DATA }));
  reports = read.slice(0, 8);
  await load(reports, readBy(equipment));
  await judge();
  fresh = await dumped();
});

beforeEach(() => emptyGraph(database().store));
afterEach(() => emptyGraph(database().store));

describe('gazette rebuild', () => {
  it('reads what other rules have read, replaces what changed, and gives the graph of a fresh load', async () => {
    const { env } = database();
    const changed = reports.filter(({ claims }) => claims.length > 0).slice(0, 3);
    expect(changed).toHaveLength(3);
    await load(
      reports.map((one) => (changed.includes(one) ? readBefore(one) : one)),
      'older rules',
    );
    await judge();
    expect(await dumped()).not.toEqual(fresh);
    const first = await gazette(['rebuild'], env);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read 8, changed 3, failed 0;/) });
    expect(await dumped()).toEqual(fresh);
    expect(await writtenByRebuild()).toEqual(changed.map(({ report }) => report.id).sort());

    const second = await gazette(['rebuild'], env);
    expect(second).toMatchObject({ code: 0, stdout: 'read 0, changed 0, failed 0; created 0, changed 0, removed 0\n' });
    const third = await gazette(['rebuild', '--all', '--workers', '0'], env);
    expect(third).toMatchObject({ code: 0, stdout: 'read 8, changed 0, failed 0; created 0, changed 0, removed 0\n' });
    expect(await dumped()).toEqual(fresh);
  });

  it('that is cut after some reports goes on with the others', async () => {
    const { store, env } = database();
    await load(reports.map(readBefore), 'older rules');
    await judge();
    const run = newRun('gazette rebuild', readBy(equipment));
    let left = 3;
    const cut = readAgain(store, run, {
      isAll: false,
      // As when a process dies: the others are neither read nor marked.
      read: async (stored) => (left-- > 0 ? readRow(reportOf({ stored }), equipment, undefined) : Promise.reject(new Error('cut'))),
      onProgress: () => {},
      onFailed: () => {},
      shouldStop: () => false,
    });
    expect(await cut).toMatchObject({ read: 3, failed: reports.length - 3 });
    const outcome = await gazette(['rebuild'], env);
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read 5, /) });
    expect(await dumped()).toEqual(fresh);
  });

  it('leaves a report alone that a person was taken out of', async () => {
    const { store, env } = database();
    const [one] = reports.map((evidence) => ({
      ...evidence,
      report: { ...evidence.report, text: `\u2588${evidence.report.text.slice(1)}` },
    }));
    await load([readBefore(one!)], 'older rules');
    const before = await dumped();
    expect(await gazette(['rebuild'], env)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read 0, changed 0/) });
    expect(await dumped()).toEqual(before);
    expect(await readRows(store, 'MATCH (r:Report) RETURN r.rules AS rules')).toEqual([{ rules: readBy(equipment) }]);
  });
});
