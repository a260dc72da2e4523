import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { judgementRow } from '../../src/graph/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import {
  drainWorkList,
  dumpLines,
  emptyGraph,
  forgetReports,
  migrate,
  newRun,
  queueEverything,
  readRows,
  type Store,
  write,
  writeReports,
} from '../../src/neo4j/index.ts';
import { judged } from '../resolve/derive/arbitrary-reports.ts';
import { makeEvidence, type Thing } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { CUT, cutStore } from './cut-store.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();

const person = (text: string): Thing => ({ text, type: 'Person', country: 'PE' });
const report = (key: string, ...people: readonly string[]): Evidence =>
  makeEvidence({
    key,
    source: `${key}.example`,
    publishedOn: '2022-01-05',
    statements: people.map((name) => ({
      day: '2022-01-04',
      kind: 'curfew',
      arguments: [
        { role: 'DECIDED', thing: person(name) },
        { role: 'APPLIES_IN', thing: { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' } },
      ],
    })),
  });

/** Quispe is Rosa as long as nobody else bears the name. */
const kept = report('a', 'Rosa Quispe', 'Quispe');
const gone = report('b', 'Rosa Elena Quispe', 'Ana Quispe', 'Luis Mamani');

const drain = (store: Store): Promise<unknown> => drainWorkList(store, deriveRows(SMALL_GAZETTEER), newRun('test', ''), 'test');

async function load(one: Evidence): Promise<void> {
  const run = newRun('test', '');
  await writeReports(database().store, [one].map(toEvidenceRow), { run, batch: run.id.slice('run/'.length) });
}

async function dumped(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines;
}

/** Whether the derivation of a report was cut; one with fewer writes ends by itself. */
async function isCut(number: number, moment: 'before' | 'after'): Promise<boolean> {
  try {
    await drain(cutStore(database().store, number, moment));
    return false;
  } catch (error) {
    if (!(error as Error).message.includes(CUT)) throw error;
    return true;
  }
}

beforeAll(() => migrate(database().store));
beforeEach(() => emptyGraph(database().store));

/** Nothing but the front is Bolivian: it takes the country and its name with it. */
const front: Thing = { text: 'Andean Workers Front', type: 'Body', country: 'BO' };
const ban = makeEvidence({
  key: 'c',
  source: 'c.example',
  publishedOn: '2022-01-05',
  statements: [
    {
      day: '2022-01-04',
      kind: 'organisation_ban',
      arguments: [
        { role: 'DECIDED', thing: person('Rosa Quispe') },
        { role: 'TARGETS', thing: front },
      ],
    },
  ],
});
/** The office lies in the government, which this judgement folds into the front. */
const order = makeEvidence({
  key: 'd',
  source: 'd.example',
  publishedOn: '2022-01-05',
  statements: [
    {
      day: '2022-01-04',
      kind: 'curfew',
      arguments: [
        { role: 'DECIDED', thing: { text: 'prime minister', type: 'Office', link: 'office/pe/prime-minister' } },
        { role: 'APPLIES_IN', thing: { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' } },
      ],
    },
  ],
});
const statement = makeEvidence({
  key: 'e',
  source: 'e.example',
  publishedOn: '2022-01-05',
  statements: [
    {
      about: 'event',
      kind: 'statement',
      arguments: [{ role: 'TOOK_PART', thing: { text: 'the government', type: 'Body', link: 'body/pe/government' } }],
    },
  ],
});
const spanOf = ({ report: { id }, mentions }: Evidence) => {
  const { start, end } = mentions.find(({ type }) => type === 'Body')!.spans[0]!;
  return { kind: 'span', reportId: id, start, end } as const;
};
const oneBody = judged({ verdict: 'same', subject: spanOf(ban), object: spanOf(statement) }, 0);
const noName = judged({ verdict: 'not_a_name', subject: spanOf(ban) }, 0);

interface Steps {
  /** What there is to derive. */
  begin(): Promise<void>;
  /** Between the cut and the next derivation. */
  readonly between?: () => Promise<unknown>;
}

async function add(judgement: Judgement): Promise<void> {
  const { id, properties } = judgementRow(judgement);
  await write(database().store, (tx) =>
    tx.run(
      `CREATE (j:Judgement {id: $id}) SET j += $properties
CREATE (:Pending {id: 'pending/entities/' + $id, stratum: 'entities', keys: []})`,
      { id, properties },
    ),
  );
}

/** Cuts a derivation at each of its writes in turn, until one ends by itself; the next one always has to lead to what is wanted. */
async function cutAtEachWrite(moment: 'before' | 'after', { begin, between }: Steps, wanted: readonly string[]): Promise<void> {
  let cuts = 0;
  for (let wasCut = true; wasCut; cuts++) {
    await begin();
    wasCut = await isCut(cuts, moment);
    await between?.();
    await drain(database().store);
    expect(await dumped(), `cut ${moment} write ${cuts}`).toEqual(wanted);
  }
  expect(cuts).toBeGreaterThan(6);
}

describe('a report that is forgotten after its derivation was cut', () => {
  it.each(['before', 'after'] as const)('leaves nothing behind, cut %s any of its writes', async (moment) => {
    const { store } = database();
    await load(kept);
    await drain(store);
    const forget = (): Promise<unknown> => forgetReports(store, [gone.report.id], keysOfRows);
    await cutAtEachWrite(moment, { begin: () => load(gone), between: forget }, await dumped());
  });
});

describe('a report that is forgotten, and loaded again after that derivation was cut', () => {
  it.each(['before', 'after'] as const)('is there as before, cut %s any of its writes', async (moment) => {
    const { store } = database();
    const forget = async (): Promise<void> => {
      await load(kept);
      await load(gone);
      await drain(store);
      await forgetReports(store, [gone.report.id], keysOfRows);
    };
    await forget();
    await load(gone);
    await drain(store);
    await cutAtEachWrite(moment, { begin: forget, between: () => load(gone) }, await dumped());
  });
});

/** Says no date, and gives the decision its id. */
const looksBack = Array.from({ length: 20 }, (_, i) =>
  makeEvidence({
    key: `f${i}`,
    source: 'f.example',
    publishedOn: '2022-01-05',
    statements: [
      {
        kind: 'organisation_ban',
        arguments: [
          { role: 'DECIDED', thing: person('Rosa Quispe') },
          { role: 'TARGETS', thing: front },
        ],
      },
    ],
  }),
).find(({ claims }) => claims[0]!.id < ban.claims[0]!.id)!;

describe('a claim without a date whose report is forgotten, and loaded again after that derivation was cut', () => {
  it.each(['before', 'after'] as const)('joins the only decision that has one, cut %s any of its writes', async (moment) => {
    const { store } = database();
    const forget = async (): Promise<void> => {
      await emptyGraph(store);
      await load(ban);
      await load(looksBack);
      await drain(store);
      await forgetReports(store, [looksBack.report.id], keysOfRows);
    };
    await forget();
    await load(looksBack);
    await drain(store);
    const joined = await dumped();
    expect(joined.filter((line) => line.startsWith('{"label":"Decision"'))).toHaveLength(1);
    await cutAtEachWrite(moment, { begin: forget, between: () => load(looksBack) }, joined);
  });
});

/** Bans the front because of a curfew that somebody else has ordered. */
const responding = makeEvidence({
  key: 'g',
  source: 'g.example',
  publishedOn: '2022-01-05',
  statements: [
    {
      day: '2022-01-04',
      kind: 'organisation_ban',
      respondsTo: 1,
      arguments: [
        { role: 'DECIDED', thing: person('Rosa Quispe') },
        { role: 'TARGETS', thing: front },
      ],
    },
    {
      day: '2022-01-04',
      kind: 'curfew',
      arguments: [
        { role: 'DECIDED', thing: { text: 'prime minister', type: 'Office', link: 'office/pe/prime-minister' } },
        { role: 'APPLIES_IN', thing: { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' } },
      ],
    },
  ],
});

const PENDING = 'MATCH (p:Pending) RETURN properties(p) AS entry';
/** Puts these on the work list instead of what is there. */
async function queueOnly(entries: readonly { readonly entry: object }[]): Promise<void> {
  await write(database().store, async (tx) => {
    await tx.run('MATCH (p:Pending) DELETE p');
    await tx.run('UNWIND $entries AS entry CREATE (p:Pending) SET p = entry', { entries: entries.map(({ entry }) => entry) });
  });
}

describe('a report that is loaded while the pass after one that was cut reads', () => {
  it.each(['before', 'after'] as const)(
    'is linked, though a claim was read before what it names, cut %s any of its writes',
    async (moment) => {
      const { store } = database();
      const begin = async (): Promise<void> => {
        await emptyGraph(store);
        await load(ban);
      };
      /** Its entries come after the pass has taken its own, its claims before it reads their block. */
      const loadBeside = async (): Promise<void> => {
        const own = await readRows<{ entry: object }>(store, PENDING);
        await queueOnly([]);
        await load(responding);
        const later = await readRows<{ entry: object }>(store, PENDING);
        await queueOnly(own);
        await drain(store);
        await queueOnly(later);
      };
      await begin();
      await load(responding);
      await drain(store);
      const atOnce = await dumped();
      expect(atOnce).toContainEqual(expect.stringContaining('RESPONDS_TO'));
      await cutAtEachWrite(moment, { begin, between: loadBeside }, atOnce);
    },
  );
});

describe('a mention that is judged to be no name in a derivation that was cut', () => {
  it.each(['before', 'after'] as const)('leaves nothing around what it named, cut %s any of its writes', async (moment) => {
    const { store } = database();
    const judge = async (): Promise<void> => {
      await emptyGraph(store);
      await load(ban);
      await drain(store);
      await add(noName);
    };
    await judge();
    expect(await dumped()).toContainEqual(expect.stringContaining('place/bo/bolivia'));
    await drain(store);
    const judgedAtOnce = await dumped();
    expect(judgedAtOnce).not.toContainEqual(expect.stringContaining('place/bo/bolivia'));
    await cutAtEachWrite(moment, { begin: judge }, judgedAtOnce);
  });
});

describe('a judgement whose words are forgotten', () => {
  it.each(['before', 'after'] as const)('folds nothing any more, cut %s any of its writes', async (moment) => {
    const { store } = database();
    const loadAnew = async (...reports: readonly Evidence[]): Promise<void> => {
      await emptyGraph(store);
      await add(oneBody);
      for (const one of reports) await load(one);
      await drain(store);
    };
    await loadAnew(ban, order);
    const never = await dumped();
    const forget = async (): Promise<void> => {
      await loadAnew(ban, order, statement);
      expect(await dumped()).not.toContainEqual(expect.stringContaining('"to":"body/pe/government"'));
      await forgetReports(store, [statement.report.id], keysOfRows);
    };
    await cutAtEachWrite(moment, { begin: forget }, never);
  });
});

describe('a rebuild', () => {
  it('takes away what nothing leads to: a country without anything in it, a name without a bearer', async () => {
    const { store } = database();
    await load(kept);
    await drain(store);
    const before = await dumped();
    await write(store, (tx) =>
      tx.run(`CREATE (:Entity:Place {id: 'place/bo/bolivia', name: 'Bolivia', origin: 'reference', country: 'BO', placeKind: 'country'})
  <-[:NAMES {preferred: true}]-(:Name {id: 'name/bolivia', name: 'Bolivia', text: 'Bolivia', norm: 'bolivia', script: 'Latn', origin: 'report'})
CREATE (:Name {id: 'name/nobody', name: 'Nobody', text: 'Nobody', norm: 'nobody', script: 'Latn', origin: 'report'})`),
    );
    await queueEverything(store);
    await drain(store);
    expect(await dumped()).toEqual(before);
  });
});
