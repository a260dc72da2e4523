import { useEffect, useRef, useState } from 'preact/hooks';
import { type LayoutTask, layOut, type Point, startPoint } from './layout.ts';
import type { LayoutRound } from './layout-worker.ts';
import type { Picture } from './model.ts';

export type Points = ReadonlyMap<string, Point>;

/** Up to here the page does it itself, at once. */
const SMALL = 200;
const ITERATIONS = 300;

function taskOf(picture: Picture, known: Points, pins: Points): LayoutTask {
  const ids = [...picture.nodes.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const points = new Float64Array(2 * ids.length);
  for (const [index, id] of ids.entries()) {
    const { x, y } = pins.get(id) ?? known.get(id) ?? startPoint(index);
    points[2 * index] = x;
    points[2 * index + 1] = y;
  }
  const edges = [...picture.edges.values()].flatMap(({ from, to }) => {
    const ends = [indexOf.get(from), indexOf.get(to)];
    return ends.includes(undefined) ? [] : (ends as number[]);
  });
  return { points, edges: Uint32Array.from(edges), fixed: Uint8Array.from(ids, (id) => (pins.has(id) ? 1 : 0)) };
}

const pointsOf = (picture: Picture, numbers: Float64Array): Points =>
  new Map([...picture.nodes.keys()].map((id, i) => [id, { x: numbers[2 * i] ?? 0, y: numbers[2 * i + 1] ?? 0 }]));

/** Positions for every node; those that had one start from it. Large pictures settle while they are looked at. */
export function useLayout(picture: Picture, pins: Points): Points {
  const known = useRef<Points>(new Map());
  const [points, setPoints] = useState<Points>(known.current);
  useEffect(() => {
    const show = (numbers: Float64Array): void => {
      known.current = pointsOf(picture, numbers);
      setPoints(known.current);
    };
    const task = taskOf(picture, known.current, pins);
    if (picture.nodes.size <= SMALL) {
      show(layOut(task, ITERATIONS));
      return;
    }
    show(task.points);
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutRound>) => {
      show(data.points);
      if (data.isLast) performance.mark('settled');
    });
    worker.postMessage(task);
    return () => worker.terminate();
  }, [picture, pins]);
  return points;
}
