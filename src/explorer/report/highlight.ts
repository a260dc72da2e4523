/** A stretch of the text to show in one way: what begins and ends inside it is the same everywhere in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly number[];
  readonly claims: readonly number[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cuts the text where a mention or claim begins or ends; the numbers are indexes into the two lists. */
export function cutText(length: number, mentions: readonly Range[], claims: readonly Range[]): readonly Piece[] {
  const cuts = new Set([0, length]);
  for (const range of [...mentions, ...claims]) {
    cuts.add(range.start);
    cuts.add(range.end);
  }
  const points = [...cuts].filter((point) => point >= 0 && point <= length).sort((a, b) => a - b);
  const covering = (ranges: readonly Range[], start: number, end: number): number[] =>
    ranges.flatMap((range, index) => (range.start <= start && end <= range.end ? [index] : []));
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? 0;
    return { start, end, mentions: covering(mentions, start, end), claims: covering(claims, start, end) };
  });
}
