/** A circle on a drawing with a name that wants to stand beside it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rough, but only for telling whether two names would touch. */
const LETTER = 7;
const LINE = 14;
const GAP = 4;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y, anchor }: LabelPlace, name: string): Box {
  const width = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

/** Where each name can stand without touching another, a circle or the edge; none where there is no room. The first ones choose first. */
export function placeLabels(items: readonly Labelled[], width: number, height: number): readonly (LabelPlace | undefined)[] {
  const taken: Box[] = items.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  return items.map(({ x, y, radius, name }, index) => {
    const places: readonly LabelPlace[] = [
      { x: x + radius + GAP, y: y + 4, anchor: 'start' },
      { x: x - radius - GAP, y: y + 4, anchor: 'end' },
      { x, y: y - radius - GAP, anchor: 'middle' },
      { x, y: y + radius + LINE, anchor: 'middle' },
    ];
    const place = places.find((candidate) => {
      const box = boxOf(candidate, name);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other, at) => at !== index && meet(box, other));
    });
    if (place) taken.push(boxOf(place, name));
    return place;
  });
}
