import { type Affine, EMBEDDING_ROW, type Engine, type MaxoutNorm, SPARE_ROWS, WIDTH } from '../engine/engine.ts';
import { pieceMajor, placeAffine } from '../engine/place-affine.ts';
import type { Words } from '../lexicon/lexicon.ts';
import { hashRows } from '../strings/hash-rows.ts';
import { nodesNamed, type Tensor, type ThincNode, tensor } from '../weights/thinc-model.ts';
import { type MaxoutSource, maxoutSource, placeMaxout, placeNorm } from './layers.ts';
import { ATTRIBUTES, type AttributeReader } from './word-attributes.ts';

/** Pretrained word vectors (md): `row(text)` is a row of `vectors`, or -1. */
export interface StaticVectors {
  readonly vectors: Float32Array;
  readonly width: number;
  row(text: string): number;
}

/** Turns words into cache rows of the engine's memory; see `EMBEDDING_ROW`. */
export interface Embedding {
  /** Cache row of padding: all zeros. */
  readonly zeroRow: number;
  /** Writes the cache row of each of the `count` keys to `ints[at ...]`; a key is twice the word number plus 1 when a blank follows; -1 is padding. */
  lookUp(words: Words, keys: Int32Array, from: number, count: number, at: number): void;
  reset(): void;
}

interface Column {
  readonly read: AttributeReader;
  readonly seed: number;
  readonly rows: number;
  readonly table: Float32Array;
}

/** Misses are computed so many at a time. */
const BATCH = 64;

export function createEmbedding(
  engine: Engine,
  nodes: readonly ThincNode[],
  cacheSize: number,
  statics: StaticVectors | undefined,
): Embedding {
  const columns = readColumns(nodes);
  const isSpaceBlind = !usesSpace(nodes);
  const [staticNode] = nodesNamed(nodes, 'static_vectors');
  const projection = staticNode === undefined ? undefined : tensor(staticNode, 'W', 2);
  if (projection?.shape[1] !== (projection === undefined ? undefined : statics?.width)) throw new Error('its word vectors do not fit');
  const inputs = WIDTH * (columns.length + (projection === undefined ? 0 : 1));
  const [embedNode, firstBlock] = nodesNamed(nodes, 'maxout');
  const mix: Affine = placeMaxout(engine, maxoutSource(embedNode, inputs));
  const norm: MaxoutNorm = placeNorm(engine, nodesNamed(nodes, 'layernorm')[0]);
  const thirds = placeThirds(engine, maxoutSource(firstBlock, 3 * WIDTH));
  const input = engine.reserve((BATCH + SPARE_ROWS) * inputs);
  const pieces = engine.reserve((BATCH + SPARE_ROWS) * mix.width);
  const vectors = engine.reserve((BATCH + SPARE_ROWS) * WIDTH);
  const products = engine.reserve((BATCH + SPARE_ROWS) * thirds.width);
  const cache = engine.reserve((cacheSize + 1) * EMBEDDING_ROW);
  const hashed = new Int32Array(4);
  const slots = createSlots(cacheSize);

  const { floats, ints } = engine;
  const fill = (words: Words, key: number, at: number): void => {
    const word = key >> 1;
    floats.fill(0, at, at + inputs);
    columns.forEach(({ read, seed, rows, table }, c) => {
      const [high, low] = read(words, word, (key & 1) === 1);
      hashRows(high, low, seed, rows, hashed, 0);
      addRows(floats, at + c * WIDTH, table, hashed);
    });
    if (projection !== undefined && statics !== undefined)
      project(floats, at + columns.length * WIDTH, projection, statics, words.texts[word]!);
  };
  const compute = (words: Words, keys: readonly number[]): void => {
    keys.forEach((key, i) => {
      fill(words, key, input + i * inputs);
    });
    engine.affine(mix, input, inputs, keys.length, pieces);
    engine.maxoutNorm(norm, pieces, keys.length, vectors, false);
    engine.affine(thirds, vectors, WIDTH, keys.length, products);
    keys.forEach((key, i) => {
      const row = cache + slots.of(key) * EMBEDDING_ROW;
      floats.copyWithin(row, vectors + i * WIDTH, vectors + (i + 1) * WIDTH);
      floats.copyWithin(row + WIDTH, products + i * thirds.width, products + (i + 1) * thirds.width);
    });
  };
  return {
    zeroRow: cache,
    lookUp(words, keys, from, count, at) {
      let missing: number[] = [];
      slots.nextBatch();
      for (let i = 0; i < count; i++) {
        const key = keys[from + i]! < 0 || !isSpaceBlind ? keys[from + i]! : keys[from + i]! & ~1;
        if (key < 0) ints[at + i] = cache;
        else {
          let slot = slots.of(key);
          if (slot === 0) {
            slot = slots.take(key);
            missing.push(key);
            if (missing.length === BATCH) {
              compute(words, missing);
              missing = [];
            }
          } else slots.touch(slot);
          ints[at + i] = cache + slot * EMBEDDING_ROW;
        }
      }
      if (missing.length > 0) compute(words, missing);
    },
    reset: slots.reset,
  };
}

/** The first block's weights cut into what meets the left, the middle and the right word of a window; no bias. */
function placeThirds(engine: Engine, source: MaxoutSource): Affine {
  const outputs = 3 * WIDTH;
  const parts = [0, 1, 2].map((third) =>
    placeAffine(
      engine,
      { weights: source.weights.data, columns: source.columns },
      outputs,
      (o) => pieceMajor(o, WIDTH, 3),
      third * WIDTH,
      (third + 1) * WIDTH,
    ),
  );
  const width = outputs * 3;
  const joined = { inputs: WIDTH, width, weights: engine.reserve(width * WIDTH), bias: engine.reserve(width) };
  parts.forEach((part, i) => {
    engine.floats.copyWithin(joined.weights + i * outputs * WIDTH, part.weights, part.weights + outputs * WIDTH);
  });
  return joined;
}

function readColumns(nodes: readonly ThincNode[]): readonly Column[] {
  const names = columnNames(nodes);
  return nodesNamed(nodes, 'hashembed').map((node) => {
    const { data, shape }: Tensor = tensor(node, 'E', 2);
    const name = String(names[Number(node.attrs.column)]);
    const read = ATTRIBUTES[name];
    if (read === undefined || shape[1] !== WIDTH) throw new Error(`an embedding of ${name} with ${shape.join(' × ')} values is not known`);
    return { read, seed: Number(node.attrs.seed), rows: shape[0]!, table: data };
  });
}

function columnNames(nodes: readonly ThincNode[]): readonly unknown[] {
  const names = nodesNamed(nodes, 'extract_features')[0]?.attrs.columns;
  if (!Array.isArray(names)) throw new Error('the embedding does not name its columns');
  return names;
}

const usesSpace = (nodes: readonly ThincNode[]): boolean => columnNames(nodes).includes('SPACY');

function addRows(floats: Float32Array, at: number, table: Float32Array, rows: Int32Array): void {
  const [a = 0, b = 0, c = 0, d = 0] = rows;
  for (let i = 0; i < WIDTH; i++) {
    floats[at + i] = table[a * WIDTH + i]! + table[b * WIDTH + i]! + table[c * WIDTH + i]! + table[d * WIDTH + i]!;
  }
}

function project(floats: Float32Array, at: number, projection: Tensor, statics: StaticVectors, text: string): void {
  const row = statics.row(text);
  if (row < 0) return;
  const { width, vectors } = statics;
  for (let o = 0; o < WIDTH; o++) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += projection.data[o * width + i]! * vectors[row * width + i]!;
    floats[at + o] = sum;
  }
}

/** Cache places by key, 1 to `size`; a place is given away when it was not used since the hand last passed, never within a batch. */
interface Slots {
  of(key: number): number;
  take(key: number): number;
  touch(slot: number): void;
  nextBatch(): void;
  reset(): void;
}

function createSlots(size: number): Slots {
  let slotOf = new Int32Array(1 << 16);
  const owner = new Int32Array(size + 1).fill(-1);
  const lastUse = new Int32Array(size + 1);
  const wasUsed = new Uint8Array(size + 1);
  let hand = 0;
  let batch = 0;
  return {
    of: (key) => (key < slotOf.length ? slotOf[key]! : 0),
    touch(slot) {
      lastUse[slot] = batch;
      wasUsed[slot] = 1;
    },
    nextBatch() {
      batch = (batch + 1) | 0;
    },
    take(key) {
      if (key >= slotOf.length) {
        const longer = new Int32Array(Math.max(key + 1, slotOf.length * 2));
        longer.set(slotOf);
        slotOf = longer;
      }
      for (;;) {
        hand = hand === size ? 1 : hand + 1;
        if (owner[hand] === -1) break;
        if (lastUse[hand] === batch) continue;
        if (wasUsed[hand] === 0) break;
        wasUsed[hand] = 0;
      }
      if (owner[hand] !== -1) slotOf[owner[hand]!] = 0;
      owner[hand] = key;
      lastUse[hand] = batch;
      wasUsed[hand] = 0;
      slotOf[key] = hand;
      return hand;
    },
    reset() {
      slotOf = new Int32Array(1 << 16);
      owner.fill(-1);
      hand = 0;
    },
  };
}
