import { describe, expect, it } from 'vitest';
import { type SideFacts, warningsOf } from '../../src/explorer/review/warnings.ts';

const ABENOV: SideFacts = { id: 'person/kz/abenov', name: 'Abenov', country: 'KZ', reports: ['report/1'] };
const FULL: SideFacts = { id: 'person/kz/daulet-abenov', name: 'Daulet Abenov', country: 'KZ', birth: '1970-01-01', reports: ['report/2'] };
const office = (id: string) => ({ earliest: '2022-01-05', office: { id, name: id } });

describe('warnings before a merge', () => {
  const cases: readonly { readonly what: string; readonly a: SideFacts; readonly b: SideFacts; readonly want: readonly RegExp[] }[] = [
    { what: 'a part of the name', a: ABENOV, b: FULL, want: [] },
    { what: 'another country', a: ABENOV, b: { ...FULL, country: 'UZ' }, want: [/countries differ: Kazakhstan and Uzbekistan/] },
    { what: 'another birth', a: { ...ABENOV, birth: '1980-01-01' }, b: FULL, want: [/dates of birth differ/] },
    { what: 'no word shared', a: ABENOV, b: { ...FULL, name: 'Askar Mamin' }, want: [/share no word/] },
    { what: 'another type', a: ABENOV, b: { ...FULL, id: 'body/kz/abenov' }, want: [/not the same type/] },
    { what: 'one report', a: ABENOV, b: { ...FULL, reports: ['report/1'] }, want: [/speaks of both/] },
    {
      what: 'two offices on one day',
      a: { ...ABENOV, holdings: [office('office/kz/minister')] },
      b: { ...FULL, holdings: [office('office/kz/governor')] },
      want: [/different offices on one day/],
    },
    {
      what: 'the same office',
      a: { ...ABENOV, holdings: [office('office/kz/minister')] },
      b: { ...FULL, holdings: [office('office/kz/minister')] },
      want: [],
    },
  ];
  it.each(cases)('$what', ({ a, b, want }) => {
    const found = warningsOf(a, b);
    expect(found).toHaveLength(want.length);
    for (const [index, words] of want.entries()) expect(found[index]).toMatch(words);
  });
});
