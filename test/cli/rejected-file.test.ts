import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rejectedFile } from '../../src/cli/load/rejected-file.ts';
import type { Rejection } from '../../src/model/report.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-rejected-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rejection = (record: number): Rejection => ({
  position: { path: 'news.json', record },
  code: 'field_not_text',
  reason: `In news.json, record ${record}, the text is not a string. Map another field with --map text=FIELD.`,
  record: { text: 5 },
});
const linesOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;

describe('the file of rejected records', () => {
  test('says each rejection once, however often it is loaded', () => {
    const path = join(folder, 'out', 'rejected.jsonl');
    for (let load = 0; load < 3; load++) {
      const note = rejectedFile(path);
      for (const record of [1, 2, 1]) note(rejection(record));
    }
    expect(linesOf(path)).toBe(2);
  });

  test('knows the lines of a file larger than what is read at once, also where a letter is cut', () => {
    const path = join(folder, 'large.jsonl');
    const note = rejectedFile(path);
    const wide = (record: number): Rejection => ({ ...rejection(record), record: { text: 5, body: 'ґ'.repeat(30_001) } });
    for (let record = 1; record <= 60; record++) note(wide(record));
    const again = rejectedFile(path);
    for (let record = 1; record <= 61; record++) again(wide(record));
    expect(linesOf(path)).toBe(61);
  });

  test('begins a line of its own behind one that was cut', () => {
    const path = join(folder, 'cut.jsonl');
    writeFileSync(path, '{"rejected":"no_te');
    rejectedFile(path)(rejection(1));
    expect(linesOf(path)).toBe(2);
  });
});
