/** A label's rectangle on the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Where a label of this size may stand around a node, the best first: right, left, under, over; those that the canvas holds whole. */
export function boxesAround(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  { width, height }: { readonly width: number; readonly height: number },
  canvasWidth: number,
): readonly Box[] {
  const aside = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, width, height });
  const all = [
    at(x + aside, y - height / 2),
    at(x - aside - width, y - height / 2),
    at(x - width / 2, y + radius),
    at(x - width / 2, y - radius - height),
  ];
  const whole = all.filter(({ left }) => left >= 0 && left + width <= canvasWidth);
  return whole.length > 0 ? whole : all;
}

/** The labels of one drawing, none written over another. */
export interface LabelRoom {
  /** A new drawing begins. */
  clear(): void;
  /** The first of the boxes that is free, taken; undefined when none is. */
  take(boxes: readonly Box[]): Box | undefined;
}

export function newLabelRoom(): LabelRoom {
  let taken: Box[] = [];
  return {
    clear() {
      taken = [];
    },
    take(boxes) {
      const free = boxes.find((box) => !taken.some((other) => overlap(box, other)));
      if (free !== undefined) taken.push(free);
      return free;
    },
  };
}
