import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUGGESTED_TYPES } from '../../src/model/suggestions.ts';
import { passGate } from '../../src/providers/gate.ts';
import type { ProposedName } from '../../src/providers/provider.ts';

const person = (text: string, occurrence?: number): ProposedName => ({
  type: 'Person',
  text,
  ...(occurrence === undefined ? {} : { occurrence }),
});
const words = (text: string, ...proposals: ProposedName[]): string[] =>
  passGate(text, proposals).names.map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('the gate', () => {
  it.each<[string, string, ProposedName, string[]]>([
    ['every place', 'Ana met Ana.', person('Ana'), ['0 Ana', '8 Ana']],
    ['one place', 'Ana met Ana.', person('Ana', 2), ['8 Ana']],
    ['a place known by number', 'Ana met Ana.', { ...person('Ana'), start: 8 }, ['8 Ana']],
    ['over a line end', 'Ana\n Novak spoke', person('Ana Novak'), ['0 Ana\n Novak']],
    ['blanks around and inside', 'Ana Novak spoke', person('  Ana   Novak '), ['0 Ana Novak']],
    ['composed letters', 'Zoé spoke', person('Zoe\u0301'), ['0 Zoé']],
    ['a part behind a hyphen', 'Kassym-Jomart spoke', person('Jomart'), ['7 Jomart']],
    ['signs at the edges', 'The ’Ndrangheta. Acme Inc. fell', person('Acme Inc.'), ['17 Acme Inc.']],
    ['signs before the first word', 'The ’Ndrangheta fell', person('’Ndrangheta'), ['4 ’Ndrangheta']],
    ['other scripts', 'Встреча: Анна Ким', person('Анна Ким'), ['9 Анна Ким']],
    ['letters beyond 16 bits', '𝔸na and 𝔸na', person('𝔸na', 2), ['9 𝔸na']],
  ])('lets through %s', (_, text, proposal, want) => {
    expect(words(text, proposal)).toEqual(want);
    expect(passGate(text, [proposal]).dropped).toBe(0);
  });

  it.each<[string, string, ProposedName]>([
    ['a name that is not there', 'Ana spoke.', person('Boris')],
    ['a translation', 'The president spoke in Wien.', person('Vienna')],
    ['other case', 'Ana spoke.', person('ANA')],
    ['a longer form', 'Novak spoke.', person('Ana Novak')],
    ['half a word', 'Analysis of Banana.', person('Ana')],
    ['the end of a word', 'Banana', person('nana')],
    ['a third of two', 'Ana met Ana.', person('Ana', 3)],
    ['a wrong place', 'Ana met Ana.', { ...person('Ana'), start: 7 }],
    ['a place outside', 'Ana', { ...person('Ana'), start: -1 }],
    ['half a word at a place', 'Banana', { ...person('nana'), start: 2 }],
    ['nothing', 'Ana', person('')],
    ['blanks', 'Ana', person('   ')],
    ['signs', 'Ana ...', person('...')],
    ['numbers', 'In 2021', person('2021')],
    ['signs that only begin the text', 'Novak', person('(Novak')],
    ['a whole page', 'Ana '.repeat(100), person('Ana '.repeat(80).trim())],
  ])('drops %s', (_, text, proposal) => {
    expect(passGate(text, [proposal])).toEqual({ names: [], dropped: 1 });
  });

  it('keeps the longer of two names in one place, and the first of equals', () => {
    expect(words('Ana Novak spoke', person('Novak'), person('Ana Novak'))).toEqual(['0 Ana Novak']);
    const both: ProposedName[] = [
      { type: 'Place', text: 'Ana' },
      { type: 'Person', text: 'Ana' },
    ];
    expect(passGate('Ana', both)).toEqual({ names: [{ type: 'Place', start: 0, end: 3 }], dropped: 0 });
  });

  it('whatever is proposed, what passes stands in the text in order, and every proposal that finds nothing is counted', () => {
    const proposal = fc.record(
      {
        type: fc.constantFrom(...SUGGESTED_TYPES),
        text: fc.string({ unit: 'grapheme' }),
        occurrence: fc.nat(3),
        start: fc.integer({ min: -3, max: 60 }),
      },
      { requiredKeys: ['type', 'text'] },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(proposal), (text, proposals) => {
        const { names, dropped } = passGate(text, proposals as ProposedName[]);
        expect(dropped).toBeLessThanOrEqual(proposals.length);
        let end = 0;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
