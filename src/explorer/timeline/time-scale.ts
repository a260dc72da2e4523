import { day } from '../words.ts';

export const DAY_MS = 86_400_000;
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
export const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export interface Tick {
  readonly at: number;
  readonly label: string;
}

type Step = (date: Date) => Date;
const days =
  (count: number): Step =>
  (date) =>
    new Date(date.getTime() + count * DAY_MS);
const months =
  (count: number): Step =>
  (date) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));

/** From fine to coarse: the step, its length in days, where it begins and how much of the date is said. */
const STEPS: readonly { readonly step: Step; readonly days: number; readonly digits: number }[] = [
  { step: days(1), days: 1, digits: 10 },
  { step: days(2), days: 2, digits: 10 },
  { step: days(7), days: 7, digits: 10 },
  { step: months(1), days: 30, digits: 7 },
  { step: months(3), days: 91, digits: 7 },
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({ step: months(12 * years), days: 365 * years, digits: 4 })),
];

/** At most `most` marks on whole days, months or years between two times. */
export function ticks(from: number, to: number, most: number): readonly Tick[] {
  const span = (to - from) / DAY_MS;
  const scale = STEPS.find((step) => span / step.days <= most) ?? STEPS.at(-1);
  if (!scale) return [];
  const found: Tick[] = [];
  let at = new Date(
    `${isoOf(from)
      .slice(0, scale.digits)
      .padEnd(10, '-01-01'.slice(scale.digits === 7 ? 3 : 0))}T00:00:00Z`,
  );
  for (; at.getTime() <= to; at = scale.step(at))
    if (at.getTime() >= from) found.push({ at: at.getTime(), label: day(at.toISOString().slice(0, scale.digits)) });
  return found;
}

/** About the width of a letter of a label, in CSS pixels. */
const LETTER = 6.6;
const GAP = 10;

export interface PlacedLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Without room beside the label before it, a mark stays without words. */
  readonly hasRoom: boolean;
}

/** How the labels of marks, from left to right on a line of `width` pixels, can be read: none beyond the ends, none over another. */
export function placeLabels(marks: readonly { readonly x: number; readonly label: string }[], width: number): readonly PlacedLabel[] {
  let taken = Number.NEGATIVE_INFINITY;
  return marks.map(({ x, label }) => {
    const wide = label.length * LETTER;
    const anchor = x < wide / 2 ? 'start' : x > width - wide / 2 ? 'end' : 'middle';
    const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
    const hasRoom = left >= taken + GAP;
    if (hasRoom) taken = left + wide;
    return { anchor, hasRoom };
  });
}
