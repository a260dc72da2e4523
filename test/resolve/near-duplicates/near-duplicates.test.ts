import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeDuplicates, nearDuplicates, nearDuplicatesBetween, reportFacts } from '../../../src/resolve/derive/derive-duplicates.ts';
import {
  duplicateBands,
  duplicateSignature,
  isNearDuplicate,
  mayBeAlike,
  shareOfShingles,
  shingles,
  similarity,
  sketchOf,
} from '../../../src/resolve/near-duplicates/index.ts';

const DISPATCH =
  'The council of Kisumu closed the old port on Monday after two cranes fell. The mayor, Grace Ouma, said the port would stay closed for six weeks. ' +
  'Fishermen asked the county to pay for the days they lose. The county said it would answer by Friday. Traders moved their boats to Homa Bay, ' +
  'where the harbour master had extended the opening hours. The transport ministry in Nairobi ordered an inspection of every crane on the lake.';
const sketch = (text: string): string => sketchOf(duplicateSignature(text));
const meet = (a: string, b: string): boolean => {
  const keys = new Set(duplicateBands(duplicateSignature(a)));
  return duplicateBands(duplicateSignature(b)).some((key) => keys.has(key));
};

describe('near-duplicates', () => {
  it.each([
    ['another headline', `Old port shut in Kisumu\n\n${DISPATCH}`],
    ['an agency line', `${DISPATCH} (Reporting by the lake desk)`],
    ['one word changed', DISPATCH.replace('Friday', 'Saturday')],
    ['other case and marks', DISPATCH.toUpperCase().replaceAll(',', ' –')],
    ['a cut end', DISPATCH.slice(0, DISPATCH.lastIndexOf('The transport'))],
  ])('finds %s', (_, other) => {
    expect(meet(DISPATCH, other)).toBe(true);
    expect(mayBeAlike(sketch(DISPATCH), sketch(other))).toBe(true);
    expect(isNearDuplicate(DISPATCH, other)).toBe(true);
  });

  it.each([
    [
      'the same news in other words',
      'Kisumu: harbour shut for six weeks after crane accident, mayor Grace Ouma says. Fishermen want money from the county.',
    ],
    ['another place', DISPATCH.split(' ').reverse().join(' ')],
    ['nothing', ''],
  ])('leaves %s apart', (_, other) => {
    expect(isNearDuplicate(DISPATCH, other)).toBe(false);
  });

  it('leaves out, by their sketches, texts that only share a form', () => {
    const form = (town: string, day: string, sum: string, name: string): string =>
      `The court of ${town} heard the case of ${name} on ${day}. The judge asked the clerk to read the charge. ${name} owes the county ${sum} ` +
      `for the water of last year and lives in ${town}. The next hearing in ${town} is a week after ${day}.`;
    const [a, b] = [form('Kisumu', 'Monday', '900 shillings', 'Otieno'), form('Homa Bay', 'Friday', '40 pounds', 'Achieng')];
    expect(similarity(a, b)).toBeGreaterThan(0.15);
    expect(mayBeAlike(sketch(a), sketch(b))).toBe(false);
  });

  it('estimates what similarity measures', () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 60, maxLength: 90 }), fc.nat({ max: 59 }), (words, cut) => {
        const [a, b] = [words.join(' '), words.slice(cut).join(' ')];
        const [left, right] = [duplicateSignature(a), duplicateSignature(b)];
        const equal = left.filter((value, index) => value === right[index]).length / left.length;
        expect(Math.abs(equal - similarity(a, b))).toBeLessThan(0.3);
        expect(similarity(a, b)).toBe(similarity(b, a));
        if (similarity(a, b) >= 0.9) expect(meet(a, b)).toBe(true);
        if (similarity(a, b) >= 0.7) expect(mayBeAlike(sketch(a), sketch(b))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('leaves a pair early only where it is not alike enough', () => {
    const words = fc.array(fc.constantFrom('port', 'crane', 'mayor', 'lake', 'boat'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, least) => {
        const [left, right] = [shingles(a.join(' ')), shingles(b.join(' '))];
        const share = shareOfShingles(left, right);
        expect(shareOfShingles(left, right, least)).toBe(share >= least ? share : 0);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('finds of two sets the pairs between them', () => {
    const texts = [DISPATCH, `${DISPATCH} (Reporting by the lake desk)`, `Old port shut\n\n${DISPATCH}`, 'The lake froze.', ''];
    const facts = texts.map((text, i) =>
      reportFacts({
        id: `report/${i}`,
        text,
        sourceId: 'source/x',
        publishedAt: `2024-01-0${5 - i}`,
      }),
    );
    const pairs = (found: readonly { from: string; to?: string | undefined }[]): readonly string[] =>
      found.map(({ from, to }) => `${from} ${to}`).sort();
    const all = ['report/0 report/1', 'report/0 report/2', 'report/1 report/2'];
    expect(pairs(nearDuplicates(facts))).toEqual(all);
    for (let cut = 0; cut <= facts.length; cut++) {
      const [some, rest] = [facts.slice(0, cut), facts.slice(cut)];
      expect(pairs([...nearDuplicates(some), ...nearDuplicates(rest), ...nearDuplicatesBetween(some, rest)])).toEqual(all);
    }
  });

  it('leaves out by sketches alone what is no near-duplicate, and nothing where a sketch is not known', () => {
    const of = (id: string, text: string) => ({ id, sketch: sketch(text) });
    const [first, copy, other] = [
      of('first', DISPATCH),
      of('copy', `${DISPATCH} (Reporting by the lake desk)`),
      of('other', 'The lake froze.'),
    ];
    expect([...mayBeDuplicates([first], [copy, other])].sort()).toEqual(['copy', 'first']);
    expect([...mayBeDuplicates([first, copy], [other])].sort()).toEqual(['copy', 'first']);
    expect([...mayBeDuplicates([first], [other])]).toEqual([]);
    expect([...mayBeDuplicates([first], [{ id: 'unknown', sketch: '' }])].sort()).toEqual(['first', 'unknown']);
  });

  it('never leaves out two texts that share a band and may be alike', () => {
    const words = fc.array(fc.constantFrom('port', 'crane', 'mayor', 'lake', 'boat', 'pier', 'ferry'), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat({ max: 12 }), (list, cut) => {
        const [a, b] = [list.join(' '), list.slice(cut).join(' ')];
        if (!meet(a, b) || !mayBeAlike(sketch(a), sketch(b))) return;
        expect(mayBeDuplicates([{ id: 'a', sketch: sketch(a) }], [{ id: 'b', sketch: sketch(b) }])).toEqual(new Set(['a', 'b']));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('keeps its keys from version to version', () => {
    expect(duplicateBands(duplicateSignature('The old port of Kisumu is closed')).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "0-13bcd6bb49abc8a8",
        "1-f6d8004f935166ea",
      ]
    `);
  });
});
