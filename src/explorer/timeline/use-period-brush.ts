import { useRef, useState } from 'preact/hooks';
import { setQuery } from '../router.ts';
import type { Scale } from './scale.ts';
import { DAY_MS, isoOf } from './time-scale.ts';

interface Drag {
  readonly from: number;
  readonly to: number;
}

interface PeriodBrush {
  /** What is being dragged over, in milliseconds. */
  readonly picked: Drag | undefined;
  /** For the drawing that is dragged over. */
  readonly handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(): void;
    onPointerCancel(): void;
    onClickCapture(event: Event): void;
  };
}

/** Dragging over a drawing of time picks the days for the address; a drag that ends on a link does not follow it. */
export function usePeriodBrush({ start, end }: Scale): PeriodBrush {
  const [drag, setDrag] = useState<Drag | undefined>();
  const wasDragged = useRef(false);
  const timeAt = (event: PointerEvent): number => {
    const { left, width } = (event.currentTarget as SVGElement).getBoundingClientRect();
    return start + ((event.clientX - left) / width) * (end - start);
  };
  const picked = drag && { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) };
  return {
    picked,
    handlers: {
      onPointerDown(event) {
        const at = timeAt(event);
        setDrag({ from: at, to: at });
      },
      onPointerMove(event) {
        if (drag) setDrag({ ...drag, to: timeAt(event) });
      },
      onPointerUp() {
        wasDragged.current = picked !== undefined && picked.to - picked.from > DAY_MS / 2;
        if (picked && wasDragged.current) setQuery({ from: isoOf(picked.from), to: isoOf(picked.to) });
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
      onClickCapture(event) {
        if (wasDragged.current) event.preventDefault();
      },
    },
  };
}
