import type { Tally } from './summary.ts';

const EVERY_MS = 2000;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** A line on stderr every two seconds: reports, words, rows a second. */
export function progressLine(say: (line: string) => void): (tally: Tally) => void {
  const started = Date.now();
  let last = started;
  return (tally) => {
    const now = Date.now();
    if (now - last < EVERY_MS) return;
    last = now;
    const seconds = (now - started) / 1000;
    say(
      `${whole(tally.seen)} seen, ${whole(tally.loaded)} loaded, ${whole(tally.words)} words, ${whole(tally.rows / seconds)} rows a second`,
    );
  };
}
