import { type Affine, type Engine, HIDDEN, SPARE_ROWS, WIDTH } from './engine/engine.ts';
import type { Words } from './lexicon/lexicon.ts';
import { CHUNK, PADDING } from './network/tok2vec.ts';
import type { Parts } from './pipeline-parts.ts';
import type { TokenList } from './tokenizer/token-list.ts';

/** What the encoders say of the tokens of several documents, one after another; valid until the next call. */
export interface Encoded {
  /** Index of the best tag. */
  readonly tags: Uint8Array;
  /** 64 floats a token, for the parser and for the name finder. */
  readonly syntax: Float32Array;
  readonly names: Float32Array;
}

/** Numbers of tokens up to which arrays are kept for the next call. */
const KEPT = 1 << 16;

export function createEncoder(parts: Parts, engine: Engine): (lists: readonly TokenList[], words: Words) => Encoded {
  const scratch = engine.reserve((CHUNK + SPARE_ROWS) * Math.max(HIDDEN, parts.tagger.width));
  let size = 0;
  let encoded: Encoded = { tags: new Uint8Array(0), syntax: new Float32Array(0), names: new Float32Array(0) };
  let rows = new Int32Array(0);
  let keys = new Int32Array(0);

  const makeRoom = (tokens: number, rowCount: number): void => {
    if (tokens > size || size > KEPT) {
      size = Math.max(tokens, 1024);
      encoded = { tags: new Uint8Array(size), syntax: new Float32Array(size * HIDDEN), names: new Float32Array(size * HIDDEN) };
    }
    if (rowCount > keys.length || keys.length > 2 * KEPT) {
      keys = new Int32Array(rowCount);
      rows = new Int32Array(rowCount);
    }
  };
  /** Reduces rows of 96 and copies the tokens among them, run by run. */
  const reduce = (layer: Affine, first: number, count: number, x: number, out: Float32Array): void => {
    engine.affine(layer, x, WIDTH, count, scratch);
    for (let r = 0; r < count; r++) {
      const token = rows[first + r]!;
      if (token < 0) continue;
      const from = r;
      while (r + 1 < count && rows[first + r + 1]! >= 0) r++;
      out.set(engine.floats.subarray(scratch + from * HIDDEN, scratch + (r + 1) * HIDDEN), token * HIDDEN);
    }
  };
  const tag = (first: number, count: number, x: number): void => {
    engine.affine(parts.tagger, x, WIDTH, count, scratch);
    for (let r = 0; r < count; r++) {
      const token = rows[first + r]!;
      if (token >= 0) encoded.tags[token] = indexOfLargest(engine.floats, scratch + r * parts.tagger.width, parts.tags.length);
    }
  };
  return (lists, words) => {
    const total = lists.reduce((sum, { length }) => sum + length, 0);
    const length = lists.reduce((sum, list) => sum + roundUp(list.length) + PADDING, PADDING);
    makeRoom(total, length);
    if (total === 0) return encoded;
    layOut(lists, keys.subarray(0, length), rows);
    parts.syntaxVectors.encode(words, { length, keys }, (first, count, x) => {
      tag(first, count, x);
      reduce(parts.parserReduction, first, count, x, encoded.syntax);
    });
    parts.nameVectors.encode(words, { length, keys }, (first, count, x) => reduce(parts.nameReduction, first, count, x, encoded.names));
    return encoded;
  };
}

/** To the next even number. */
const roundUp = (length: number): number => length + (length % 2);

/** Puts documents in rows with padding around each; `rows[r]` is the number of the token over all documents, or -1. */
function layOut(lists: readonly TokenList[], keys: Int32Array, rows: Int32Array): void {
  keys.fill(-1);
  rows.fill(-1, 0, keys.length);
  let row = PADDING;
  let next = 0;
  for (const list of lists) {
    for (let i = 0; i < list.length; i++, row++) {
      keys[row] = list.words[i]! * 2 + list.spaces[i]!;
      rows[row] = next++;
    }
    row = roundUp(row) + PADDING;
  }
}

function indexOfLargest(floats: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (floats[from + i]! > floats[from + best]!) best = i;
  return best;
}
