import { beforeAll, describe, expect, it } from 'vitest';
import { mendParse } from '../../src/extract/parse/mend-parse.ts';
import type { Tokens } from '../../src/model/analysis.ts';
import { openReader, type Reader } from './read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

function tokensOf(text: string): { readonly parsed: Tokens; readonly mended: Tokens } {
  const report = reader.report(text);
  const analysis = reader.analyser.analyse(report.text, report.paragraphs);
  return { parsed: analysis.paragraphs[0]!.tokens, mended: mendParse(analysis).paragraphs[0]!.tokens };
}

const all = (t: Tokens): readonly unknown[] =>
  Array.from({ length: t.length }, (_, i) => [
    [t.start(i), t.end(i), t.text(i), t.lower(i), t.lemma(i), t.tag(i), t.pos(i), t.morph(i), t.dep(i), t.head(i)],
    [t.spaceAfter(i), t.children(i), t.leftEdge(i), t.rightEdge(i)],
  ]);

describe('the tokens that rules meet', () => {
  it('are those of the analysis where nothing is to be mended', () => {
    const { parsed, mended } = tokensOf('The mayor of Leon resigned on Friday, and her deputy took over.');
    expect(all(mended)).toEqual(all(parsed));
  });

  it.each([-2, -1, 0, 1])('are empty beyond the ends of the paragraph: %i', (beyond) => {
    const { mended: t } = tokensOf('The mayor resigned.');
    const i = beyond < 0 ? beyond : t.length + beyond;
    expect([t.text(i), t.lower(i), t.lemma(i), t.tag(i), t.pos(i), t.dep(i)]).toEqual(['', '', '', '', '', '']);
    expect([t.head(i), t.children(i)]).toEqual([i, []]);
  });
});
