import type { Run } from '../../model/derivation.ts';
import type { Claim } from '../../model/evidence.ts';
import { dayPartOfSlot, daySlot, firstDayOfSlot, isDatedSlot, laneOfSlot, restSlot } from '../../model/slot.ts';
import { addDays, dayNumber } from './days.ts';
import { founds, isPrecise } from './founding.ts';

/** A claim joins the nearest happening whose founding date is at most this many days away. */
export const WINDOW = 3;
/** Longer intervals say too little to choose a happening by. */
export const LONGEST_INTERVAL = 31;

/** First and last day that is meant; one of them may be open. */
interface Dated {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

export const foundingDay = ({ earliest, latest }: Dated): string | undefined => earliest ?? latest;
/** Days from the first to the last one that a claim may mean. */
const length = ({ earliest, latest }: Dated): number =>
  earliest === undefined || latest === undefined ? 0 : dayNumber(latest) - dayNumber(earliest);

/** Whether a claim says when closely enough to look for a happening of about that day. */
export const isDated = (claim: Dated): boolean => foundingDay(claim) !== undefined && length(claim) <= LONGEST_INTERVAL;

/** The key of where a claim stands in its block; `publishedOn` is the day of its report. */
export function slotOf(block: string, claim: Claim, publishedOn: string | undefined): string {
  if (!isDated(claim)) return restSlot(block, publishedOn);
  const days = length(claim);
  // It is compared with claims of its own day alone, so what lies around that day is nothing to it.
  const standsAlone = founds(claim) && isPrecise(claim) && days === 0;
  return daySlot(block, foundingDay(claim)!, standsAlone ? undefined : days);
}

/** The key of where a happening stands: on the day that it was founded on, or by the report that did. */
export const slotOfHappening = (block: string, founded: string | undefined, publishedOn: string | undefined): string =>
  founded === undefined ? restSlot(block, publishedOn) : daySlot(block, founded);

interface Stretch {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  /** Of claims that look for a happening of another day. */
  readonly reaches: boolean;
}

function stretchOf(slot: string): Stretch {
  const from = dayNumber(firstDayOfSlot(slot));
  const days = dayPartOfSlot(slot).split('+')[1];
  return { slot, from, to: from + Number(days ?? 0), reaches: days !== undefined || !isDatedSlot(slot) };
}

/** How far what lies outside a window may reach into it: an interval, a day that it wants, and who else wants that day. */
const REACH = LONGEST_INTERVAL + 2 * WINDOW;

/** Whether claims of one stretch may have a say in those of the other: both of one day, or one looks around for a happening. */
function touch(a: Stretch, b: Stretch): boolean {
  const gap = a.reaches || b.reaches ? WINDOW : 0;
  return a.from <= b.to + gap && b.from <= a.to + gap;
}

/** The slots of a lane, as text, from `reach` days before one with a day to as many after it; at least twice the reach of a claim. */
export function windowOf(slot: string, reach: number): { readonly from: string; readonly to: string } {
  const lane = laneOfSlot(slot);
  const day = firstDayOfSlot(slot);
  return { from: `${lane}#${addDays(day, -reach)}`, to: `${lane}#${addDays(day, reach)}~` };
}

interface Chain {
  readonly stretches: Stretch[];
  /** The last day that one of them reaches from. */
  end: number;
  /** The last day in it that stands alone. */
  lastDay: number;
}

/** Joins what touches: stretches that reach into chains, with the days that these reach; each other day is by itself. */
function cut(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const chains: Chain[] = [];
  const days: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || Number(b.reaches) - Number(a.reaches))) {
    const { from, to, reaches } = stretch;
    let chain = chains.at(-1);
    if (!reaches) {
      if (chain !== undefined && from <= chain.end + WINDOW) {
        chain.stretches.push(stretch);
        chain.lastDay = from;
      } else days.push(stretch);
      continue;
    }
    if (chain === undefined || from > Math.max(chain.end, chain.lastDay) + WINDOW) {
      chain = { stretches: [], end: to, lastDay: Number.NEGATIVE_INFINITY };
      chains.push(chain);
    }
    chain.stretches.push(stretch);
    chain.end = Math.max(chain.end, to);
    while (days.length > 0 && days.at(-1)!.from >= from - WINDOW) chain.stretches.push(days.pop()!);
  }
  return [...chains.map((chain) => chain.stretches), ...days.map((day) => [day])];
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
  const changed = dirty.map(stretchOf);
  const touched = cut(slots.map(stretchOf)).filter((run) => run.some((one) => changed.some((other) => touch(one, other))));
  const [first, last] = [from, to].map((slot) => dayNumber(firstDayOfSlot(slot.replace('~', ''))));
  if (touched.flat().some((one) => one.from < first! + REACH || one.to + REACH > last!)) return undefined;
  return touched.map((run) => ({ slots: run.map(({ slot }) => slot) }));
}
