import { type Affine, type Engine, MOST_PAIRS } from './engine.ts';
import { type OnnxRuntime, type Products, requireOnnxRuntime } from './onnx/runtime.ts';
import type { BlockScratch } from './wasm-blocks.ts';
import { createWasmEngine, type Multiplier } from './wasm-engine.ts';

/** Rows of a run: always the same number, so that a row meets the same arithmetic whatever stands beside it. */
const ROWS = 32;
/** Smaller layers are not worth the call. */
const SMALLEST = 24_000;

/** The WASM engine with the large products made by onnxruntime-node, when the user has installed it. */
export function createOnnxEngine(capacity: number): Engine {
  const runtime = requireOnnxRuntime();
  return { ...createWasmEngine(capacity, (floats) => createMultiplier(runtime, floats)), name: 'onnx' };
}

function createMultiplier(runtime: OnnxRuntime, floats: Float32Array): Multiplier {
  const prepared = new WeakMap<Affine, Products>();
  const productsOf = (layer: Affine): Products => {
    let products = prepared.get(layer);
    if (products === undefined) {
      products = runtime.prepare([layer], floats, ROWS);
      prepared.set(layer, products);
    }
    return products;
  };
  return {
    block(layers, scratch) {
      const products = runtime.prepare(layers, floats, MOST_PAIRS);
      const { inputs, outputs } = matricesOf(layers, scratch);
      return () => products(inputs, outputs);
    },
    affine(layer, x, rows, y) {
      if (rows < ROWS / 2 || layer.inputs * layer.width < SMALLEST) return false;
      const products = productsOf(layer);
      for (let r = 0; r < rows; r += ROWS) {
        products(
          [{ at: x + r * layer.inputs, rows: ROWS, columns: layer.inputs }],
          [{ at: y + r * layer.width, rows: ROWS, columns: layer.width }],
        );
      }
      return true;
    },
  };
}

function matricesOf(
  layers: readonly Affine[],
  scratch: BlockScratch,
): { inputs: Parameters<Products>[0]; outputs: Parameters<Products>[1] } {
  return {
    inputs: layers.map(({ inputs }, k) => ({ at: scratch.spread + k * scratch.spreadDistance, rows: MOST_PAIRS, columns: inputs })),
    outputs: layers.map(({ width }, k) => ({ at: scratch.products + k * scratch.productsDistance, rows: MOST_PAIRS, columns: width })),
  };
}
