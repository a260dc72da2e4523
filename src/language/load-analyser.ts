import { type Analyser, createAnalyser } from './analyser.ts';
import type { Engine } from './engine/engine.ts';
import { createPlainEngine } from './engine/plain-engine.ts';
import { createWasmEngine } from './engine/wasm-engine.ts';
import { placeParts } from './pipeline-parts.ts';
import { openModelFolder } from './weights/model-folder.ts';

export interface AnalyserOptions {
  /** The folder of a spaCy English model, as in its wheel. */
  readonly folder: string;
  readonly engine?: 'wasm' | 'onnx' | 'plain';
}

/** Floats of engine memory; what is not used takes no room. */
const MEMORY = 1 << 25;

/** Reads the model and makes it ready. Throws ConfigError when the model is missing or malformed. */
export async function loadAnalyser(options: AnalyserOptions): Promise<Analyser> {
  const files = await openModelFolder(options.folder);
  const engine: Engine = options.engine === 'plain' ? createPlainEngine(MEMORY) : createWasmEngine(MEMORY);
  return createAnalyser(placeParts(files, engine), engine);
}
