import type { Claim } from '../../model/evidence.ts';
import { dayNumber } from './days.ts';

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

const REST = 'rest';

/**
 * Where a claim stands in its block: `<block>#2022-01-04`, with `+<days>` for an interval, or `<block>#rest` for what has no
 * date of use. Sorted as text, the dated slots of a block stand in the order of their days and before the rest.
 */
export function slotOf(block: string, claim: Dated): string {
  if (!isDated(claim)) return `${block}#${REST}`;
  const days = length(claim);
  return `${block}#${foundingDay(claim)}${days > 0 ? `+${days}` : ''}`;
}
