import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEquipment } from '../../src/cli/parts.ts';
import { readConfig } from '../../src/config.ts';
import { type ExtractOutput, evidenceRows, extractOutput } from '../../src/graph/index.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { type Parts, readReport } from '../../src/pipeline.ts';
import { deriveWorld } from '../../src/resolve/index.ts';

const path = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json');
const NAUGHTY = JSON.parse(readFileSync(path, 'utf8')) as readonly string[];
const LONGEST_MS = 10_000;

let parts: Parts;
beforeAll(async () => {
  const equipment = await openEquipment(readConfig());
  parts = { ...equipment, reference: NO_REFERENCE_DATA };
});

/** The whole way from a text to rows and output; every span must be its slice. */
function readWhole(text: string, title?: string): ExtractOutput {
  const input = { text, publishedAt: '2022-01-05', position: { path: 'hostile' }, ...(title === undefined ? {} : { title }) };
  const evidence = readReport(input, parts);
  const output = extractOutput(evidence, deriveWorld([evidence], parts.reference, [], parts.gazetteer));
  evidenceRows(evidence, () => undefined);
  for (const span of [
    ...output.mentions.flatMap((mention) => mention.spans),
    ...output.times,
    ...output.claims.map(({ trigger }) => trigger),
  ])
    expect(output.text.slice(span.start, span.end)).toBe(span.text);
  return output;
}

const inTime = (run: () => unknown): void => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
};

describe('hostile text, the whole way', () => {
  it('is the whole list', () => expect(NAUGHTY.length).toBeGreaterThan(450));
  it.each([
    ['as the text', (words: string) => readWhole(words)],
    ['as the title', (words: string) => readWhole('The council of Lima imposed a curfew on Monday.', words)],
    [
      'inside a sentence',
      (words: string) => readWhole(`The governor of Lima, ${words}, imposed a curfew on Monday. "${words}" said ${words}.`),
    ],
  ] as const)(
    'every naughty string %s',
    (_, run) => {
      for (const words of NAUGHTY) inTime(() => run(words));
    },
    300_000,
  );
  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of capitals without a space', 'Ab'.repeat(500_000)],
    ['a megabyte of digits', '12'.repeat(500_000)],
    ['10,000 nested brackets', `The mayor ${'('.repeat(10_000)}resigned${')'.repeat(10_000)} on Monday.`],
    ['10,000 nested brackets and quotes', `He said ${'["'.repeat(5_000)}no${'"]'.repeat(5_000)}.`],
    ['right to left', 'أعلن الرئيس حالة الطوارئ. President ‮Tokayev‬ signed a decree in القاهرة on 5 January.'],
    ['zalgo', `The m${'\u0335\u0321\u0327\u0300'.repeat(200)}ayor of L${'\u0334'.repeat(500)}ima resigned.`],
  ])(
    'survives %s',
    (_, text) => {
      inTime(() => readWhole(text));
    },
    120_000,
  );
  it('notes lone surrogates and goes on', () => {
    const output = readWhole('The mayor \ud800 of Lima \udc00 resigned on Monday.');
    expect(output.problems.length).toBeGreaterThan(0);
    expect(output.mentions.map((mention) => mention.name)).toContain('Lima');
  });
});
