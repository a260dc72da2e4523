import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { deriveRows, keysOfRows, toEvidenceRow } from '../../src/cli/derivation.ts';
import { dumpLines as dumpOfRows, judgementRow, judgementRows, markedBy, worldRows } from '../../src/graph/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../../src/model/reference-data.ts';
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
  writeEvidence,
  writeReference,
  writeSession,
} from '../../src/neo4j/index.ts';
import { deriveWorld, judgementsInForce, withReference } from '../../src/resolve/index.ts';
import { arbitraryJudgements, arbitraryReports, judged, PERU } from '../resolve/derive/arbitrary-reports.ts';
import { makeEvidence } from '../resolve/derive/make-evidence.ts';
import { SMALL_GAZETTEER } from '../resolve/derive/small-gazetteer.ts';
import { CUT, cutStore } from './cut-store.ts';
import { useDatabase } from './database.ts';

const database = useDatabase();
/** 30 runs in CI, 300 a night (`GAZETTE_RUNS`), a few elsewhere: each is some hundred round trips. */
const RUNS = Number(process.env.GAZETTE_RUNS ?? (process.env.CI ? 30 : 5));
const rules = deriveRows(SMALL_GAZETTEER);

/** A step of a program; numbers choose among what is there, so that every program makes sense. */
type Step =
  | { readonly do: 'load'; readonly which: readonly number[]; readonly isDerivedBeside: boolean }
  | { readonly do: 'forget'; readonly which: number }
  | { readonly do: 'judge'; readonly which: number }
  | { readonly do: 'undo'; readonly which: number }
  | { readonly do: 'reference' }
  | { readonly do: 'rebuild' }
  | { readonly do: 'derive' }
  | { readonly do: 'cut'; readonly at: number; readonly moment: 'before' | 'after' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('load' as const),
      which: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
      isDerivedBeside: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('judge' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reference' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'rebuild' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'derive' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('cut' as const), at: fc.nat(14), moment: fc.constantFrom('before' as const, 'after' as const) }),
  },
);

interface Program {
  readonly reports: readonly Evidence[];
  readonly judgements: readonly Judgement[];
  readonly steps: readonly Step[];
}
const programOf = (some: fc.Arbitrary<readonly Evidence[]>, first: readonly Step[]): fc.Arbitrary<Program> =>
  some.chain((reports) =>
    fc.record({
      reports: fc.constant(reports),
      judgements: arbitraryJudgements(reports, 5),
      steps: fc.array(step, { minLength: 2, maxLength: 8 }).map((steps) => [...first, ...steps]),
    }),
  );
const program = programOf(arbitraryReports(6), []);

/** So many of one family name and country that a derivation looks at the spellings that are touched, not at all bearers. */
const crowd = makeEvidence({
  key: 'crowd',
  statements: [
    {
      kind: 'curfew',
      arguments: Array.from({ length: rules.crowdedAbove + 3 }, (_, i) => {
        const given = `${'ABCDEFGHIJ'[i % 10]}a${'bcdfghklmn'[Math.floor(i / 10) % 10]}o${'bcdfghklmn'[Math.floor(i / 100)]}u`;
        return { role: 'DECIDED' as const, thing: { text: `${given} Quispe`, type: 'Person' as const, country: 'PE' } };
      }),
    },
  ],
});
const crowdedProgram = programOf(
  arbitraryReports(4).map((reports) => [crowd, ...reports]),
  [{ do: 'load', which: [0], isDerivedBeside: false }, { do: 'derive' }],
);

/** What is left of a program: the set that the graph has to be a function of. */
interface Left {
  readonly reports: Map<string, Evidence>;
  readonly judgements: Judgement[];
  reference: ReferenceData;
}

const run = (): ReturnType<typeof newRun> => newRun('test', 'test');
const drain = (store: Store): Promise<unknown> => drainWorkList(store, rules, run(), 'test');

/** A derivation with fewer writes than it was to be cut at has ended by itself. */
function ignoreCut(error: unknown): void {
  if (!(error instanceof Error && error.message.includes(CUT))) throw error;
}

async function load(store: Store, reports: readonly Evidence[]): Promise<void> {
  const session = writeSession(store);
  try {
    const own = run();
    await writeEvidence(session, reports.map(toEvidenceRow), { run: own, batch: own.id.slice(4) });
  } finally {
    await session.close();
  }
}

const JUDGE = `MERGE (j:Judgement {id: $id})
SET j += $properties
MERGE (p:Pending {id: 'pending/entities/' + $id})
SET p.stratum = 'entities', p.keys = []`;

async function judge(store: Store, judgement: Judgement): Promise<void> {
  const { id, properties } = judgementRow(judgement);
  await write(store, (tx) => tx.run(JUDGE, { id, properties }));
}

async function perform(store: Store, { reports, judgements, steps }: Program, left: Left): Promise<void> {
  for (const one of steps) {
    if (one.do === 'load') {
      const list = [...new Set(one.which.map((n) => reports[n % reports.length]!))];
      await Promise.all([load(store, list), ...(one.isDerivedBeside ? [drain(store)] : [])]);
      for (const evidence of list) left.reports.set(evidence.report.id, evidence);
    } else if (one.do === 'forget') {
      const { id } = reports[one.which % reports.length]!.report;
      await forgetReports(store, [id], keysOfRows);
      left.reports.delete(id);
    } else if (one.do === 'judge' && judgements.length > 0) {
      const judgement = judgements[one.which % judgements.length]!;
      if (left.judgements.some(({ id }) => id === judgement.id)) continue;
      await judge(store, judgement);
      left.judgements.push(judgement);
    } else if (one.do === 'undo' && left.judgements.length > 0) {
      const target = left.judgements[one.which % left.judgements.length]!;
      const undo = judged({ verdict: target.verdict, subject: target.subject, undoes: target.id }, 1000 + left.judgements.length);
      await judge(store, undo);
      left.judgements.push(undo);
    } else if (one.do === 'reference') {
      await writeReference(store, PERU);
      left.reference = PERU;
    } else if (one.do === 'rebuild') await queueEverything(store);
    else if (one.do === 'derive') await drain(store);
    else if (one.do === 'cut') await drain(cutStore(store, one.at, one.moment)).catch(ignoreCut);
  }
  await drain(store);
}

async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(store)) lines.push(line);
  return lines;
}

/** The dump that the set that is left gives by itself, without a database. */
function wanted(left: Left): readonly string[] {
  const reports = [...left.reports.values()];
  const inForce = judgementsInForce(left.judgements);
  const linked = reports.map((one) => withReference(one, SMALL_GAZETTEER, left.reference));
  const derived = deriveWorld(linked, left.reference, inForce, SMALL_GAZETTEER);
  const mark = markedBy(derived);
  const evidence = reports
    .map((one) => toEvidenceRow(one).rows)
    .map(({ nodes, relationships }) => ({ nodes: nodes.map(mark), relationships }));
  return dumpOfRows([...evidence, worldRows(derived), judgementRows(inForce, derived.judged)]);
}

describe('random programs of load, forget, judge, undo, rebuild and derive, some derivations cut', () => {
  beforeEach(async () => {
    await migrate(database().store);
  });

  async function check(one: Program): Promise<void> {
    const { store } = database();
    await emptyGraph(store);
    const left: Left = { reports: new Map(), judgements: [], reference: NO_REFERENCE_DATA };
    await perform(store, one, left);
    const lines = await linesOf(store);
    // An empty graph has had nothing to derive.
    if (lines.length > 0 || left.reports.size > 0) expect(lines).toEqual(wanted(left));
    await drain(store);
    expect(await linesOf(store)).toEqual(lines);
  }

  it('end in the graph of the set that is left', { timeout: 3_600_000 }, async () => {
    await fc.assert(fc.asyncProperty(program, check), { numRuns: RUNS, endOnFailure: true });
  });

  it('do so where a crowd bears one family name', { timeout: 3_600_000 }, async () => {
    await fc.assert(fc.asyncProperty(crowdedProgram, check), { numRuns: Math.ceil(RUNS / 5), endOnFailure: true });
  });

  it('find by a surname who bears it in a crowd', { timeout: 3_600_000 }, async () => {
    const person = (text: string) => ({ role: 'DECIDED' as const, thing: { text, type: 'Person' as const, country: 'PE' } });
    const rosa = makeEvidence({
      key: 'rosa',
      statements: [{ kind: 'organisation_ban', arguments: [person('Rosa Quispe'), person('Quispe')] }],
    });
    const { start, end } = crowd.mentions.at(-1)!.spans[0]!;
    const judgement = judged(
      {
        verdict: 'refers_to',
        subject: { kind: 'span', reportId: crowd.report.id, start, end },
        object: { kind: 'entity', type: 'Person', norm: 'quispe', country: 'PE' },
      },
      0,
    );
    const load = (which: number): readonly Step[] => [{ do: 'load', which: [which], isDerivedBeside: false }, { do: 'derive' }];
    await check({ reports: [crowd, rosa], judgements: [judgement], steps: [...load(0), ...load(1), { do: 'judge', which: 0 }] });
    const referred = await readRows(database().store, "MATCH (:Mention)-[:REFERS_TO {rule: 'resolve/judgements'}]->(p) RETURN p.id AS id");
    expect(referred).toEqual([{ id: 'person/pe/rosa-quispe' }]);
  });
});
