import { beforeAll, describe, expect, it } from 'vitest';
import { linkCoreference } from '../../../src/extract/coreference/link-coreference.ts';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { LINK_CASES } from '../../cases/coreference/links.ts';
import { REPORT_LINKS } from '../../cases/coreference/reports.ts';
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

  it.each(REPORT_LINKS)('$text', ({ text, misses = [] }) => {
    const marks: { readonly key: string; readonly words: string; readonly start: number }[] = [];
    let plain = '';
    let at = 0;
    for (const found of text.matchAll(/\{(\w)\|([^}]+)\}/g)) {
      plain += text.slice(at, found.index);
      marks.push({ key: found[1]!, words: found[2]!, start: plain.length });
      plain += found[2]!;
      at = found.index + found[0].length;
    }
    const context = reader.context(plain + text.slice(at), '2022-01-05');
    const mentions = linkCoreference(context, findNames(context));
    const idAt = ({ start, words }: { readonly start: number; readonly words: string }): string | undefined =>
      mentions.find(({ spans }) => spans.some((span) => span.start < start + words.length && start < span.end))?.id;
    const thing = new Map<string, string | undefined>();
    for (const mark of marks) if (!thing.has(mark.key)) thing.set(mark.key, idAt(mark));
    const wrong = marks.filter((mark) => {
      const id = idAt(mark);
      return id === undefined || id !== thing.get(mark.key) || [...thing].some(([key, other]) => key !== mark.key && other === id);
    });
    expect(wrong.map(({ key, words }) => `${key} ${words}`)).toEqual(misses);
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
