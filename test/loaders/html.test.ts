import { describe, expect, it } from 'vitest';
import { htmlLoader } from '../../src/loaders/formats/html.ts';
import { openDepth } from '../../src/loaders/html/open-depth.ts';
import { inputFromBytes } from '../../src/loaders/input.ts';
import { loadInput } from '../../src/loaders/load-records.ts';
import type { LoadedRecord } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';
import { ARTICLES } from './articles/articles.ts';
import { LAYOUTS, pages } from './articles/layouts.ts';
import { wordAgreement } from './articles/word-agreement.ts';

async function load(html: string | Uint8Array): Promise<LoadedRecord> {
  const records: LoadedRecord[] = [];
  for await (const record of loadInput(inputFromBytes('page.html', Buffer.from(html as string)), {}, [htmlLoader])) records.push(record);
  expect(records).toHaveLength(1);
  return records[0] as LoadedRecord;
}

describe('the article of a page', () => {
  const scores = new Map<string, number[]>();
  it.each(Object.keys(LAYOUTS))('arrives right in the layout %s', async (layout) => {
    for (const page of pages(ARTICLES).filter((one) => one.layout === layout)) {
      const record = await load(page.html);
      if (record.kind !== 'report') throw new Error(JSON.stringify(record));
      const score = wordAgreement(prepareReport(record.report).text, page.want);
      expect(score, page.want.slice(0, 60)).toBeGreaterThanOrEqual(0.9);
      scores.set(layout, [...(scores.get(layout) ?? []), score]);
    }
  });

  it('agrees in at least 97 of 100 words over all pages', () => {
    const all = [...scores.values()].flat();
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.reduce((sum, score) => sum + score, 0) / all.length).toBeGreaterThanOrEqual(0.97);
  });

  it('is not taken for furniture by its words, links or names', async () => {
    const lines = [
      'The senate adopted the law on privacy and cookies on Monday.',
      'Sites must ask for consent before they set a cookie, and a button to reject all must stand beside it.',
      'The <a href="/join">union</a> and the <a href="/subscribe-to-law">publishers</a> objected to the clause on data of minors, which parliament had added at the last moment.',
      'Advertising fell by a third after the vote, the board of trade said in its report on the first half of the year.',
    ];
    const html = `<html><body><h1>Law on consent</h1><div class="author story">${lines.map((line) => `<p>${line}</p>`).join('')}</div><article><p>Nothing here.</p></article></body></html>`;
    const record = await load(html);
    for (const line of lines) expect(JSON.stringify(record)).toContain(line.replace(/<[^>]{1,60}>/g, '').slice(0, 60));
  });

  it('carries what the page says of itself', async () => {
    const [page] = pages(ARTICLES);
    expect(await load(page?.html ?? '')).toMatchObject({
      kind: 'report',
      report: {
        title: 'Kisumu closes its old port after crane accident',
        publishedAt: '2023-05-16T09:30:00+03:00',
        author: 'Achieng Were',
        sourceTitle: 'Lake Courier',
        url: 'https://www.lake-courier.example/news/kisumu-closes-its-old-port-after-crane-accident',
        lang: 'en',
      },
    });
  });

  it('does not take the words of hidden elements, scripts and comments of the source', async () => {
    const record = await load(
      '<html><body><h1>Port closed</h1><p>The mayor closed the port on Monday, said her office.</p><!-- secret --><p hidden>secret</p><p style="display:none">secret</p><script>secret</script><p>The county did not object to the order of the mayor.</p></body></html>',
    );
    expect(JSON.stringify(record)).not.toContain('secret');
  });

  it('reads a page of 200 KB in less than 100 ms of one core', async () => {
    const long = {
      ...(ARTICLES[0] as (typeof ARTICLES)[0]),
      paragraphs: Array.from({ length: 150 }, (_, at) => `${ARTICLES[0]?.paragraphs[at % 8]} Part ${at}.`),
    };
    const html = pages([long]).find((page) => page.layout === 'interleaved')?.html ?? '';
    const padded = html.replace(
      '</head>',
      `<style>${'.a{color:#fff}'.repeat(Math.max(0, Math.round((200_000 - html.length) / 14)))}</style></head>`,
    );
    expect(padded.length).toBeGreaterThanOrEqual(199_000);
    await load(padded);
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = process.cpuUsage();
      await load(padded);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('character sets of pages', () => {
  it.each([
    [
      'declared in meta',
      '<meta charset="windows-1251"><p>',
      Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2]),
      'Порт закрыт',
    ],
    ['declared wrongly, really UTF-8', '<meta charset="windows-1251"><p>', Buffer.from('Порт закрыт'), 'Порт закрыт'],
    ['Latin-1 that is windows-1252', '<meta charset="iso-8859-1"><p>', Buffer.from([0x93, 0x50, 0x6f, 0x72, 0x74, 0x94]), '“Port”'],
  ])('%s', async (_, head, bytes, want) => {
    const record = await load(Buffer.concat([Buffer.from(head), bytes]));
    expect(record.kind === 'report' ? record.report.text : record).toBe(want);
  });
});

describe('hostile pages', () => {
  it.each([
    ['200,000 open elements', '<div>'.repeat(200_000), 'too_deep'],
    ['200,000 open formatting elements', '<b><i>'.repeat(100_000), 'too_deep'],
    ['20,000 tables inside tables', '<table><tr><td>'.repeat(20_000), 'too_deep'],
    ['20 MB in one line', 'x'.repeat(20_000_000), 'too_large'],
    ['nothing', '', 'empty'],
    ['a page that is only spoken of in a script', '<!doctype html><script>"<html></html>"</script>', 'empty'],
    ['comments only', '<!-- <html> -->', 'empty'],
    ['no text', '<html><body><img src=x></body></html>', 'empty'],
  ])('%s is refused at once', async (_, html, code) => {
    const start = process.cpuUsage();
    expect(await load(html)).toMatchObject({ kind: 'rejected', rejection: { code } });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  it('reads 100,000 attributes, unclosed paragraphs and lists', async () => {
    const attributes = `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>Port closed on Monday.`;
    expect(await load(attributes)).toMatchObject({ kind: 'report', report: { text: 'Port closed on Monday.' } });
    expect(await load('<p>Port closed on Monday.'.repeat(2000))).toMatchObject({ kind: 'report' });
    expect(await load(`<ul>${'<li>Port closed on Monday.'.repeat(2000)}`)).toMatchObject({ kind: 'report' });
  });

  it('counts what stands open, not what scripts, comments and void elements say', () => {
    expect(openDepth('<div><br><img><p>a<p>b<div></div></div><!-- <div><div> --><script>"<div><div>"</script>', 10)).toBe(2);
    expect(openDepth('</div></div><div>', 10)).toBe(1);
  });
});
