import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../src/model/remember-words.ts';

describe('what is remembered of words', () => {
  it('is asked for once a word, however often', () => {
    const asked: string[] = [];
    const lengthOf = rememberWords((word) => {
      asked.push(word);
      return word.length;
    });
    expect(['lima', 'cusco', 'lima', 'lima'].map(lengthOf)).toEqual([4, 5, 4, 4]);
    expect(asked).toEqual(['lima', 'cusco']);
  });

  it('is bounded: after very many others a word is asked for again', () => {
    let asked = 0;
    const count = rememberWords((word) => {
      asked++;
      return word;
    });
    for (let i = 0; i < 50_000; i++) count(`word ${i}`);
    count('word 0');
    expect(asked).toBe(50_001);
  });
});
