/** An arc between two rows. */
export interface Arc {
  readonly head: number;
  readonly child: number;
}

/** Lanes that are drawn; the longest arcs of a very tangled sentence are left out, the columns beside still name the head. */
const MOST_LANES = 16;

/** Draws arcs as text, one string a row, all of the same width: lanes of lines to the left of the words, an arrow at each child. */
export function drawArcs(rows: number, arcs: readonly Arc[]): readonly string[] {
  const lanes: Arc[][] = [];
  for (const arc of [...arcs].sort((a, b) => lengthOf(a) - lengthOf(b) || a.child - b.child)) {
    const lane = lanes.find((taken) => !taken.some((other) => touches(arc, other)));
    if (lane !== undefined) lane.push(arc);
    else if (lanes.length < MOST_LANES) lanes.push([arc]);
  }
  return Array.from({ length: rows }, (_, row) => drawRow(row, lanes));
}

const lengthOf = ({ head, child }: Arc): number => Math.abs(head - child);
const topOf = ({ head, child }: Arc): number => Math.min(head, child);
const bottomOf = ({ head, child }: Arc): number => Math.max(head, child);
const touches = (a: Arc, b: Arc): boolean => topOf(a) <= bottomOf(b) && topOf(b) <= bottomOf(a);

/** From the outermost lane to the word; a line that has turned towards the word goes on to it. */
function drawRow(row: number, lanes: readonly (readonly Arc[])[]): string {
  let line = '';
  let isTurned = false;
  let isChild = false;
  for (const lane of lanes.toReversed()) {
    const arc = lane.find((candidate) => topOf(candidate) <= row && row <= bottomOf(candidate));
    if (arc === undefined) line += isTurned ? '─' : ' ';
    else if (topOf(arc) < row && row < bottomOf(arc)) line += isTurned ? '┼' : '│';
    else {
      line += row === topOf(arc) ? (isTurned ? '┬' : '╭') : isTurned ? '┴' : '╰';
      isTurned = true;
      isChild ||= arc.child === row;
    }
  }
  return line + (isChild ? '►' : isTurned ? '─' : ' ');
}
