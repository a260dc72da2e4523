import { useState } from 'preact/hooks';
import { REVIEW, START } from '../../model/explorer-questions.ts';
import { type Asked, askPatiently, useAsk } from '../api.ts';
import { typeOf } from '../signs.ts';
import type { Ref } from '../types.ts';
import type { ReviewItem } from './item.ts';

const PAGE = 50;
/** Items before the end at which the next page is asked for. */
const AHEAD = 5;

interface Queue {
  readonly asked: Asked<unknown>;
  readonly items: readonly ReviewItem[];
  readonly at: number;
  readonly item: ReviewItem | undefined;
  move(step: number): void;
}

/** What waits for an editor, read on as the editor goes; or the one thing that the address names. */
export function useQueue(id: string | undefined): Queue {
  const [at, setAt] = useState(0);
  const [later, setLater] = useState<readonly ReviewItem[]>([]);
  const [isLast, setLast] = useState(false);
  const [isReading, setReading] = useState(false);
  const all = useAsk<{ reviewQueue: readonly ReviewItem[] }>(REVIEW, { first: PAGE }, id === undefined);
  const one = useAsk<Readonly<Record<string, Ref | null>>>(START, { id: id ?? '' }, id !== undefined);
  if (id !== undefined) {
    const found = one.state === 'done' ? Object.values(one.data).find((thing) => thing !== null) : undefined;
    const items = found
      ? [{ id, type: typeOf(id), name: found.name, why: 'chosen by you', score: null, a: null, b: null, seen: null }]
      : [];
    return { asked: one, items, at, item: items[at], move: (step) => setAt((now) => Math.max(0, now + step)) };
  }
  const items = all.state === 'failed' ? [] : [...(all.data?.reviewQueue ?? []), ...later];
  const readOn = async (): Promise<void> => {
    setReading(true);
    try {
      const { reviewQueue } = await askPatiently<{ reviewQueue: readonly ReviewItem[] }>(REVIEW, { first: PAGE, after: items.at(-1)?.id });
      setLater((now) => [...now, ...reviewQueue]);
      setLast(reviewQueue.length < PAGE);
    } catch {
      // Asked again with the next step.
    } finally {
      setReading(false);
    }
  };
  return {
    asked: all,
    items,
    at,
    item: items[at],
    move: (step) => {
      setAt((now) => Math.max(0, now + step));
      // The next page is asked for before the last item is reached; the queue of this page stays as it was read.
      if (step > 0 && items.length >= PAGE && !isLast && !isReading && at + AHEAD >= items.length) void readOn();
    },
  };
}
