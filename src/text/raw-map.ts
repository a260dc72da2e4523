import type { RawMap, TextPiece } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Edit } from './edit.ts';

/** The edits of one step in the order of its output: where each replacement stands there, and what it was made from. */
interface Layer {
  readonly outStart: Float64Array;
  readonly outEnd: Float64Array;
  readonly inStart: Float64Array;
  readonly inEnd: Float64Array;
}

function toLayer(edits: readonly Edit[]): Layer {
  const size = edits.length;
  const layer = {
    outStart: new Float64Array(size),
    outEnd: new Float64Array(size),
    inStart: new Float64Array(size),
    inEnd: new Float64Array(size),
  };
  let shift = 0;
  edits.forEach((edit, index) => {
    layer.inStart[index] = edit.start;
    layer.inEnd[index] = edit.end;
    layer.outStart[index] = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    layer.outEnd[index] = edit.end + shift;
  });
  return layer;
}

/** The index of the last edit whose output starts at or before the position, -1 when there is none. */
function lastAtOrBefore(starts: Float64Array, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A start stands behind what was deleted right before it. */
function startBefore(layer: Layer, position: number): number {
  const index = lastAtOrBefore(layer.outStart, position);
  if (index < 0) return position;
  const outEnd = layer.outEnd[index] as number;
  if (position < outEnd) return layer.inStart[index] as number;
  return (layer.inEnd[index] as number) + position - outEnd;
}

/** An end stands in front of what was deleted right after it. */
function endBefore(layer: Layer, position: number): number {
  let index = lastAtOrBefore(layer.outStart, position);
  while (index >= 0 && (layer.outStart[index] as number) >= position) index -= 1;
  if (index < 0) return position;
  const outEnd = layer.outEnd[index] as number;
  if (position < outEnd) return layer.inEnd[index] as number;
  return (layer.inEnd[index] as number) + position - outEnd;
}

/**
 * Maps back through the steps, newest first. A span inside a replacement gets all that the replacement was made from;
 * deleted characters at the rim of a span stay outside.
 */
export function mapThrough(steps: readonly (readonly Edit[])[]): RawMap {
  const layers = steps.filter((edits) => edits.length > 0).map(toLayer);
  return {
    rawSpan({ start, end }: Span) {
      let rawStart = start;
      let rawEnd = end;
      for (let index = layers.length - 1; index >= 0; index -= 1) {
        const layer = layers[index] as Layer;
        const empty = rawStart >= rawEnd;
        rawStart = startBefore(layer, rawStart);
        rawEnd = empty ? rawStart : endBefore(layer, rawEnd);
      }
      return { rawStart, rawEnd };
    },
  };
}

/** Goes on from a text to the longer one that its pieces were taken from. */
export function throughPieces(map: RawMap, pieces: readonly TextPiece[]): RawMap {
  const starts = Float64Array.from(pieces, (piece) => piece.start);
  const place = (position: number): number => {
    const piece = pieces[Math.max(0, lastAtOrBefore(starts, position))] as TextPiece;
    return piece.rawStart + Math.min(Math.max(0, position - piece.start), piece.length);
  };
  return {
    rawSpan(span) {
      const { rawStart, rawEnd } = map.rawSpan(span);
      if (rawStart === null || rawEnd === null || pieces.length === 0) return { rawStart: null, rawEnd: null };
      const start = place(rawStart);
      return { rawStart: start, rawEnd: rawEnd > rawStart ? Math.max(start, place(rawEnd - 1) + 1) : start };
    },
  };
}
