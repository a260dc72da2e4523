import { describe, expect, it } from 'vitest';
import { BASE_NORMS } from '../../src/language/lexicon/base-norms.ts';
import { prefixOf, suffixOf, wordShape } from '../../src/language/lexicon/word-shape.ts';
import { hashRows } from '../../src/language/strings/hash-rows.ts';
import { stringId, stringKey } from '../../src/language/strings/string-id.ts';
import { SYMBOLS } from '../../src/language/strings/symbols.ts';
import { translatePythonRegex } from '../../src/language/tokenizer/python-regex.ts';

describe('string ids', () => {
  // Answers of spaCy 3.8.18's StringStore.
  it.each([
    ['', 0n],
    ['apple', 8566208034543834098n],
    ['Kazakhstan', 1065063610192215814n],
    ['kazakhstan', 14169636088176057152n],
    ['Алматы', 7508558316044518350n],
    ['😀', 13900606239988879105n],
    ['agent', 401n],
    ['punct', 445n],
    ['X', 101n],
    ['FLAG19', 19n],
    ['DEPRECATED276', 379n],
    ['_', 456n],
  ])('%s is %d', (text, id) => {
    expect(stringKey(text)).toBe(id);
  });
  it('has 456 symbols', () => {
    expect([...SYMBOLS.values()]).toEqual(Array.from({ length: 456 }, (_, i) => i + 1));
  });
});

describe('hash embedding', () => {
  // Answers of thinc 8.3.14.
  it.each([
    [stringId('kazakhstan'), 8, 5000, [3886, 579, 4681, 1073]],
    [[0, 1] as const, 12, 50, [6, 13, 20, 22]],
    [[0, 0] as const, 13, 50, [14, 41, 15, 38]],
  ])('%j with seed %d over %d rows', ([high, low], seed, rows, want) => {
    const out = new Int32Array(4);
    hashRows(high, low, seed, rows, out, 0);
    expect([...out]).toEqual(want);
  });
});

describe('words', () => {
  it.each([
    ['Kazakhstan', 'Xxxxx', 'K', 'tan'],
    ['12/03/1987', 'dd/dd/dddd', '1', '987'],
    ['COVID-19', 'XXXX-dd', 'C', '-19'],
    ['Алматы', 'Xxxxx', 'А', 'аты'],
    ['x²', 'xd', 'x', 'x²'],
    ['😀👍🏽', '😀👍🏽', '😀', '😀👍🏽'],
    ['a'.repeat(100), 'LONG', 'a', 'aaa'],
  ])('%s has the shape %s', (text, shape, prefix, suffix) => {
    expect([wordShape(text), prefixOf(text), suffixOf(text)]).toEqual([shape, prefix, suffix]);
  });
  it('makes quotes, dashes and currencies alike', () => {
    expect(['“', '—', '€', '…'].map((word) => BASE_NORMS.get(word))).toEqual(['"', '-', '$', '...']);
    expect(BASE_NORMS.size).toBe(45);
  });
});

describe('expressions of Python', () => {
  it.each([
    ["(?u)^\\'s$", "^'s$"],
    ['[\\w\\-\\.]', '[\\p{L}\\p{N}_\\-\\.]'],
    ['\\d+\\!', '[\\p{Nd}]+!'],
    ['[\\U0001F300-\\U0001F3FA]', '[\\u{1F300}-\\u{1F3FA}]'],
    ['\\u00A6', '\\u00A6'],
  ])('%s becomes %s', (python, javascript) => {
    expect(translatePythonRegex(python)).toBe(javascript);
    expect(() => new RegExp(javascript, 'u')).not.toThrow();
  });
  it('has the blanks of Python', () => {
    const blank = new RegExp(`^${translatePythonRegex('\\s')}$`, 'u');
    expect(['\u001c', '\u0085', '\u3000'].every((text) => blank.test(text))).toBe(true);
    expect(blank.test('\ufeff')).toBe(false);
  });
});
