import { type Engine, HIDDEN, PANEL, type PairList, WIDTH } from './engine.ts';
import { createMemory } from './memory.ts';
import { assemble } from './wasm/assembler.ts';
import { KERNELS } from './wasm/kernels.ts';
import { type PlacedBlock, placeBlock, reserveScratch } from './wasm-blocks.ts';

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

/** The default engine: SIMD kernels assembled at the start; no native code, the same on every machine. */
export function createWasmEngine(capacity: number): Engine {
  const pages = Math.ceil((capacity * BYTES) / PAGE);
  const memory = new wasm.Memory({ initial: pages });
  const module = new wasm.Module(assemble(KERNELS, pages));
  const { exports } = new wasm.Instance(module, { env: { memory } });
  const { affine, maxoutNorm, gatherWindow, spreadPairs, foldPairs, score } = exports as Record<KernelName, Kernel>;
  const room = createMemory(new Float32Array(memory.buffer));
  const hidden = room.reserve(2 * HIDDEN) * BYTES;
  const { spread, spreadDistance, products, productsDistance } = reserveScratch(room);
  const runAffine: Engine['affine'] = (layer, x, stride, rows, y) =>
    affine(x * BYTES, stride * BYTES, rows, layer.weights * BYTES, layer.bias * BYTES, y * BYTES, layer.inputs, layer.width / PANEL);
  const runBlock = ({ layers, norm }: PlacedBlock, { at, count }: PairList): void => {
    spreadPairs(at * BYTES, count, spread * BYTES, spreadDistance * BYTES);
    for (const [k, layer] of layers.entries()) runAffine(layer, spread + k * spreadDistance, WIDTH, count, products + k * productsDistance);
    foldPairs(at * BYTES, count, products * BYTES, productsDistance * BYTES, norm.gain * BYTES, norm.bias * BYTES);
  };
  return {
    ...room,
    name: 'wasm',
    affine: runAffine,
    maxoutNorm: (norm, y, rows, out, isResidual) =>
      maxoutNorm(norm.gain * BYTES, norm.bias * BYTES, y * BYTES, rows, out * BYTES, isResidual ? 1 : 0),
    gatherWindow: (slots, rows, bias, y, out) => gatherWindow(slots * BYTES, rows, bias * BYTES, y * BYTES, out * BYTES),
    placeBlocks(blocks) {
      const placed = blocks.map((block) => placeBlock(room, block));
      return (lists) => {
        for (const [i, block] of placed.entries()) runBlock(block, lists[i]!);
      };
    },
    score: ({ features, bias, upper }, rows, out) =>
      score(features, rows * BYTES, bias * BYTES, hidden, upper.weights * BYTES, upper.bias * BYTES, upper.width / PANEL, out * BYTES),
  };
}
