import { type Affine, type Engine, PANEL } from './engine.ts';

/** Lays out rows of weights for the kernel. `rowOf(o)` is the weight row and the bias index of output `o`; columns `from` to `to` count. */
export function placeAffine(
  engine: Pick<Engine, 'floats' | 'reserve'>,
  source: { readonly weights: Float32Array; readonly columns: number; readonly bias?: Float32Array },
  outputs: number,
  rowOf: (output: number) => number = (output) => output,
  from = 0,
  to: number = source.columns,
): Affine {
  const inputs = to - from;
  const width = Math.ceil(outputs / PANEL) * PANEL;
  const layer = { inputs, width, weights: engine.reserve(inputs * width), bias: engine.reserve(width) };
  for (let o = 0; o < outputs; o++) {
    const row = rowOf(o);
    const panel = layer.weights + Math.floor(o / PANEL) * inputs * PANEL + (o % PANEL);
    for (let i = 0; i < inputs; i++) engine.floats[panel + i * PANEL] = source.weights[row * source.columns + from + i]!;
    engine.floats[layer.bias + o] = source.bias?.[row] ?? 0;
  }
  return layer;
}

/** The file holds the three pieces of an output side by side; the kernel wants all first pieces, then all second, then all third. */
export const pieceMajor = (output: number, outputs: number, pieces: number): number =>
  (output % outputs) * pieces + Math.floor(output / outputs);
