import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/explorer/report/highlight.ts';

const range = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('cutText', () => {
  it('cuts where a mention begins inside a claim', () => {
    expect(cutText(10, [{ start: 4, end: 6 }], [{ start: 2, end: 8 }])).toEqual([
      { start: 0, end: 2, mentions: [], claims: [] },
      { start: 2, end: 4, mentions: [], claims: [0] },
      { start: 4, end: 6, mentions: [0], claims: [0] },
      { start: 6, end: 8, mentions: [], claims: [0] },
      { start: 8, end: 10, mentions: [], claims: [] },
    ]);
  });
  it('loses nothing and repeats nothing, whatever overlaps', () => {
    fc.assert(
      fc.property(fc.array(range(50)), fc.array(range(50)), (mentions, claims) => {
        const pieces = cutText(50, mentions, claims);
        expect(pieces.map((piece) => piece.end - piece.start).reduce((a, b) => a + b, 0)).toBe(50);
        for (const [index, piece] of pieces.entries()) expect(piece.start).toBe(index === 0 ? 0 : pieces[index - 1]?.end);
      }),
    );
  });
});
