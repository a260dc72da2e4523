import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/loaders/formats/csv.ts';
import { inputFromBytes } from '../../src/loaders/input.ts';
import { prepareReport } from '../../src/text/index.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

describe('csv-spectrum', () => {
  const folder = folderOf('csv-spectrum');
  it.each(readdirSync(join(folder, 'csvs')))('%s', async (name) => {
    const rows: (readonly string[])[] = [];
    for await (const row of readRows(inputFromBytes(name, readFileSync(join(folder, 'csvs', name))))) {
      if (row instanceof Error) throw row;
      rows.push(row.record);
    }
    const [header = [], ...records] = rows;
    const want = JSON.parse(readFileSync(join(folder, 'json', name.replace(/csv$/, 'json')), 'utf8')) as unknown;
    const got = records.map((record) => Object.fromEntries(header.map((key, index) => [key, record[index]])));
    // In this one the two files of the package disagree about the telephone number.
    if (name === 'location_coordinates.csv') expect(got).toEqual([{ ...(want as object), 'Contact Phone Number': '2095257564' }]);
    else expect(got).toEqual(want);
  });
});

describe('the Big List of Naughty Strings', () => {
  const strings = JSON.parse(readFileSync(join(folderOf('big-list-of-naughty-strings'), 'blns.json'), 'utf8')) as string[];
  const position = { path: 'x.jsonl', line: 1 };

  it('passes through titles, texts, ids and sources, and what changes is said', () => {
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings) {
      const asBody = prepareReport({ text, position });
      const asTitle = prepareReport({
        text: 'It closed.',
        title: text,
        externalId: text,
        source: text,
        url: text,
        publishedAt: text,
        country: text,
        lang: 'en',
        position,
      });
      for (const report of [asBody, asTitle]) {
        expect(report.id).toMatch(/^report\/[0-9a-f]{16}$/);
        expect(report.sourceId).toMatch(/^source\/[a-z0-9.-]+$/);
        expect(/\p{Surrogate}|\u0000/u.test(report.text)).toBe(false);
      }
      // Blanks, line ends and composition apart, a text is the same or carries a problem.
      const bare = (value: string): string => value.normalize('NFC').replace(/[\s\u00a0\u2000-\u200a\u3000"'`“”]+/g, '');
      if (bare(asBody.text) !== bare(text)) expect(asBody.problems.length, JSON.stringify(text)).toBeGreaterThan(0);
      if (asTitle.externalId !== undefined) expect(asTitle.externalId).toBe(text.trim());
    }
  });
});
