import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvCell, csvLine } from '../../src/model/csv.ts';

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
  expect(csvCell(text)).toBe(want);
  expect((parse(want) as string[][])[0]?.[0] ?? '').toBe(want.startsWith("'") ? `'${text}` : text);
});

test.each([
  ['a number is no formula', -1.5, '-1.5'],
  ['what is not there', undefined, ''],
  ['a list', ['a', 'b, c'], '"a; b, c"'],
  ['a list that begins like a formula', ['-1', 'x'], "'-1; x"],
  ['a point', { latitude: 43.25, longitude: 76.95 }, '"43.25,76.95"'],
  ['another object', { a: 1 }, '"{""a"":1}"'],
])('%s', (_, value, want) => {
  expect(csvCell(value)).toBe(want);
});

test('a line ends as RFC 4180 has it', () => {
  expect(csvLine(['a', null, 2])).toBe('a,,2\r\n');
});
