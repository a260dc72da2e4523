import { beforeAll, describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { textOf } from '../../../src/extract/tokens.ts';
import { NAME_CASES, NOT_NAMES } from '../../cases/names/names.ts';
import { openReader, type Reader } from '../read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

function namesIn(text: string): string[] {
  const context = reader.context(text, '2022-01-05');
  return findNames(context).map((name) => `${name.type} ${textOf(context.analysis.paragraphs[name.paragraph]!.tokens, name)}`);
}

describe('findNames', () => {
  it.each([...NAME_CASES, ...NOT_NAMES])('$text', ({ text, want = [], not = [] }) => {
    const found = namesIn(text);
    expect(found).toEqual(expect.arrayContaining(want.map(([type, words]) => `${type} ${words}`)));
    for (const [type, words] of not) expect(found).not.toContain(`${type} ${words}`);
  });
});
