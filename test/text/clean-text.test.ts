import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edit.ts';
import { cleanText, REPAIR_STEPS } from '../../src/text/index.ts';
import { LEFT_ALONE, REPAIRED } from '../cases/text-repair.ts';

describe('cleanText', () => {
  it.each(REPAIRED)('repairs $text', ({ text, want, rule }) => {
    const clean = cleanText(text);
    expect(clean.text).toBe(want);
    if (rule !== undefined) expect(clean.repairs.map((repair) => repair.rule)).toContain(rule);
  });

  it.each(LEFT_ALONE)('leaves %s alone', (text) => {
    expect(cleanText(text)).toMatchObject({ text, repairs: [], problems: [] });
  });

  it('points every word of a damaged text to where it stands in the original', () => {
    for (const { text } of REPAIRED) {
      const clean = cleanText(text);
      for (const match of clean.text.matchAll(/[A-Za-z]{2,}/g)) {
        const { rawStart, rawEnd } = clean.rawMap.rawSpan({ start: match.index, end: match.index + match[0].length });
        const raw = text.slice(rawStart ?? -1, rawEnd ?? -1);
        expect(raw.replace(/\u00ad?\n|[-\u00ad\u0000\u0007\n]/g, '').normalize('NFC')).toContain(match[0].slice(0, 1));
        if (text.includes(` ${match[0]} `)) expect(raw).toBe(match[0]);
      }
    }
  });

  it('keeps the map in order and inside the original for any text', () => {
    const debris = fc.constantFrom(
      ' ',
      '\n',
      '&',
      'nbsp;',
      '& nbsp; ',
      '/p>',
      '<p>',
      '"',
      '“ ',
      "''",
      ' ,',
      '\u00ad',
      'â€™',
      '-\n',
      'e\u0301',
      '\r\n',
      '\t',
      'a',
      'Nur',
      '\u200b',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(debris, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }), (parts) => {
        const raw = parts.join('');
        const { text, rawMap, paragraphs } = cleanText(raw);
        // No step is left out by the look ahead that would have done something.
        expect(text).toBe(REPAIR_STEPS.reduce((left, { repair }) => applyEdits(left, repair(left)), raw));
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { rawStart, rawEnd } = rawMap.rawSpan({ start: at, end: at + 1 });
          expect(rawStart).toBeGreaterThanOrEqual(last);
          expect(rawEnd).toBeGreaterThanOrEqual(rawStart ?? Number.NaN);
          expect(rawEnd).toBeLessThanOrEqual(raw.length);
          last = rawStart ?? 0;
        }
        expect(/\p{Surrogate}/u.test(text)).toBe(false);
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change a text of ordinary characters without debris', () => {
    const words = fc.stringMatching(/^(?:[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿāčěęłńřśůź]{1,12}|[А-Я]?[а-яё]{1,12})$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (list) => {
        const text = list.join(' ').normalize('NFC');
        expect(cleanText(text).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.skipIf(!existsSync('../shared/gold/seed/graph.json'))('cleans the document the project began with', () => {
    const raw = readFileSync('../shared/reports/000_078bf52efe41614b.txt', 'utf8');
    const { cleaning } = JSON.parse(readFileSync('../shared/gold/seed/graph.json', 'utf8')) as {
      cleaning: { mustContain: string[]; mustNotContain: string[] };
    };
    const clean = cleanText(raw);
    for (const bad of cleaning.mustNotContain) expect(clean.text).not.toContain(bad);
    for (const good of cleaning.mustContain) expect(clean.text).toContain(good);
    expect(cleanText(clean.text).text).toBe(clean.text);
    for (const match of clean.text.matchAll(/[\w-]+/g)) {
      const { rawStart, rawEnd } = clean.rawMap.rawSpan({ start: match.index, end: match.index + match[0].length });
      expect(raw.slice(rawStart ?? 0, rawEnd ?? 0)).toBe(match[0]);
    }
  });
});
