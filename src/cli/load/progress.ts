import type { InputProgress } from './input-progress.ts';
import type { Tally } from './summary.ts';

const EVERY_MS = 2000;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** `40 s`, `12 min`, `3 h 20 min`: no more exact than an estimate deserves. */
export function roughly(seconds: number): string {
  if (seconds < 90) return `${Math.max(10, Math.round(seconds / 10) * 10)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function timeLeft(seconds: number, share: number | undefined): string {
  if (share === undefined || share < 0.01) return '';
  // What follows, the last pass over the world, is short.
  return share >= 1 ? ', all is read' : `, about ${roughly((seconds * (1 - share)) / share)} left`;
}

/** A line on stderr every two seconds: reports, words, rows a second, and how long the rest will take where that can be known. */
export function progressLine(say: (line: string) => void, input: InputProgress): (tally: Tally) => void {
  const started = Date.now();
  let last = started;
  return (tally) => {
    const now = Date.now();
    if (now - last < EVERY_MS) return;
    last = now;
    const seconds = (now - started) / 1000;
    say(
      `${whole(tally.seen)} seen, ${whole(tally.loaded)} loaded, ${whole(tally.words)} words, ${whole(tally.rows / seconds)} rows a second${timeLeft(seconds, input.share())}`,
    );
  };
}
