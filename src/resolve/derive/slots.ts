import type { Run } from '../../model/derivation.ts';
import type { Claim } from '../../model/evidence.ts';
import { dayPartOfSlot, daySlot, laneOfSlot, restSlot } from '../../model/slot.ts';
import { addDays, dayNumber } from './days.ts';

/** A claim joins the nearest happening whose founding date is at most this many days away. */
export const WINDOW = 3;
/** Longer intervals say too little to choose a happening by. */
export const LONGEST_INTERVAL = 31;

type Dated = Pick<Claim, 'earliest' | 'latest'>;

export const foundingDay = ({ earliest, latest }: Dated): string | undefined => earliest ?? latest;
/** Days from the first to the last one that a claim may mean. */
const length = ({ earliest, latest }: Dated): number =>
  earliest === undefined || latest === undefined ? 0 : dayNumber(latest) - dayNumber(earliest);

/** Whether a claim says when closely enough to look for a happening of about that day. */
export const isDated = (claim: Dated): boolean => foundingDay(claim) !== undefined && length(claim) <= LONGEST_INTERVAL;

/** The key of where a claim stands in its block; `publishedOn` is the day of its report. */
export const slotOf = (block: string, claim: Dated, publishedOn: string | undefined): string =>
  isDated(claim) ? daySlot(block, foundingDay(claim)!, length(claim)) : restSlot(block, publishedOn);

interface Stretch {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

function stretchOf(slot: string): Stretch {
  const [day = '', days] = dayPartOfSlot(slot).split('+');
  const from = dayNumber(day);
  return { slot, from, to: from + Number(days ?? 0) };
}

/** How far a claim that stands before a day may reach into it, and what it may touch there. */
const REACH = LONGEST_INTERVAL + WINDOW;

/** The slots of a lane, as text, from `reach` days before one with a day to as many after it; at least twice the reach of a claim. */
export function windowOf(slot: string, reach: number): { readonly from: string; readonly to: string } {
  const lane = laneOfSlot(slot);
  const day = dayPartOfSlot(slot).split('+')[0]!;
  return { from: `${lane}#${addDays(day, -reach)}`, to: `${lane}#${addDays(day, reach)}~` };
}

/**
 * Cuts the slots of one lane where no claim reaches across, and gives the runs that a claim of a `dirty` slot touches or
 * touched. Undefined when such a run comes so near to an end of the window that it may go on outside.
 */
export function runsOf(
  slots: readonly string[],
  dirty: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly Run[] | undefined {
  const sorted = slots.map(stretchOf).sort((a, b) => a.from - b.from);
  const runs: { readonly stretches: Stretch[]; end: number }[] = [];
  for (const stretch of sorted) {
    const last = runs.at(-1);
    if (last === undefined || stretch.from > last.end + WINDOW) runs.push({ stretches: [stretch], end: stretch.to });
    else {
      last.stretches.push(stretch);
      last.end = Math.max(last.end, stretch.to);
    }
  }
  const changed = dirty.map(stretchOf);
  const touched = runs.filter(({ stretches }) =>
    stretches.some((one) => changed.some((other) => one.from <= other.to + WINDOW && other.from <= one.to + WINDOW)),
  );
  const [first, last] = [dayNumber(dayPartOfSlot(from)), dayNumber(dayPartOfSlot(to).replace('~', ''))];
  if (touched.some(({ stretches, end }) => stretches[0]!.from < first + REACH || end + WINDOW > last)) return undefined;
  return touched.map(({ stretches }) => ({ slots: stretches.map(({ slot }) => slot) }));
}
