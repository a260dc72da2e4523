import { useEffect, useState } from 'preact/hooks';
import { EMPTY, type Picture } from './model.ts';
import { readPicture } from './read-picture.ts';
import type { Step } from './steps.ts';

/** Parts of a picture that come quicker than this are not drawn one by one. */
const PART_MS = 400;

export interface Reading {
  readonly picture: Picture;
  readonly isReading: boolean;
  readonly said: string;
}

/** The picture that the steps describe; the one before stays until the next is there. */
export function usePicture(steps: readonly Step[]): Reading {
  const [reading, setReading] = useState<Reading>({ picture: EMPTY, isReading: steps.length > 0, said: '' });
  // A pinned node moves; nothing is read for it.
  const key = JSON.stringify(steps.filter((step) => step.do !== 'pin' && step.do !== 'unpin'));
  useEffect(() => {
    let isOver = false;
    let drawn = 0;
    const onPart = (picture: Picture): void => {
      if (isOver || performance.now() - drawn < PART_MS) return;
      drawn = performance.now();
      setReading({ picture, isReading: true, said: '' });
    };
    readPicture(JSON.parse(key) as readonly Step[], onPart)
      .then((picture) => {
        if (isOver) return;
        setReading({ picture, isReading: false, said: '' });
        performance.mark('picture of everything');
      })
      .catch((error: unknown) => {
        const said = error instanceof Error ? error.message : String(error);
        if (!isOver) setReading((now) => ({ ...now, isReading: false, said }));
      });
    return () => {
      isOver = true;
    };
  }, [key]);
  return reading;
}
