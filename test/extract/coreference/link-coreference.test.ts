import { beforeAll, describe, expect, it } from 'vitest';
import { linkCoreference } from '../../../src/extract/coreference/link-coreference.ts';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { LINK_CASES } from '../../cases/coreference/links.ts';
import { openReader, type Reader } from '../read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

describe('linkCoreference', () => {
  it.each(LINK_CASES)('$text', ({ text, together = [], apart = [] }) => {
    const context = reader.context(text, '2022-01-05');
    const mentions = linkCoreference(context, findNames(context));
    const source = context.report.text;
    // The mentions that have a span at these words: at the words as they stand, their first word deciding.
    const at = (words: string): readonly string[] => {
      const first = new RegExp(`(?<![\\p{L}-])${words.replace(/[.]/g, '\\.')}(?![\\p{L}-])`, 'gu');
      const starts = [...source.matchAll(first)].map((match) => match.index);
      return mentions.filter((mention) => mention.spans.some((span) => starts.includes(span.start))).map((mention) => mention.id);
    };
    for (const group of together) {
      const shared = group.map(at).reduce((a, b) => a.filter((id) => b.includes(id)));
      expect(
        shared,
        `${group.join(' = ')} in ${JSON.stringify(mentions.map((m) => m.spans.map((s) => source.slice(s.start, s.end))))}`,
      ).not.toEqual([]);
    }
    for (const [a, b] of apart)
      expect(
        at(a).filter((id) => at(b).includes(id)),
        `${a} and ${b}`,
      ).toEqual([]);
  });

  it('keeps a city and the region of its name apart', () => {
    const context = reader.context('Police in Gombe met. The rules of Gombe State hold in Gombe.', '2022-01-05');
    const places = linkCoreference(context, findNames(context)).filter(({ type }) => type === 'Place');
    expect(places.map(({ text, spans }) => [text, spans.length])).toEqual([
      ['Gombe', 2],
      ['Gombe State', 1],
    ]);
  });
});
