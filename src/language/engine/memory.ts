import { InvariantError } from '../../errors.ts';

/** Memory that is handed out from one end and never given back. */
export interface Memory {
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  reserve(size: number): number;
}

/** Floats on a 64-byte border. */
const ALIGNMENT = 16;

export function createMemory(floats: Float32Array): Memory {
  let next = ALIGNMENT;
  return {
    floats,
    ints: new Int32Array(floats.buffer, floats.byteOffset, floats.length),
    reserve(size) {
      const offset = next;
      next += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
      if (next > floats.length) {
        throw new InvariantError(`The language model needs ${next} floats of engine memory, but ${floats.length} were planned.`, {
          code: 'engine_memory',
        });
      }
      return offset;
    },
  };
}
