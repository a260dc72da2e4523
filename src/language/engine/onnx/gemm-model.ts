import { type Affine, PANEL } from '../engine.ts';
import { bytes, concat, type Field, integer, message, text } from './protobuf.ts';

/** ONNX: IR version 8, operator set 13, element type float. */
const IR_VERSION = 8;
const OPERATORS = 13;
const FLOAT = 1;

export const inputName = (k: number): string => `x${k}`;
export const outputName = (k: number): string => `y${k}`;

/** An ONNX model that applies the k-th layer to its own input of so many rows: `y[k] = x[k] W[k] + b[k]`. */
export function gemmModel(layers: readonly Affine[], floats: Float32Array, rows: number): Uint8Array {
  // Gemm copies the bias to every row first, so it is only used where there is one.
  const hasBias = ({ bias, width }: Affine): boolean => floats.subarray(bias, bias + width).some((value) => value !== 0);
  const nodes = layers.map((layer, k) => {
    const inputs = [inputName(k), `w${k}`, ...(hasBias(layer) ? [`b${k}`] : [])];
    return message(1, [...inputs.map((input) => text(1, input)), text(2, outputName(k)), text(4, inputs.length === 3 ? 'Gemm' : 'MatMul')]);
  });
  const tensors = layers.flatMap((layer, k) => [
    tensor(`w${k}`, [layer.inputs, layer.width], unpacked(layer, floats)),
    ...(hasBias(layer) ? [tensor(`b${k}`, [layer.width], floats.slice(layer.bias, layer.bias + layer.width))] : []),
  ]);
  const inputs = layers.map((layer, k) => matrix(11, inputName(k), [rows, layer.inputs]));
  const outputs = layers.map((layer, k) => matrix(12, outputName(k), [rows, layer.width]));
  const graph = message(7, [...nodes, text(2, 'layers'), ...tensors, ...inputs, ...outputs]);
  return concat([integer(1, IR_VERSION), message(8, [text(1, ''), integer(2, OPERATORS)]), graph]);
}

const tensor = (name: string, shape: readonly number[], values: Float32Array): Field =>
  message(5, [...shape.map((n) => integer(1, n)), integer(2, FLOAT), text(8, name), bytes(9, new Uint8Array(values.buffer))]);

const matrix = (field: number, name: string, shape: readonly number[]): Field => {
  const dimensions = message(
    2,
    shape.map((n) => message(1, [integer(1, n)])),
  );
  return message(field, [text(1, name), message(2, [message(1, [integer(1, FLOAT), dimensions])])]);
};

/** The kernel's panels as one `[input][output]`. */
function unpacked({ inputs, width, weights }: Affine, floats: Float32Array): Float32Array {
  const matrix = new Float32Array(inputs * width);
  for (let o = 0; o < width; o++) {
    const panel = weights + Math.floor(o / PANEL) * inputs * PANEL + (o % PANEL);
    for (let i = 0; i < inputs; i++) matrix[i * width + o] = floats[panel + i * PANEL]!;
  }
  return matrix;
}
