import { describe, expect, it } from 'vitest';
import { groupQuotes, notesOf } from '../../src/explorer/evidence/quote-groups.ts';
import { rolesOf } from '../../src/explorer/evidence/roles.ts';
import type { Quote } from '../../src/explorer/types.ts';

const quote = (claim: string, text: string, side: Quote['side'] = 'supports'): Quote => ({
  side,
  quote: text,
  start: 0,
  end: text.length,
  sentence: { id: `${claim}-s`, text },
  claim: { id: claim, rule: 'decisions/deeds', score: 0.9, factuality: 'CT', stage: null, attributedTo: null },
  report: { id: `report/${claim}`, title: null, publishedOn: null, source: null },
});

describe('quotes', () => {
  const groups = groupQuotes([quote('c1', 'It was closed.'), quote('c2', 'It was shut.'), quote('c3', 'It was closed.')]);
  it('of copies stand together', () => {
    expect(groups.map(({ quotes }) => quotes.length)).toEqual([2, 1]);
  });
  it('that deny stay apart from those that affirm the same words', () => {
    expect(groupQuotes([quote('c1', 'It was closed.'), quote('c2', 'It was closed.', 'denies')])).toHaveLength(2);
  });
  it('are found by their claims, by number', () => {
    expect(notesOf(groups, ['c3'])).toEqual([1]);
    expect(notesOf(groups, ['c2', 'c1'])).toEqual([1, 2]);
    expect(notesOf(groups, ['other'])).toEqual([]);
  });
});

describe('roles', () => {
  const node = (id: string) => ({ id, name: id, type: 'Decision' });
  it('are read from the decision that is looked at, in the order of a sentence, and empty ones left out', () => {
    const roles = rolesOf('d', [
      { from: 'later', to: 'd', type: 'LIFTS', node: node('later') },
      { from: 'd', to: 'place', type: 'APPLIES_IN', node: node('place') },
      { from: 'who', to: 'd', type: 'DECIDED', node: node('who') },
      { from: 'd', to: 'x', type: 'OF_KIND', node: node('x') },
    ]);
    expect(roles.map(({ title }) => title)).toEqual(['Decided by', 'Applies in', 'Lifted by']);
  });
});
