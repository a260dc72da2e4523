import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpLines, evidenceRows, graphRows, worldRows } from '../../../src/graph/index.ts';
import { CAPTION_LENGTH } from '../../../src/model/caption.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import { RELATIONSHIPS } from '../../../src/model/relationship-types.ts';
import { evidenceFromRows } from '../../../src/neo4j/read/stored-evidence.ts';
import { claimBlocks } from '../../../src/resolve/index.ts';
import { arbitraryJudgements, arbitraryReports, judged, PERU } from './arbitrary-reports.ts';
import { deriveSmall, dumpOf } from './world-dump.ts';

/** 30 runs with every change; `GAZETTE_RUNS=300` at night. */
const RUNS = Number(process.env.GAZETTE_RUNS ?? 30);

interface Case {
  readonly reports: readonly Evidence[];
  readonly judgements: readonly Judgement[];
  readonly seed: number;
}
const someCase = (reports: number, judgements: number): fc.Arbitrary<Case> =>
  arbitraryReports(reports).chain((list) =>
    fc.record({ reports: fc.constant(list), judgements: arbitraryJudgements(list, judgements), seed: fc.nat() }),
  );

/** A shuffle that depends on the seed only. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  items
    .map((item, i) => ({ item, at: Math.imul(seed + i * 7919, 2654435761) >>> 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const check = (reports: number, judgements: number, promise: (one: Case) => void): void => {
  fc.assert(fc.property(someCase(reports, judgements), promise), { numRuns: RUNS });
};

describe('the promises of the world, over invented reports', () => {
  it('the order of reports, mentions, claims and reference data changes nothing', () => {
    check(6, 4, ({ reports, judgements, seed }) => {
      const other = shuffled(reports, seed).map((evidence) => ({
        ...evidence,
        mentions: shuffled(evidence.mentions, seed),
        claims: shuffled(evidence.claims, seed),
      }));
      const reference = { entities: [...PERU.entities].reverse(), holdings: [...PERU.holdings].reverse() };
      expect(dumpOf(other, reference, shuffled(judgements, seed))).toEqual(dumpOf(reports, PERU, judgements));
    });
  });

  it('evidence that was stored as rows and read back gives the same world', () => {
    check(6, 3, ({ reports, judgements }) => {
      const stored = reports.map((evidence) => {
        const blocks = claimBlocks(evidence);
        return evidenceFromRows(JSON.parse(JSON.stringify(evidenceRows(evidence, (id) => blocks.get(id)))));
      });
      const world = (list: readonly Evidence[]): unknown => dumpLines([worldRows(deriveSmall(list, PERU, judgements))]);
      expect(world(stored)).toEqual(world(reports));
    });
  });

  it('a judgement and its undoing leave nothing, and an undoing can be undone', () => {
    check(6, 4, ({ reports, judgements }) => {
      const [first] = judgements;
      if (first === undefined) return;
      const undo = judged({ verdict: first.verdict, subject: first.subject, undoes: first.id }, 900);
      const redo = judged({ verdict: first.verdict, subject: first.subject, undoes: undo.id }, 901);
      expect(dumpOf(reports, PERU, [...judgements, undo])).toEqual(dumpOf(reports, PERU, judgements.slice(1)));
      expect(dumpOf(reports, PERU, [...judgements, undo, redo])).toEqual(dumpOf(reports, PERU, judgements));
    });
  });

  it('every id is there once, every edge has both ends of the kinds that the closed list allows', () => {
    check(8, 5, ({ reports, judgements }) => {
      const rows = graphRows(reports, deriveSmall(reports, PERU, judgements), judgements);
      const nodes = rows.flatMap((part) => part.nodes).filter(({ label }) => label !== 'Source');
      expect(nodes.length).toBe(new Set(nodes.map(({ id }) => id)).size);
      const labels = new Map(rows.flatMap((part) => part.nodes).map(({ id, label }) => [id, label]));
      const fits = (ends: readonly string[], label: string | undefined): boolean =>
        label !== undefined &&
        (ends.includes(label) || (ends.includes('Entity') && ['Person', 'Body', 'Office', 'Place', 'Topic'].includes(label)));
      const wrong = rows
        .flatMap((part) => part.relationships)
        .filter(({ type, from, to }) => !fits(RELATIONSHIPS[type].from, labels.get(from)) || !fits(RELATIONSHIPS[type].to, labels.get(to)));
      expect(wrong).toEqual([]);
      for (const { properties } of nodes) expect(String(properties.name).length).toBeLessThanOrEqual(CAPTION_LENGTH);
    });
  });

  it('every edge that reports support names claims of reports that are there and live; every decision has a positive claim', () => {
    check(8, 3, ({ reports, judgements }) => {
      const world = deriveSmall(reports, PERU, judgements);
      const claims = new Map(reports.flatMap((evidence) => evidence.claims.map((claim) => [claim.id, claim] as const)));
      const hidden = new Set(world.hiddenReportIds);
      for (const happening of [...world.decisions, ...world.events]) {
        expect(happening.claimIds.length).toBeGreaterThan(0);
        expect(happening.claimIds.some((id) => claims.get(id)?.polarity === 'pos')).toBe(true);
        for (const id of [...happening.claimIds, ...happening.roles.flatMap((role) => role.claimIds)]) {
          expect(claims.has(id)).toBe(true);
          expect(hidden.has(id.split('#')[0]!)).toBe(false);
        }
        for (const role of happening.roles) expect(role.claimIds.length).toBeGreaterThan(0);
        for (const id of happening.denyingClaimIds) {
          expect(claims.get(id)?.polarity).toBe('neg');
          expect(happening.claimIds).not.toContain(id);
        }
      }
    });
  });

  it('a claim supports one happening at most, and a mention refers to one entity at most', () => {
    check(8, 4, ({ reports, judgements }) => {
      const { decisions, events, references } = deriveSmall(reports, PERU, judgements);
      const supports = [...decisions, ...events].flatMap(({ claimIds }) => claimIds);
      expect(supports.length).toBe(new Set(supports).size);
      expect(references.length).toBe(new Set(references.map(({ mentionId }) => mentionId)).size);
    });
  });

  it('without reference data nothing is inferred', () => {
    check(6, 0, ({ reports }) => {
      const { decisions } = deriveSmall(reports, NO_REFERENCE_DATA);
      expect(decisions.flatMap(({ roles }) => roles).filter(({ basis }) => basis === 'inferred_holder')).toEqual([]);
    });
  });
});
