import { type Affine, type Engine, HIDDEN, type Offset, PANEL, type PairList, WIDTH } from './engine.ts';
import { createMemory } from './memory.ts';
import { assemble } from './wasm/assembler.ts';
import { KERNELS } from './wasm/kernels.ts';
import { type BlockScratch, type PlacedBlock, placeBlock, reserveScratch } from './wasm-blocks.ts';

type Kernel = (...numbers: number[]) => void;
type KernelName = 'affine' | 'maxoutNorm' | 'gatherWindow' | 'spreadPairs' | 'foldPairs' | 'score';

/** What is used of the global, which the ES libraries of TypeScript do not describe. */
interface WebAssemblyApi {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, Kernel>> };
}
const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

const PAGE = 65_536;
/** Offsets count floats, the kernels' pointers bytes. */
const BYTES = 4;

/** Takes the large products off the kernels' hands. */
export interface Multiplier {
  /** The four layers of a block, from the spread inputs to the products. */
  block(layers: readonly Affine[], scratch: BlockScratch): (count: number) => void;
  /** False when the kernel had better do it. */
  affine(layer: Affine, x: Offset, rows: number, y: Offset): boolean;
}

/** The default engine: SIMD kernels assembled at the start; no native code, the same on every machine. */
export function createWasmEngine(capacity: number, createMultiplier?: (floats: Float32Array) => Multiplier): Engine {
  const pages = Math.ceil((capacity * BYTES) / PAGE);
  const memory = new wasm.Memory({ initial: pages });
  const module = new wasm.Module(assemble(KERNELS, pages));
  const { exports } = new wasm.Instance(module, { env: { memory } });
  const { affine, maxoutNorm, gatherWindow, spreadPairs, foldPairs, score } = exports as Record<KernelName, Kernel>;
  const room = createMemory(new Float32Array(memory.buffer));
  const hidden = room.reserve(2 * HIDDEN) * BYTES;
  const scratch = reserveScratch(room);
  const { spread, spreadDistance, products, productsDistance } = scratch;
  const multiplier = createMultiplier?.(room.floats);
  const runKernel: Engine['affine'] = (layer, x, stride, rows, y) =>
    affine(x * BYTES, stride * BYTES, rows, layer.weights * BYTES, layer.bias * BYTES, y * BYTES, layer.inputs, layer.width / PANEL);
  const multiplyHere = (layers: readonly Affine[], count: number): void => {
    for (const [k, layer] of layers.entries()) runKernel(layer, spread + k * spreadDistance, WIDTH, count, products + k * productsDistance);
  };
  const toRunner = ({ layers, norm }: PlacedBlock): ((list: PairList) => void) => {
    const multiply = multiplier?.block(layers, scratch) ?? ((count: number) => multiplyHere(layers, count));
    return ({ at, count }) => {
      // The kernels run at least once.
      if (count === 0) return;
      spreadPairs(at * BYTES, count, spread * BYTES, spreadDistance * BYTES);
      multiply(count);
      foldPairs(at * BYTES, count, products * BYTES, productsDistance * BYTES, norm.gain * BYTES, norm.bias * BYTES);
    };
  };
  return {
    ...room,
    name: 'wasm',
    affine(layer, x, stride, rows, y) {
      const isDone = stride === layer.inputs && multiplier?.affine(layer, x, rows, y) === true;
      if (!isDone) runKernel(layer, x, stride, rows, y);
    },
    maxoutNorm: (norm, y, rows, out, isResidual) =>
      maxoutNorm(norm.gain * BYTES, norm.bias * BYTES, y * BYTES, rows, out * BYTES, isResidual ? 1 : 0),
    gatherWindow: (slots, rows, bias, y, out) => gatherWindow(slots * BYTES, rows, bias * BYTES, y * BYTES, out * BYTES),
    placeBlocks(blocks) {
      const runners = blocks.map((block) => toRunner(placeBlock(room, block)));
      return (lists) => {
        for (const [i, run] of runners.entries()) run(lists[i]!);
      };
    },
    score: ({ features, bias, upper }, rows, out) =>
      score(features, rows * BYTES, bias * BYTES, hidden, upper.weights * BYTES, upper.bias * BYTES, upper.width / PANEL, out * BYTES),
  };
}
