import { type BlockWeights, type Engine, MOST_PAIRS, type PairList, PIECES, SPARE_ROWS, WIDTH } from '../engine/engine.ts';
import { pieceMajor } from '../engine/place-affine.ts';
import type { Words } from '../lexicon/lexicon.ts';
import { nodesNamed, type ThincNode } from '../weights/thinc-model.ts';
import { createEmbedding, type Embedding, type StaticVectors } from './embedding.ts';
import { maxoutSource, placeNorm, placeVector } from './layers.ts';

/** Each document stands between four zero rows, which go through all layers; the receptive field is four words to either side. */
export const PADDING = 4;
/** Rows that are computed at a time, besides their neighbours. */
export const CHUNK = 256;

/**
 * Rows of several documents with their padding: `keys[r]` as the embedding wants them, -1 for padding.
 * Documents start on even rows, so that a word's place in a pair of rows does not depend on what stands before.
 */
interface Rows {
  readonly length: number;
  readonly keys: Int32Array;
}

export interface Tok2Vec {
  /** Calls `take(first, count, x)` for runs of rows in order: row `first + i` is the 96 floats at `x + 96 i`. */
  encode(words: Words, rows: Rows, take: (first: number, count: number, x: number) => void): void;
  reset(): void;
}

/** Rows further than this from a word of the chunk are not computed, block by block: each one looks one word further. */
const REACH = [2, 1, 0];

export function createTok2Vec(engine: Engine, nodes: readonly ThincNode[], cacheSize: number, statics?: StaticVectors): Tok2Vec {
  const embedding: Embedding = createEmbedding(engine, nodes, cacheSize, statics);
  const norms = nodesNamed(nodes, 'layernorm').slice(1);
  const blocks: readonly BlockWeights[] = nodesNamed(nodes, 'maxout')
    .slice(1)
    .map((node, i) => {
      const { weights, bias } = maxoutSource(node, 3 * WIDTH);
      return { weights: weights.data, bias: bias.data, norm: placeNorm(engine, norms[i]) };
    });
  const [first, ...rest] = blocks;
  if (first === undefined || blocks.length !== PADDING) throw new Error(`the encoder has ${blocks.length} blocks instead of ${PADDING}`);
  const firstBias = placeVector(
    engine,
    first.bias.map((_, o) => first.bias[pieceMajor(o, WIDTH, PIECES)]!),
  );
  const runRest = engine.placeBlocks(rest);
  const most = CHUNK + 2 * PADDING + SPARE_ROWS;
  const slots = engine.reserve(most + 2) + 1;
  const pieces = engine.reserve(most * PIECES * WIDTH);
  // One zero row before and room after, so that the window of the first and the last row can be read.
  const x = engine.reserve((most + 2) * WIDTH) + WIDTH;
  const pairs = REACH.map(() => engine.reserve(MOST_PAIRS));

  /** The pairs with a row within reach of a word of the rows `from` to `to`; `low` is the row at x. */
  const listPairs = (keys: Int32Array, [low, from, to, high]: readonly number[], reach: number, at: number): PairList => {
    let count = 0;
    let next = from!;
    for (let row = low!; row < high!; row += 2) {
      // The first word that is not out of reach on the left.
      while (next < to! && (keys[next]! < 0 || next < row - reach)) next++;
      const isNear = next < to! && next <= row + 1 + reach;
      if (isNear) engine.ints[at + count++] = x + (row - low!) * WIDTH;
    }
    return { at, count };
  };

  return {
    reset: embedding.reset,
    encode(words, rows, take) {
      for (let start = 0; start < rows.length; start += CHUNK) {
        const end = Math.min(rows.length, start + CHUNK);
        const low = Math.max(0, start - PADDING);
        const high = Math.min(rows.length, end + PADDING);
        embedding.lookUp(words, rows.keys, low, high - low, slots);
        engine.ints[slots - 1] = embedding.zeroRow;
        engine.ints[slots + high - low] = embedding.zeroRow;
        engine.gatherWindow(slots, high - low, firstBias, pieces, x);
        engine.maxoutNorm(first.norm, pieces, high - low, x, true);
        runRest(REACH.map((reach, i) => listPairs(rows.keys, [low, start, end, high], reach, pairs[i]!)));
        take(start, end - start, x + (start - low) * WIDTH);
      }
    },
  };
}
