import { type Affine, type Engine, type MaxoutNorm, PIECES, WIDTH } from '../engine/engine.ts';
import { pieceMajor, placeAffine } from '../engine/place-affine.ts';
import { type Tensor, type ThincNode, tensor } from '../weights/thinc-model.ts';

export function placeVector(engine: Engine, values: Float32Array): number {
  const offset = engine.reserve(values.length);
  engine.floats.set(values, offset);
  return offset;
}

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
