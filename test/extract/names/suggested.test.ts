import { beforeAll, describe, expect, it } from 'vitest';
import { makeContext } from '../../../src/extract/context.ts';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { textOf } from '../../../src/extract/tokens.ts';
import type { SuggestedType, Suggestions } from '../../../src/model/suggestions.ts';
import { SUGGESTED_CASES } from '../../cases/names/suggested.ts';
import { openReader, type Reader } from '../read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

function names(text: string, suggestions: Suggestions): { type: string; words: string; rule: string }[] {
  const { report, analysis, gazetteer } = reader.context(text);
  const context = makeContext(report, analysis, gazetteer, suggestions);
  return findNames(context).map(({ type, rule, paragraph, from, to }) => ({
    type,
    words: textOf(analysis.paragraphs[paragraph]!.tokens, { from, to }),
    rule,
  }));
}

describe('names of a provider', () => {
  it.each(SUGGESTED_CASES)('$text: $suggest', ({ text, suggest, want, not = [], from = [], notFrom = [] }) => {
    const suggested = suggest.map(([type, words]) => {
      const start = text.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      return { type: type as SuggestedType, start, end: start + words.length };
    });
    const found = names(text, { provider: 'test/provider@1', names: suggested, problems: [] });
    const types = found.map(({ type, words }) => [type, words]);
    expect(types).toEqual(expect.arrayContaining(want.map(([type, words]) => [type, words])));
    for (const name of not) expect(types).not.toContainEqual(name);
    const rules = new Map(found.map(({ words, rule }) => [words, rule]));
    for (const words of from) expect(rules.get(words)).toBe('extract/names/suggested test/provider@1');
    for (const words of notFrom) expect(rules.get(words)).not.toContain('test/provider');
  });

  it('changes nothing where it says nothing', () => {
    const text = 'The miners blamed Kestrel. Mark Rutte met Angela Merkel in Lima.';
    const context = reader.context(text);
    expect(names(text, { provider: 'test/provider@1', names: [], problems: [] })).toEqual(
      findNames(context).map(({ type, rule, paragraph, from, to }) => ({
        type,
        words: textOf(context.analysis.paragraphs[paragraph]!.tokens, { from, to }),
        rule,
      })),
    );
  });
});
