import type { HappeningRow } from '../types.ts';
import { DAY_MS, dayOf } from './time-scale.ts';

/** A happening on the timeline, from its first possible day to the end of its last. */
export interface Bar {
  readonly row: HappeningRow;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Puts each happening that has a day on the first lane that is free where it stands. */
export function lanes(rows: readonly HappeningRow[]): readonly Bar[] {
  const ends: number[] = [];
  return rows
    .filter((row) => row.earliest || row.latest)
    .map((row) => ({ row, from: dayOf(row.earliest ?? row.latest ?? ''), to: dayOf(row.latest ?? row.earliest ?? '') + DAY_MS }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.to;
      return { ...bar, lane };
    });
}
