import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Width of an element in CSS pixels, so that a drawing's letters keep their size on a phone.
 * Taken before the first painting: a drawing as wide as the guess would for a moment be wider than a phone.
 */
export function useWidth(box: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const take = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
