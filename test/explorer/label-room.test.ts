import { describe, expect, it } from 'vitest';
import { type Box, boxesAround, newLabelRoom } from '../../src/explorer/picture/label-room.ts';

const SIZE = { width: 100, height: 16 };

describe('labels of a picture', () => {
  it('stand right of their node, else left, under or over it', () => {
    const boxes = boxesAround({ x: 200, y: 50, radius: 10 }, SIZE, 400);
    expect(boxes.map(({ left, top }) => [left, top])).toEqual([
      [214, 42],
      [86, 42],
      [150, 60],
      [150, 24],
    ]);
  });

  it.each([
    [20, [[34, 42]]],
    [
      350,
      [
        [236, 42],
        [300, 60],
        [300, 24],
      ],
    ],
  ])('stay on the canvas beside a node at %d', (x, want) => {
    expect(boxesAround({ x, y: 50, radius: 10 }, SIZE, 400).map(({ left, top }) => [left, top])).toEqual(want);
  });

  it('stand somewhere on a canvas that is narrower than they are', () => {
    expect(boxesAround({ x: 20, y: 50, radius: 10 }, SIZE, 60)).toHaveLength(4);
  });

  it('are not written over one another, and a new drawing starts anew', () => {
    const at = (left: number): Box => ({ left, top: 0, ...SIZE });
    const room = newLabelRoom();
    expect(room.take([at(0)])).toEqual(at(0));
    expect(room.take([at(50), at(100)])).toEqual(at(100));
    expect(room.take([at(150)])).toBeUndefined();
    room.clear();
    expect(room.take([at(150)])).toEqual(at(150));
  });
});
