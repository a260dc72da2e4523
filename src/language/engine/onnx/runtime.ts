import { createRequire } from 'node:module';
import { ConfigError } from '../../../errors.ts';
import type { Affine } from '../engine.ts';
import { gemmModel, inputName, outputName } from './gemm-model.ts';

/** The parts of onnxruntime-node that are used. Its `run` is asynchronous only on the outside; the binding below it answers at once. */
interface Library {
  readonly Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => object;
}
interface Session {
  loadModel(bytes: ArrayBufferLike, from: number, length: number, options: object): void;
  run(feeds: Readonly<Record<string, object>>, fetches: Readonly<Record<string, object>>, options: object): unknown;
}
interface Binding {
  initOrt(): void;
  readonly binding: { readonly InferenceSession: new () => Session };
}

/** Rows of floats in the engine's memory, read or written in place. */
interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Layers ready to run over a fixed number of rows. */
export type Products = (inputs: readonly Matrix[], outputs: readonly Matrix[]) => void;

export interface OnnxRuntime {
  prepare(layers: readonly Affine[], floats: Float32Array, rows: number): Products;
}

/** One thread: whoever wants more runs more workers. */
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', executionProviders: ['cpu'] };

/** Loads onnxruntime-node, which Gazette does not bring. Throws ConfigError with the remedy when it is not there. */
export function requireOnnxRuntime(): OnnxRuntime {
  const { library, native } = requireLibrary();
  return {
    prepare(layers, floats, rows) {
      const session = new native.binding.InferenceSession();
      const model = gemmModel(layers, floats, rows);
      session.loadModel(model.buffer, model.byteOffset, model.byteLength, OPTIONS);
      const view = ({ at, rows: count, columns }: Matrix): object =>
        new library.Tensor('float32', floats.subarray(at, at + count * columns), [count, columns]);
      const named = (name: (k: number) => string, matrices: readonly Matrix[]): Record<string, object> =>
        Object.fromEntries(matrices.map((matrix, k) => [name(k), view(matrix)]));
      return (inputs, outputs) => void session.run(named(inputName, inputs), named(outputName, outputs), {});
    },
  };
}

function requireLibrary(): { readonly library: Library; readonly native: Binding } {
  const require = createRequire(import.meta.url);
  try {
    const library = require('onnxruntime-node') as Library;
    const native = require('onnxruntime-node/dist/binding.js') as Binding;
    native.initOrt();
    return { library, native };
  } catch (cause) {
    const why = (cause as Error).message.split('\n')[0];
    throw new ConfigError(
      `The engine onnx needs the package onnxruntime-node, which does not load: ${why}. Run "npm install --no-save --save-optional onnxruntime-node", or use the engine wasm.`,
      { code: 'engine_missing', cause },
    );
  }
}
