import type { Bar } from './lanes.ts';
import { DAY_MS, ticks } from './time-scale.ts';

const TICK_WIDTH = 120;
/** How much room either side, so that a single day has a width. */
const MARGIN_DAYS = 2;

/** How time lies on a line of `width` CSS pixels; times are milliseconds. */
export interface Scale {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  x(ms: number): number;
}

/** From a little before the first bar to a little after the last. */
export function scaleOf(bars: readonly Bar[], width: number): Scale {
  const start = bars.reduce((least, bar) => Math.min(least, bar.from), Number.POSITIVE_INFINITY) - MARGIN_DAYS * DAY_MS;
  const end = bars.reduce((most, bar) => Math.max(most, bar.to), 0) + MARGIN_DAYS * DAY_MS;
  return { start, end, width, x: (ms) => ((ms - start) / (end - start)) * width };
}

/** The marks of the axis, as many as have room. */
export const marksOf = ({ start, end, width, x }: Scale): readonly { readonly x: number; readonly label: string }[] =>
  ticks(start, end, Math.max(2, width / TICK_WIDTH)).map(({ at, label }) => ({ x: x(at), label }));
