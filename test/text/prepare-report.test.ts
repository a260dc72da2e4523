import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';

const input = (fields: Partial<ReportInput>): ReportInput => ({ text: '', position: { path: 'reports/one.txt' }, ...fields });

describe('the title', () => {
  it.each([
    { text: 'Mayor closes the old port\n\nThe mayor of Kisumu closed it.', want: 'Mayor closes the old port' },
    { text: 'Mayor closes the old port\nThe mayor of Kisumu closed it.', want: 'Mayor closes the old port' },
    { text: 'Who closed the port?\n\nThe mayor did.', want: 'Who closed the port?' },
    { text: 'The mayor of Kisumu closed the port.\n\nShips wait.', want: undefined },
    { text: '“We close the port.”\n\nShips wait.', want: undefined },
    { text: 'Ships wait:\n\nten of them.', want: undefined },
    { text: '', want: undefined },
  ])('is the first paragraph of $text', ({ text, want }) => {
    const report = prepareReport(input({ text }));
    expect(report.title).toBe(want);
    expect(report.paragraphs[0]?.isTitle ?? false).toBe(want !== undefined);
  });

  it('of its own field becomes the first paragraph and has no place in the original', () => {
    const report = prepareReport(input({ title: 'Port & nbsp; closed', text: 'The mayor closed it.' }));
    expect(report.text).toBe('Port closed\n\nThe mayor closed it.');
    expect(report.rawMap.rawSpan({ start: 0, end: 4 })).toEqual({ rawStart: null, rawEnd: null });
    expect(report.rawMap.rawSpan({ start: 13, end: 16 })).toEqual({ rawStart: 0, rawEnd: 3 });
    expect(report.paragraphs).toEqual([
      { start: 0, end: 11, isTitle: true },
      { start: 13, end: 33, isTitle: false },
    ]);
  });

  it.each([
    { title: 'Port closed', text: 'Port closed\n\nThe mayor closed it.', want: 'Port closed\n\nThe mayor closed it.' },
    { title: 'PORT CLOSED', text: 'Port closed!\n\nThe mayor closed it.', want: 'Port closed!\n\nThe mayor closed it.' },
    { title: 'Port closed', text: 'Port closed. The mayor closed it.', want: 'Port closed.\n\nThe mayor closed it.' },
    { title: 'Storm hits Manila', text: 'Storm hits Manila Bay.', want: 'Storm hits Manila\n\nStorm hits Manila Bay.' },
    { title: 'Port closed', text: 'Port closed on Monday.', want: 'Port closed\n\nPort closed on Monday.' },
    { title: 'Port closed', text: '', want: 'Port closed' },
  ])('is not repeated when the body begins with it: $text', ({ title, text, want }) => {
    const report = prepareReport(input({ title, text }));
    expect(report.text).toBe(want);
    expect(report.title).toBe(title);
    for (const match of report.text.matchAll(/[a-z]+/gi)) {
      const { rawStart, rawEnd } = report.rawMap.rawSpan({ start: match.index, end: match.index + match[0].length });
      if (rawStart !== null) expect(text.slice(rawStart, rawEnd ?? -1)).toBe(match[0]);
    }
    expect(report.paragraphs.map(({ start, end }) => report.text.slice(start, end)).join('\n\n')).toBe(want);
  });
});

describe('identity', () => {
  it('does not depend on the path, the line or the batch', () => {
    const one = prepareReport(input({ text: 'A.', position: { path: 'a/x.txt' } }));
    const other = prepareReport(input({ text: 'A.', position: { path: '/b/c/x.txt', line: 7 } }));
    expect(one.id).toBe(other.id);
    expect(one.id).toMatch(/^report\/[0-9a-f]{16}$/);
  });

  it('is kept by an address whose tracking differs, and changes with the text', () => {
    const of = (url: string, text = 'A.'): string => prepareReport(input({ url, text })).id;
    expect(of('https://www.example.org/a?utm_source=x&id=1#top')).toBe(of('https://www.example.org/a?id=1'));
    expect(of('https://www.example.org/a?id=1')).not.toBe(of('https://www.example.org/a?id=2'));
    expect(of('https://www.example.org/a', 'B.')).not.toBe(of('https://www.example.org/a'));
  });

  it.each([
    { fields: { source: 'www.Example.org' }, want: 'source/example.org' },
    { fields: { source: 'https://www.example.org/news' }, want: 'source/example.org' },
    { fields: { source: 'The Daily Post' }, want: 'source/the-daily-post' },
    { fields: { url: 'https://m.example.co.ke/a' }, want: 'source/example.co.ke' },
    { fields: {}, want: 'source/unknown' },
  ])('of the source: $want', ({ fields, want }) => {
    expect(prepareReport(input({ text: 'A.', ...fields })).sourceId).toBe(want);
  });

  it('takes no address but http and https', () => {
    const report = prepareReport(input({ text: 'A.', url: 'javascript:alert(1)' }));
    expect(report.url).toBeUndefined();
    expect(report.problems.map(({ code }) => code)).toEqual(['url_refused']);
  });
});

describe('language', () => {
  it('marks what it cannot read', () => {
    const report = prepareReport(input({ text: 'Правительство ушло.', lang: 'ru-RU' }));
    expect(report.lang).toBe('ru');
    expect(report.problems.map(({ code }) => code)).toEqual(['unsupported_language']);
  });
  it('treats empty fields as absent', () => {
    const report = prepareReport(input({ text: 'A.', lang: ' ', title: '', url: '', source: '', publishedAt: '', country: '' }));
    expect(report).toMatchObject({ lang: 'en', problems: [], sourceId: 'source/unknown' });
    expect('publishedAt' in report || 'url' in report || 'country' in report).toBe(false);
  });
});
