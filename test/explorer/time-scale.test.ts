import { describe, expect, it } from 'vitest';
import { lanes } from '../../src/explorer/timeline/lanes.ts';
import { dayOf, placeLabels, ticks } from '../../src/explorer/timeline/time-scale.ts';

describe('ticks stand on whole days, months and years', () => {
  const cases = [
    { from: '2022-01-01', to: '2022-01-04', most: 5, want: ['1 January 2022', '2 January 2022', '3 January 2022', '4 January 2022'] },
    { from: '2022-01-20', to: '2022-04-10', most: 4, want: ['February 2022', 'March 2022', 'April 2022'] },
    { from: '2018-06-01', to: '2022-02-01', most: 5, want: ['2019', '2020', '2021', '2022'] },
  ];
  it.each(cases)('$from to $to', ({ from, to, most, want }) => {
    expect(ticks(dayOf(from), dayOf(to), most).map(({ label }) => label)).toEqual(want);
  });
  it('are never more than wanted by much, over a thousand years', () => {
    for (let span = 1; span < 365_000; span = Math.ceil(span * 1.3))
      expect(ticks(dayOf('1500-03-05'), dayOf('1500-03-05') + span * 86_400_000, 8).length).toBeLessThanOrEqual(12);
  });
});

describe('lanes', () => {
  const row = (id: string, earliest: string | null, latest: string | null) => ({ id, name: id, kind: 'curfew', earliest, latest });
  it('put what overlaps under one another, and leave out what has no day', () => {
    const bars = lanes([
      row('b', '2022-01-02', '2022-01-04'),
      row('a', '2022-01-01', '2022-01-02'),
      row('c', '2022-01-05', null),
      row('d', null, null),
    ]);
    expect(bars.map((bar) => [bar.row.id, bar.lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });
});

describe('labels of marks can be read', () => {
  const label = '16 January 2022';
  it('leaves out one that would stand on the label before it', () => {
    const marks = [0, 120, 240, 360].map((x) => ({ x, label }));
    expect(placeLabels(marks, 360).map(({ hasRoom }) => hasRoom)).toEqual([true, false, true, false]);
    expect(
      placeLabels(
        marks.map(({ x }) => ({ x: 3 * x, label })),
        1080,
      ).map(({ hasRoom }) => hasRoom),
    ).toEqual([true, true, true, true]);
  });
  it('keeps the first and the last on the page', () => {
    expect(
      placeLabels(
        [0, 200, 400].map((x) => ({ x, label })),
        400,
      ).map(({ anchor }) => anchor),
    ).toEqual(['start', 'middle', 'end']);
  });
});
