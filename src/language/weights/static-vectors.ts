import type { StaticVectors } from '../network/embedding.ts';
import { stringId } from '../strings/string-id.ts';

/** Reads `vocab/vectors` (.npy, version 1, 32-bit floats) and `vocab/key2row` (string id → row of the vectors). */
export function readStaticVectors(vectors: Uint8Array, keys: Uint8Array): StaticVectors {
  const view = new DataView(vectors.buffer, vectors.byteOffset, vectors.byteLength);
  const start = 10 + view.getUint16(8, true);
  const header = new TextDecoder('latin1').decode(vectors.subarray(10, start));
  const shape = /'descr': '<f4', 'fortran_order': False, 'shape': \((\d+), (\d+)\)/.exec(header);
  if (shape === null) throw new Error(`its header is ${header.trim()}`);
  const [rows, width] = [Number(shape[1]), Number(shape[2])];
  if (vectors.byteLength - start !== rows * width * 4)
    throw new Error(`it has ${vectors.byteLength - start} bytes of values for ${rows} × ${width}`);
  return { vectors: new Float32Array(new Uint8Array(vectors.subarray(start)).buffer), width, row: readKeyTable(keys, rows) };
}

/** An open-addressing table of the 64-bit keys: a Map of BigInt takes ten times as long to build. */
function readKeyTable(bytes: Uint8Array, rows: number): (text: string) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 0xdf) throw new Error('its keys are not a long msgpack map');
  const count = view.getUint32(1);
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 1)) - 1;
  const highs = new Uint32Array(mask + 1);
  const lows = new Uint32Array(mask + 1);
  const values = new Int32Array(mask + 1).fill(-1);
  const place = (high: number, low: number): number => {
    let i = (low ^ high) & mask;
    while (values[i] !== -1 && (lows[i] !== low || highs[i] !== high)) i = (i + 1) & mask;
    return i;
  };
  let at = 5;
  let high = 0;
  /** Reads an unsigned number, gives its lower half and leaves the upper one in `high`. */
  const number = (): number => {
    const kind = view.getUint8(at++);
    high = 0;
    if (kind < 0x80) return kind;
    const size = { 204: 1, 205: 2, 206: 4, 207: 8 }[kind];
    if (size === undefined) throw new Error(`byte ${at - 1} of its keys is no number`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 8) high = view.getUint32(at - 8);
    return view.getUint32(at - 4);
  };
  for (let n = 0; n < count; n++) {
    const low = number();
    const top = high;
    const row = number();
    if (row >= rows) throw new Error(`its keys name row ${row} of ${rows}`);
    const i = place(top, low);
    highs[i] = top;
    lows[i] = low;
    values[i] = row;
  }
  return (text) => {
    const [top, low] = stringId(text);
    return values[place(top, low)]!;
  };
}
