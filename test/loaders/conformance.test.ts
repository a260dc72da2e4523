import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS, LOADERS, loadRecords } from '../../src/loaders/index.ts';
import type { LoadedRecord } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';
import { ARTICLES } from './articles/articles.ts';
import { SAME_ARTICLE } from './make/formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-conformance-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

async function load(
  name: string,
  content: string | Uint8Array,
  format: 'auto' | (typeof FORMATS)[number] = 'auto',
): Promise<LoadedRecord[]> {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  const records: LoadedRecord[] = [];
  for await (const record of loadRecords([path], { format })) records.push(record);
  return records;
}

it('knows every format of the command line, and no other', () => {
  expect([...LOADERS.map(({ format }) => format)].sort()).toEqual([...FORMATS].sort());
  expect(new Set(SAME_ARTICLE.map(({ format }) => format))).toEqual(new Set(FORMATS));
});

describe.each(SAME_ARTICLE)('$name', ({ format, name, make }) => {
  it.each(ARTICLES)('gives the same paragraphs as every other format: $title', async (article) => {
    const [record, ...more] = await load(name, make(article));
    expect(more).toEqual([]);
    if (record?.kind !== 'report') throw new Error(JSON.stringify(record));
    const report = prepareReport(record.report);
    expect(report.text.split('\n\n')).toEqual([article.title, ...article.paragraphs]);
    expect(report.title).toBe(article.title);
    expect(report.paragraphs[0]?.isTitle).toBe(true);
  });

  it('is recognised without its name, and read when it is named by the user', async () => {
    const [article] = ARTICLES;
    if (article === undefined) throw new Error('no article');
    const content = make(article);
    const want = (await load(name, content))[0]?.kind;
    expect((await load(name, content, format))[0]?.kind).toBe(want);
    // CSV and Markdown are text to anyone who only sees their first bytes.
    if (format !== 'csv' && format !== 'markdown') expect((await load('x', content))[0]?.kind).toBe(want);
  });

  it('is rejected with a reason, not dropped and not thrown, when it is empty, cut or noise', async () => {
    const [article] = ARTICLES;
    if (article === undefined) throw new Error('no article');
    const whole = Buffer.from(make(article) as string);
    for (const content of [
      Buffer.alloc(0),
      whole.subarray(0, 20),
      whole.subarray(0, whole.length / 2),
      Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)),
    ]) {
      const records = await load(name, content, format);
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        if (record.kind === 'rejected') {
          expect(record.rejection.reason).toMatch(/^\S.*[.!?]$/s);
          expect(record.rejection.code).not.toBe('parser_failed');
        }
      }
    }
    expect(await load(name, Buffer.alloc(0), format)).toMatchObject([{ kind: 'rejected' }]);
  });

  it('gives the same records twice', async () => {
    const [article] = ARTICLES;
    if (article === undefined) throw new Error('no article');
    const path = join(folder, `twice-${name}`);
    writeFileSync(path, make(article));
    const both: LoadedRecord[][] = [[], []];
    for (const list of both) for await (const record of loadRecords([path])) list.push(record);
    expect(both[0]).toEqual(both[1]);
  });
});

it.each(['html', 'feed', 'eml'] as const)('names the source as the user does: %s', async (format) => {
  const made = SAME_ARTICLE.find((one) => one.format === format);
  const [article] = ARTICLES;
  if (made === undefined || article === undefined) throw new Error('no article');
  const path = join(folder, `source-${made.name}`);
  writeFileSync(path, made.make(article));
  for await (const record of loadRecords([path], { source: 'The Post' })) {
    if (record.kind !== 'report') throw new Error(record.kind);
    expect(prepareReport(record.report)).toMatchObject({ sourceId: 'source/the-post', sourceTitle: 'The Post' });
  }
});
