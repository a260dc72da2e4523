import { type LayoutTask, layOut } from './layout.ts';

const ROUNDS = 8;
const ITERATIONS = 10;

export interface LayoutRound {
  readonly points: Float64Array;
  readonly isLast: boolean;
}

/** Lays out a large graph beside the page and hands over what it has after each round. A new task ends the one before. */
let current = 0;
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const mine = ++current;
  const round = (task: LayoutTask, left: number): void => {
    if (mine !== current) return;
    const points = layOut(task, ITERATIONS);
    postMessage({ points, isLast: left === 1 } satisfies LayoutRound);
    if (left === 1) return;
    setTimeout(() => round({ ...task, points }, left - 1));
  };
  round(data, ROUNDS);
});
