import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractEvidence } from '../../src/extract/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { NAME_CASES, NOT_NAMES } from '../cases/names/names.ts';
import { TIME_CASES } from '../cases/times/phrases.ts';
import { openReader, type Reader } from './read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

function evidenceOf(text: string, publishedOn?: string): Evidence {
  const report = reader.report(text, publishedOn);
  return extractEvidence(report, reader.analyser.analyse(report.text, report.paragraphs), reader.gazetteer);
}

const SENTENCES = [...NAME_CASES, ...NOT_NAMES, ...TIME_CASES].map((row) => row.text);

/** What holds for every report, whatever its text. */
function check(evidence: Evidence): void {
  const { text } = evidence.report;
  for (const sentence of evidence.sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  const ids = evidence.mentions.map((mention) => mention.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const mention of evidence.mentions) {
    expect(mention.spans.length).toBeGreaterThan(0);
    expect(mention.spans.some((span) => text.slice(span.start, span.end) === mention.text)).toBe(true);
    for (const span of mention.spans) {
      expect(span.start).toBeLessThan(span.end);
      const sentence = evidence.sentences[span.sentenceIndex]!;
      expect(sentence.start).toBeLessThanOrEqual(span.start);
      expect(sentence.end).toBeGreaterThanOrEqual(span.end);
    }
  }
  for (const time of evidence.times) {
    expect(text.slice(time.start, time.end)).toBe(time.dateText);
    if (time.earliest !== undefined && time.latest !== undefined) expect(time.earliest <= time.latest).toBe(true);
    for (const day of [time.earliest, time.latest]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
}

/** Annotated texts that stay outside the project, for their licences. */
const GOLD = '../shared/gold';
interface GoldText {
  readonly text: string;
  readonly date?: string;
}
const goldTexts = (): readonly GoldText[] =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${GOLD}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as GoldText);

describe('extractEvidence', () => {
  it.skipIf(!existsSync(GOLD))(
    `keeps every span equal to its slice on the gold documents (skipped where ${GOLD} is not there)`,
    () => {
      const texts = goldTexts();
      expect(texts.length).toBeGreaterThan(1000);
      for (const { text, date } of texts) check(evidenceOf(text, /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? date : undefined));
    },
    300_000,
  );
  it('keeps every span equal to its slice on random documents', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.constantFrom('2022-01-05', '2019-07-31', undefined), (pieces, on) => {
        check(evidenceOf(pieces.join(' '), on));
      }),
      { numRuns: 1000, seed: 20220105 },
    );
  });
  it('gives the same evidence twice', () => {
    const text = SENTENCES.slice(0, 30).join(' ');
    expect(JSON.stringify(evidenceOf(text, '2022-01-05'))).toBe(JSON.stringify(evidenceOf(text, '2022-01-05')));
  });
  it.each([
    ['one long word', 'a'.repeat(20_000)],
    ['capitals', 'A '.repeat(4000)],
    ['names without end', 'Bank of '.repeat(3000)],
    ['brackets', '('.repeat(5000)],
    ['lone surrogates', 'The mayor \ud800 of \udc00 Lima.'],
    ['right to left', 'قال الرئيس in Cairo on 5 January.'],
    ['zalgo', 'Z̷̧̈́a̴l̵g̶ö̵́ met P̷e̸t̶e̷r̵ in Lima.'],
    ['digits', '1/1/'.repeat(3000)],
    ['dates', '5 January '.repeat(2000)],
    ['pronouns', 'he she it they '.repeat(800)],
    ['titles', 'President Prime Minister '.repeat(1000)],
    ['nothing', ''],
  ])(
    'survives %s',
    (_, text) => {
      check(evidenceOf(text, '2022-01-05'));
    },
    10_000,
  );
});
