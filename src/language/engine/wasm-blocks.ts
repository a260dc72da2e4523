import { type Affine, type BlockWeights, type MaxoutNorm, MOST_PAIRS, type Offset, PIECES, ROW_TILE, WIDTH } from './engine.ts';
import type { Memory } from './memory.ts';
import { pieceMajor, placeAffine } from './place-affine.ts';

const WINDOW = 3 * WIDTH;
const OUTPUTS = PIECES * WIDTH;

/** Arrays between the steps of a block, the same for all blocks: the spread inputs, and the products. */
export interface BlockScratch {
  readonly spread: Offset;
  readonly spreadDistance: number;
  readonly products: Offset;
  readonly productsDistance: number;
}

export function reserveScratch(memory: Memory): BlockScratch {
  const rows = MOST_PAIRS + ROW_TILE;
  return {
    spread: memory.reserve(4 * rows * WIDTH),
    spreadDistance: rows * WIDTH,
    products: memory.reserve(4 * rows * OUTPUTS),
    productsDistance: rows * OUTPUTS,
  };
}

/** A window block as four layers over the spread inputs. */
export interface PlacedBlock {
  readonly layers: readonly Affine[];
  readonly norm: MaxoutNorm;
}

/**
 * A window of three over a row of vectors is a convolution, so Winograd's minimal filtering F(2, 3) applies: two neighbouring outputs take
 * four products of a third of the weights instead of six. With the thirds l, m, r of the weights the four are l, (l + m + r) / 2,
 * (l - m + r) / 2 and r. The bias belongs to the second, which both outputs contain with a plus.
 */
export function placeBlock(memory: Memory, { weights, bias, norm }: BlockWeights): PlacedBlock {
  const combined = [0, 1, 2, 3].map(() => new Float32Array(OUTPUTS * WIDTH));
  for (let row = 0; row < OUTPUTS; row++) {
    for (let i = 0; i < WIDTH; i++) {
      const [left, middle, right] = [0, 1, 2].map((third) => weights[row * WINDOW + third * WIDTH + i]!) as [number, number, number];
      const values = [left, (left + middle + right) / 2, (left - middle + right) / 2, right];
      for (const [k, value] of values.entries()) combined[k]![row * WIDTH + i] = value;
    }
  }
  const layers = combined.map((part, k) =>
    placeAffine(memory, { weights: part, columns: WIDTH, ...(k === 1 ? { bias } : {}) }, OUTPUTS, (o) => pieceMajor(o, WIDTH, PIECES)),
  );
  return { layers, norm };
}
