import { type Affine, type Engine, EPSILON, HIDDEN, type MaxoutNorm, MOST_PAIRS, PANEL, type PairList, PIECES, WIDTH } from './engine.ts';
import { createMemory } from './memory.ts';
import { pieceMajor, placeAffine } from './place-affine.ts';

/** Plain loops: the reference the other engines are tested against. */
export function createPlainEngine(capacity: number): Engine {
  const floats = new Float32Array(capacity);
  const memory = createMemory(floats);
  const affine = (layer: Affine, x: number, stride: number, rows: number, y: number): void => {
    const { inputs, width } = layer;
    for (let r = 0; r < rows; r++) {
      for (let o = 0; o < width; o++) {
        let w = layer.weights + Math.floor(o / PANEL) * inputs * PANEL + (o % PANEL);
        let sum = 0;
        for (let i = 0; i < inputs; i++, w += PANEL) sum += floats[x + r * stride + i]! * floats[w]!;
        floats[y + r * width + o] = sum + floats[layer.bias + o]!;
      }
    }
  };
  const maxoutNorm: Engine['maxoutNorm'] = (norm, y, rows, out, isResidual) => {
    const best = new Float64Array(WIDTH);
    for (let r = 0; r < rows; r++) {
      const row = y + r * PIECES * WIDTH;
      let sum = 0;
      for (let i = 0; i < WIDTH; i++) {
        best[i] = Math.max(floats[row + i]!, floats[row + WIDTH + i]!, floats[row + 2 * WIDTH + i]!);
        sum += best[i]!;
      }
      const mean = sum / WIDTH;
      let squares = 0;
      for (const value of best) squares += (value - mean) ** 2;
      const scale = 1 / Math.sqrt(squares / WIDTH + EPSILON);
      for (let i = 0; i < WIDTH; i++) {
        const value = (best[i]! - mean) * scale * floats[norm.gain + i]! + floats[norm.bias + i]!;
        floats[out + r * WIDTH + i] = isResidual ? floats[out + r * WIDTH + i]! + value : value;
      }
    }
  };
  const pieces = memory.reserve(MOST_PAIRS * 2 * PIECES * WIDTH);
  const runBlock = (layer: Affine, norm: MaxoutNorm, { at, count }: PairList): void => {
    for (let i = 0; i < count; i++) affine(layer, memory.ints[at + i]! - WIDTH, WIDTH, 2, pieces + i * 2 * layer.width);
    for (let i = 0; i < count; i++) maxoutNorm(norm, pieces + i * 2 * layer.width, 2, memory.ints[at + i]!, true);
  };
  return {
    ...memory,
    name: 'plain',
    affine,
    maxoutNorm,
    placeBlocks(blocks) {
      const layers = blocks.map(({ weights, bias }) =>
        placeAffine(memory, { weights, columns: 3 * WIDTH, bias }, PIECES * WIDTH, (o) => pieceMajor(o, WIDTH, PIECES)),
      );
      return (lists) => {
        for (const [i, { norm }] of blocks.entries()) runBlock(layers[i]!, norm, lists[i]!);
      };
    },
    gatherWindow(slots, rows, bias, y, out) {
      const size = PIECES * WIDTH;
      for (let r = 0; r < rows; r++) {
        const left = memory.ints[slots + r - 1]! + WIDTH;
        const self = memory.ints[slots + r]!;
        const right = memory.ints[slots + r + 1]! + WIDTH + 2 * size;
        for (let i = 0; i < size; i++) {
          floats[y + r * size + i] = floats[left + i]! + floats[self + WIDTH + size + i]! + floats[right + i]! + floats[bias + i]!;
        }
        floats.copyWithin(out + r * WIDTH, self, self + WIDTH);
      }
    },
    score(scorer, rows, out) {
      const hidden = new Float64Array(2 * HIDDEN);
      for (let i = 0; i < 2 * HIDDEN; i++) {
        hidden[i] = floats[scorer.bias + i]!;
        for (let f = 0; f < scorer.features; f++) hidden[i]! += floats[memory.ints[rows + f]! + i]!;
      }
      const { upper } = scorer;
      for (let o = 0; o < upper.width; o++) {
        let w = upper.weights + Math.floor(o / PANEL) * HIDDEN * PANEL + (o % PANEL);
        let sum = floats[upper.bias + o]!;
        for (let i = 0; i < HIDDEN; i++, w += PANEL) sum += Math.max(hidden[i]!, hidden[HIDDEN + i]!) * floats[w]!;
        floats[out + o] = sum;
      }
    },
  };
}
