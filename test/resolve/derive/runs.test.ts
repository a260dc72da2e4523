import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HappeningSurroundings } from '../../../src/model/derivation.ts';
import type { Claim } from '../../../src/model/evidence.ts';
import { isDatedSlot, laneOfSlot } from '../../../src/model/slot.ts';
import type { Decision, Event } from '../../../src/model/world.ts';
import type { ClaimInReport } from '../../../src/resolve/derive/claim-block.ts';
import { clusterKeyOf, packClusterKey, unpackClusterKey } from '../../../src/resolve/derive/cluster-key.ts';
import { deriveHappenings } from '../../../src/resolve/derive/derive-happenings.ts';
import { runsOf, slotOf, windowOf } from '../../../src/resolve/derive/slots.ts';
import { makeEvidence, type Thing } from './make-evidence.ts';

const RUNS = Number(process.env.GAZETTE_RUNS ?? 300);

const day = (number: number): string => new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10);
const person = (text: string): Thing => ({ text, type: 'Person', country: 'PE' });
const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };

/** One claim about a curfew in Cusco, as one report gives it. */
interface Said {
  readonly on: number | undefined;
  /** Days of its interval. */
  readonly days: number;
  readonly basis: 'explicit' | 'relative' | 'report_date';
  readonly who: 'Rosa Quispe' | 'Ana Huaman' | undefined;
  readonly kind: 'founds' | 'denies' | 'ends';
  readonly published: number;
}

const said: fc.Arbitrary<Said> = fc.record({
  on: fc.option(fc.nat(70), { freq: 6, nil: undefined }),
  days: fc.constantFrom(0, 0, 0, 0, 1, 6, 30, 40),
  basis: fc.constantFrom('explicit', 'explicit', 'relative', 'report_date'),
  who: fc.constantFrom('Rosa Quispe', 'Ana Huaman', undefined),
  kind: fc.constantFrom('founds', 'founds', 'founds', 'founds', 'denies', 'ends'),
  published: fc.nat(80),
});

const BLOCK = 'decision|curfew|enact|pe|cusco';

function toClaim({ on, days, basis, who, kind, published }: Said, number: number): ClaimInReport {
  const { claims, mentions } = makeEvidence({
    key: `r${number}`,
    source: `s${number}.example`,
    publishedOn: day(published),
    statements: [
      {
        ...(on === undefined ? {} : { day: day(on), basis }),
        ...(kind === 'denies' ? { polarity: 'neg' as const, modality: 'denied' as const } : {}),
        ...(kind === 'ends' ? { stage: 'expired' as const } : {}),
        arguments: [
          ...(who === undefined ? [] : [{ role: 'DECIDED' as const, thing: person(who) }]),
          { role: 'APPLIES_IN' as const, thing: CUSCO },
        ],
      },
    ],
  });
  const claim: Claim = on === undefined ? claims[0]! : { ...claims[0]!, latest: day(on + days), precision: days > 1 ? 'week' : 'day' };
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {
    claim,
    mention: (id) => (id === undefined ? undefined : byId.get(id)),
    reportCountry: undefined,
    publishedOn: day(published),
    sentence: undefined,
  };
}

const CONTEXT: HappeningSurroundings = {
  referent: () => undefined,
  nameOf: (id) => id,
  sourceOf: (id) => id,
  publishedOf: () => '',
  duplicatesOf: () => [],
  holdingsOf: () => [],
};

const derive = (claims: readonly ClaimInReport[], hasOthers = false): readonly (Decision | Event)[] =>
  deriveHappenings(BLOCK, claims, hasOthers, CONTEXT);

const slotOfClaim = ({ claim, publishedOn }: ClaimInReport): string => slotOf(BLOCK, claim, publishedOn);
const inShort = (list: readonly (Decision | Event)[]): readonly string[] =>
  list
    .map(({ id, slot, claimIds, denyingClaimIds }) => JSON.stringify([id, slot, [...claimIds].sort(), [...denyingClaimIds].sort()]))
    .sort();

/** The slots that are derived when these claims come or go, as a pass finds them. */
function slotsAround(slots: readonly string[], dirty: readonly string[]): ReadonlySet<string> {
  const found = new Set(dirty);
  for (const lane of new Set(dirty.map(laneOfSlot))) {
    const own = dirty.filter((slot) => laneOfSlot(slot) === lane).sort();
    const window = { from: windowOf(own[0]!, 500).from, to: windowOf(own.at(-1)!, 500).to };
    const runs = runsOf([...new Set(slots.filter((slot) => laneOfSlot(slot) === lane))], own, window);
    for (const { slots: run } of runs ?? []) for (const slot of run) found.add(slot);
  }
  return found;
}

it('what a claim is clustered by says the same when it is stored and read back', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (list) => {
      for (const item of list.map(toClaim))
        expect(unpackClusterKey(item.claim.id, false, packClusterKey(item))).toEqual(clusterKeyOf(item));
    }),
    { numRuns: RUNS },
  );
});

describe('the happenings of some runs of a block', () => {
  it('are those of the whole block, whatever comes or goes', () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.array(said, { minLength: 4, maxLength: 24 }), fc.nat(3), fc.nat(3), (list, came, went) => {
        const claims = list.map(toClaim);
        const [changed, kept] = [claims.slice(0, came + went), claims.slice(came + went)];
        const before = derive([...kept, ...changed.slice(came)]);
        const now = [...kept, ...changed.slice(0, came)];
        const slots = slotsAround(now.map(slotOfClaim), changed.map(slotOfClaim));
        const isDerived = (slot: string): boolean => slots.has(slot) || [...slots].some((one) => one.startsWith(`${slot}+`));
        const outside = before.filter(({ slot }) => !isDerived(slot));
        // With fewer than two other days, a pass looks at all of the block.
        if (outside.filter(({ slot }) => isDatedSlot(slot)).length < 2) return;
        cut++;
        const derived = derive(
          now.filter((claim) => slots.has(slotOfClaim(claim))),
          true,
        );
        expect(inShort([...outside, ...derived])).toEqual(inShort(derive(now)));
      }),
      { numRuns: RUNS },
    );
    expect(cut).toBeGreaterThan(RUNS / 20);
  });

  const around = (list: readonly Said[], ...dirty: readonly number[]): readonly string[] => {
    const slots = list.map(toClaim).map(slotOfClaim);
    const found = slotsAround(
      slots,
      dirty.map((i) => slots[i]!),
    );
    return [...found].map((slot) => slot.slice(slot.indexOf('#') + 1)).sort();
  };
  const claim = (on: number, basis: Said['basis'], days = 0): Said => ({
    on,
    days,
    basis,
    who: undefined,
    kind: 'founds',
    published: on,
  });

  it('of days that stand alone are those of one day', () => {
    expect(around([claim(3, 'explicit'), claim(4, 'explicit'), claim(5, 'relative')], 1)).toEqual(['2022-01-05']);
  });

  it('of claims that look around are those of all days that they may mean, and of others that look there', () => {
    const days = [claim(3, 'explicit'), claim(6, 'report_date'), claim(9, 'explicit'), claim(12, 'report_date'), claim(20, 'explicit')];
    expect(around(days, 0)).toEqual(['2022-01-04', '2022-01-07+0', '2022-01-10', '2022-01-13+0']);
  });

  it('hold a denial with the days around it', () => {
    expect(around([claim(3, 'explicit'), { ...claim(5, 'explicit'), kind: 'denies' }, claim(7, 'explicit')], 1)).toEqual([
      '2022-01-04',
      '2022-01-06+0',
      '2022-01-08',
    ]);
  });
});
