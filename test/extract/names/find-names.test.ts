import { beforeAll, describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { textOf } from '../../../src/extract/tokens.ts';
import { NAME_CASES, NOT_NAMES } from '../../cases/names/names.ts';
import { openReader, type Reader } from '../read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

function namesIn(text: string, country?: string): string[] {
  const read = reader.context(text, '2022-01-05');
  const context = country === undefined ? read : { ...read, report: { ...read.report, country } };
  return findNames(context).map((name) => `${name.type} ${textOf(context.analysis.paragraphs[name.paragraph]!.tokens, name)}`);
}

describe('findNames', () => {
  it.each([...NAME_CASES, ...NOT_NAMES])('$text', ({ text, want = [], not = [] }) => {
    const found = namesIn(text);
    expect(found).toEqual(expect.arrayContaining(want.map(([type, words]) => `${type} ${words}`)));
    for (const [type, words] of not) expect(found).not.toContain(`${type} ${words}`);
  });

  it.each([
    ['A rally car rolled near Launceston, and a second one close to Deloraine.', 'AU', true],
    ['A rally car rolled near Launceston, and a second one close to Deloraine.', 'PE', false],
    ['A rally car rolled near Launceston, and Doctor Deloraine came.', 'AU', false],
  ] as const)('a town beside another one of the country that speaks is a town: %s (%s)', (text, country, want) => {
    expect(namesIn(text, country).includes('Place Deloraine')).toBe(want);
  });

  it.each([
    ['The Lusaka Police Department closed.', 'security_force'],
    ['The Justice Department closed.', 'ministry'],
    ['The Lagos Chamber of Commerce closed.', 'other'],
    ['The Saba News Agency closed.', 'media'],
    ['The Central Intelligence Agency closed.', 'agency'],
    ['The African National Congress closed.', 'party'],
    ['The National Congress closed.', 'parliament'],
    ['The Congress for Unity closed.', 'party'],
  ])('%s is a %s', (text, want) => {
    expect(findNames(reader.context(text)).find(({ type }) => type === 'Body')?.bodyKind).toBe(want);
  });
});
