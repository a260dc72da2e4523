import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { inputProgress } from '../../src/cli/load/input-progress.ts';
import { progressLine, roughly } from '../../src/cli/load/progress.ts';
import { newTally } from '../../src/cli/load/summary.ts';
import type { LoadedRecord, SourcePosition } from '../../src/model/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'many'));
const [lines, small, large] = ['news.jsonl', 'many/small.txt', 'many/large.txt'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
writeFileSync(lines, 'x'.repeat(100));
const packed = join(folder, 'news.jsonl.gz');
writeFileSync(packed, gzipSync('x'.repeat(200)));
writeFileSync(small, 'x'.repeat(25));
writeFileSync(large, 'x'.repeat(75));

async function sharesOf(paths: readonly string[], positions: readonly SourcePosition[]): Promise<readonly (number | undefined)[]> {
  const progress = inputProgress(paths);
  const records = async function* (): AsyncGenerator<LoadedRecord> {
    for (const position of positions) yield { kind: 'skipped', position, reason: '' };
  };
  const shares: (number | undefined)[] = [];
  for await (const _ of progress.watch(records())) shares.push(progress.share());
  return shares;
}

test.each([
  [
    'lines by their bytes',
    [lines],
    [
      { path: lines, byte: 0 },
      { path: lines, byte: 50 },
    ],
    [0, 0.5],
  ],
  ['packed lines by the bytes that they unpack to', [packed], [{ path: packed, byte: 50 }], [0.25]],
  ['files by their sizes', [join(folder, 'many')], [{ path: small }, { path: large }], [0, 0.25]],
  ['several paths', [lines, join(folder, 'many')], [{ path: lines, byte: 50 }, { path: small }, { path: large }], [0.25, 0.5, 0.625]],
  ['no place inside an archive', [lines], [{ path: `${lines}!a.txt`, byte: 90 }], [0]],
  ['standard input has no size', ['-'], [{ path: '-', byte: 10 }], [undefined]],
  ['neither has a pattern beside a file', [lines, '*.txt'], [{ path: lines, byte: 50 }], [undefined]],
])('%s', async (_, paths, positions, want) => {
  expect(await sharesOf(paths, positions)).toEqual(want);
});

test.each([
  [3, '10 s'],
  [44, '40 s'],
  [100, '2 min'],
  [3600, '60 min'],
  [7500, '2 h 5 min'],
])('%d seconds are about %s', (seconds, want) => expect(roughly(seconds)).toBe(want));

test('a line at most every two seconds', () => {
  const said: string[] = [];
  const show = progressLine((line) => said.push(line), inputProgress(['-']));
  show({ ...newTally(), seen: 7 });
  expect(said).toEqual([]);
});

test.each([
  [undefined, '7 seen, 7 loaded, 0 words, 0 rows a second'],
  [0.25, '7 seen, 7 loaded, 0 words, 0 rows a second, about 10 s left'],
  [1, '7 seen, 7 loaded, 0 words, 0 rows a second, all is read'],
])('with %d of the input read, the line is %s', (share, want) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const said: string[] = [];
  const show = progressLine((line) => said.push(line), { ...inputProgress(['-']), share: () => share });
  vi.setSystemTime(Date.now() + 3000);
  show({ ...newTally(), seen: 7, loaded: 7 });
  expect(said).toEqual([want]);
});
