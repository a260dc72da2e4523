import { createRequire } from 'node:module';
import { ConfigError } from '../../errors.ts';

interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** As much of an inference session as is used. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, Tensor>>>;
}

export interface OnnxRuntime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => unknown;
  readonly InferenceSession: { create(path: string, options: object): Promise<Session> };
}

/** Loads onnxruntime-node, which Gazette does not bring. Throws ConfigError with the remedy when it is not there. */
export function requireOnnxRuntime(): OnnxRuntime {
  try {
    return createRequire(import.meta.url)('onnxruntime-node') as OnnxRuntime;
  } catch (cause) {
    const why = (cause as Error).message.split('\n')[0];
    throw new ConfigError(
      `The provider onnx needs the package onnxruntime-node, which does not load: ${why}. Run "npm install --no-save --save-optional onnxruntime-node", or set GAZETTE_PROVIDER=off.`,
      { code: 'provider_runtime', cause },
    );
  }
}
