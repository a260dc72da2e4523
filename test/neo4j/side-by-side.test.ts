import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { askInParts, both, cut, sideBySide } from '../../src/neo4j/side-by-side.ts';

describe('a list in pieces', () => {
  it.each([
    { what: 'nothing', list: [], want: [] },
    { what: 'less than a piece', list: [1, 2], want: [[1, 2]] },
    { what: 'pieces and a rest', list: [1, 2, 3, 4, 5, 6, 7], want: [[1, 2, 3], [4, 5, 6], [7]] },
    {
      what: 'a last piece that is full',
      list: [1, 2, 3, 4, 5, 6],
      want: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
  ])('$what', ({ list, want }) => {
    expect(cut(list, 3)).toEqual(want);
  });

  it('keeps tied neighbours together, however many', () => {
    expect(cut(['a', 'a', 'b', 'b', 'b', 'b', 'c', 'd', 'd'], 3, (x, y) => x === y)).toEqual([
      ['a', 'a', 'b', 'b', 'b', 'b'],
      ['c', 'd', 'd'],
    ]);
  });
});

describe('work side by side', () => {
  it('does two at a time and answers in the order of the list', async () => {
    let running = 0;
    const seen: number[] = [];
    const answers = await sideBySide([30, 5, 20, 1], async (ms) => {
      seen.push(++running);
      await sleep(ms);
      running--;
      return ms;
    });
    expect(answers).toEqual([30, 5, 20, 1]);
    expect(Math.max(...seen)).toBe(2);
  });

  it('throws the first failure when nothing is under way any more, and begins nothing after it', async () => {
    const begun: string[] = [];
    const ended: string[] = [];
    const working = sideBySide(['slow', 'wrong', 'never'], async (name) => {
      begun.push(name);
      await sleep(name === 'slow' ? 30 : 5);
      if (name === 'wrong') throw new Error('wrong');
      ended.push(name);
    });
    await expect(working).rejects.toThrow('wrong');
    expect(begun).toEqual(['slow', 'wrong']);
    expect(ended).toEqual(['slow']);
  });

  it('does two works of different kinds; a failure waits for the other', async () => {
    expect(
      await both(
        async () => 1,
        async () => 'b',
      ),
    ).toEqual([1, 'b']);
    let ended = false;
    const slow = async (): Promise<void> => {
      await sleep(30);
      ended = true;
    };
    await expect(both(async () => Promise.reject(new Error('wrong')), slow)).rejects.toThrow('wrong');
    expect(ended).toBe(true);
  });

  it('asks in parts and puts the rows together', async () => {
    const parts: number[] = [];
    const rows = await askInParts([1, 2, 3, 4, 5], 2, async (part) => {
      parts.push(part.length);
      return part.flatMap((one) => [one, one * 10]);
    });
    expect(rows).toEqual([1, 10, 2, 20, 3, 30, 4, 40, 5, 50]);
    expect(parts).toEqual([2, 2, 1]);
    expect(await askInParts([], 2, async () => [1])).toEqual([]);
  });
});
