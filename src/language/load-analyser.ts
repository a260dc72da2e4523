import { type Analyser, createAnalyser } from './analyser.ts';
import type { Engine } from './engine/engine.ts';
import { createOnnxEngine } from './engine/onnx-engine.ts';
import { createPlainEngine } from './engine/plain-engine.ts';
import { createWasmEngine } from './engine/wasm-engine.ts';
import { placeParts } from './pipeline-parts.ts';
import { openModelFolder } from './weights/model-folder.ts';

export interface AnalyserOptions {
  /** The folder of a spaCy English model, as in its wheel. */
  readonly folder: string;
  /** `wasm` when not given; `onnx` needs the package onnxruntime-node, `plain` is for tests. */
  readonly engine?: 'wasm' | 'onnx' | 'plain';
}

/** Floats of engine memory; what is not used takes no room. */
const MEMORY = 1 << 25;

const ENGINES = { wasm: createWasmEngine, onnx: createOnnxEngine, plain: createPlainEngine } as const;

/** Reads the model and makes it ready. Throws ConfigError when the model is missing or malformed. */
export async function loadAnalyser(options: AnalyserOptions): Promise<Analyser> {
  const files = await openModelFolder(options.folder);
  const engine: Engine = ENGINES[options.engine ?? 'wasm'](MEMORY);
  return createAnalyser(placeParts(files, engine), engine);
}
