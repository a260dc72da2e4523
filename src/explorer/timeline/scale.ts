import type { Bar } from './lanes.ts';
import { DAY_MS, ticks } from './time-scale.ts';

const TICK_WIDTH = 120;
/** How much room either side: days, so that a single one has a width, and pixels, so that the last mark of years is whole. */
const MARGIN_DAYS = 2;
const MARGIN_PIXELS = 8;

/** How time lies on a line of `width` CSS pixels; times are milliseconds. */
export interface Scale {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  x(ms: number): number;
}

/** From a little before the first bar to a little after the last. */
export function scaleOf(bars: readonly Bar[], width: number): Scale {
  const first = bars.reduce((least, bar) => Math.min(least, bar.from), Number.POSITIVE_INFINITY);
  const last = bars.reduce((most, bar) => Math.max(most, bar.to), Number.NEGATIVE_INFINITY);
  const margin = Math.max(MARGIN_DAYS * DAY_MS, ((last - first) * MARGIN_PIXELS) / width);
  const [start, end] = [first - margin, last + margin];
  return { start, end, width, x: (ms) => ((ms - start) / (end - start)) * width };
}

/** The marks of the axis, as many as have room. */
export const marksOf = ({ start, end, width, x }: Scale): readonly { readonly x: number; readonly label: string }[] =>
  ticks(start, end, Math.max(2, width / TICK_WIDTH)).map(({ at, label }) => ({ x: x(at), label }));
