import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvCell } from '../../src/model/csv.ts';

test.each([
  ['Almaty', 'Almaty'],
  ['', ''],
  ['a, "b"', '"a, ""b"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['-2+3', "'-2+3"],
  ['-5000 KZT', "'-5000 KZT"],
  ['-1', "'-1"],
])('%j', (text, want) => {
  expect(csvCell(text, text)).toBe(want);
  expect((parse(want) as string[][])[0]?.[0] ?? '').toBe(want.startsWith("'") ? `'${text}` : text);
});

test('a number is no formula', () => {
  expect(csvCell(-1.5, '-1.5')).toBe('-1.5');
});
