import { type Affine, type Engine, type MaxoutNorm, PIECES, ROW_TILE, WIDTH } from '../engine/engine.ts';
import type { Words } from '../lexicon/lexicon.ts';
import { nodesNamed, type ThincNode } from '../weights/thinc-model.ts';
import { createEmbedding, type Embedding, type StaticVectors } from './embedding.ts';
import { maxoutSource, placeMaxout, placeNorm } from './layers.ts';

/** Each document stands between four zero rows, which go through all layers; the receptive field is four words to either side. */
export const PADDING = 4;
/** Rows that are computed at a time, besides their neighbours. */
const CHUNK = 256;

/** Rows of several documents with their padding: `keys[r]` as the embedding wants them, -1 for padding. */
export interface Rows {
  readonly length: number;
  readonly keys: Int32Array;
}

export interface Tok2Vec {
  /** Calls `take(first, count, x)` for runs of rows in order: row `first + i` is the 96 floats at `x + 96 i`. */
  encode(words: Words, rows: Rows, take: (first: number, count: number, x: number) => void): void;
  reset(): void;
}

interface Block {
  readonly mix: Affine;
  readonly norm: MaxoutNorm;
}

export function createTok2Vec(engine: Engine, nodes: readonly ThincNode[], cacheSize: number, statics?: StaticVectors): Tok2Vec {
  const embedding: Embedding = createEmbedding(engine, nodes, cacheSize, statics);
  const norms = nodesNamed(nodes, 'layernorm').slice(1);
  const blocks: readonly Block[] = nodesNamed(nodes, 'maxout')
    .slice(1)
    .map((node, i) => ({ mix: placeMaxout(engine, maxoutSource(node, 3 * WIDTH)), norm: placeNorm(engine, norms[i]) }));
  const [first, ...rest] = blocks;
  if (first === undefined || blocks.length !== PADDING) throw new Error(`the encoder has ${blocks.length} blocks instead of ${PADDING}`);
  const most = CHUNK + 2 * PADDING + ROW_TILE;
  const slots = engine.reserve(most + 2) + 1;
  const pieces = engine.reserve(most * PIECES * WIDTH);
  // One zero row before and room after, so that the window of the first and the last row can be read.
  const x = engine.reserve((most + 2) * WIDTH) + WIDTH;

  return {
    reset: embedding.reset,
    encode(words, rows, take) {
      for (let start = 0; start < rows.length; start += CHUNK) {
        const end = Math.min(rows.length, start + CHUNK);
        const low = Math.max(0, start - PADDING);
        const count = Math.min(rows.length, end + PADDING) - low;
        embedding.lookUp(words, rows.keys, low, count, slots);
        engine.ints[slots - 1] = embedding.zeroRow;
        engine.ints[slots + count] = embedding.zeroRow;
        engine.gatherWindow(slots, count, first.mix.bias, pieces, x);
        engine.maxoutNorm(first.norm, pieces, count, x, true);
        for (const { mix, norm } of rest) {
          engine.affine(mix, x - WIDTH, WIDTH, count, pieces);
          engine.maxoutNorm(norm, pieces, count, x, true);
        }
        take(start, end - start, x + (start - low) * WIDTH);
      }
    },
  };
}
