import { type Affine, type Engine, type MaxoutNorm, PANEL, PIECES, WIDTH } from '../engine/engine.ts';
import { type Tensor, type ThincNode, tensor } from '../weights/thinc-model.ts';

/** Lays out rows of weights for the kernel. `rowOf(o)` is the weight row and the bias index of output `o`; columns `from` to `to` count. */
export function placeAffine(
  engine: Engine,
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

export function placeVector(engine: Engine, values: Float32Array): number {
  const offset = engine.reserve(values.length);
  engine.floats.set(values, offset);
  return offset;
}

/** The file holds the three pieces of an output side by side; the kernel wants all first pieces, then all second, then all third. */
export const pieceMajor = (output: number, outputs: number, pieces: number): number =>
  (output % outputs) * pieces + Math.floor(output / outputs);

export interface MaxoutSource {
  readonly weights: Tensor;
  readonly bias: Tensor;
  readonly columns: number;
}

export function maxoutSource(node: ThincNode | undefined, columns?: number): MaxoutSource {
  const weights = tensor(node, 'W', 3);
  const bias = tensor(node, 'b', 2);
  const [outputs = 0, pieces = 0, inputs = 0] = weights.shape;
  if (outputs !== WIDTH || pieces !== PIECES || (columns !== undefined && inputs !== columns)) {
    throw new Error(`a maxout layer is ${weights.shape.join(' × ')}, not ${WIDTH} × ${PIECES} × ${columns ?? 'any'}`);
  }
  return { weights, bias, columns: inputs };
}

/** A maxout layer with its pieces set apart. */
export const placeMaxout = (engine: Engine, source: MaxoutSource): Affine =>
  placeAffine(engine, { weights: source.weights.data, columns: source.columns, bias: source.bias.data }, WIDTH * PIECES, (o) =>
    pieceMajor(o, WIDTH, PIECES),
  );

export function placeNorm(engine: Engine, node: ThincNode | undefined): MaxoutNorm {
  return { gain: placeVector(engine, tensor(node, 'G', 1).data), bias: placeVector(engine, tensor(node, 'b', 1).data) };
}

/** A linear or softmax layer: `W[outputs][inputs]`, `b[outputs]`. */
export function placeLinear(engine: Engine, node: ThincNode | undefined): Affine & { readonly outputs: number } {
  const weights = tensor(node, 'W', 2);
  const [outputs = 0, columns = 0] = weights.shape;
  const layer = placeAffine(engine, { weights: weights.data, columns, bias: tensor(node, 'b', 1).data }, outputs);
  return { ...layer, outputs };
}
