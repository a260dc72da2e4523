/** Offsets and strides count 32-bit floats in the engine's memory. */
export type Offset = number;

/** An affine layer laid out for the kernel: panels of `PANEL` outputs, each `[input][output]`; the outputs are padded to whole panels. */
export interface Affine {
  readonly inputs: number;
  /** Outputs rounded up to whole panels: the row length of results. */
  readonly width: number;
  readonly weights: Offset;
  readonly bias: Offset;
}

/** Layer normalisation over the maximum of three pieces of 96. */
export interface MaxoutNorm {
  readonly gain: Offset;
  readonly bias: Offset;
}

/** A residual block as the file holds it: `weights[unit][piece][left, middle, right]`, `bias[unit][piece]`. */
export interface BlockWeights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly norm: MaxoutNorm;
}

/** Rows of x to compute in one block, two by two: `ints[at .. at + count)` are the offsets of the first row of each pair. */
export interface PairList {
  readonly at: Offset;
  readonly count: number;
}

/**
 * Runs the blocks in place: `x[r] += norm(max of the pieces of W [x[r - 1], x[r], x[r + 1]] + b)` for the rows of the list of each block.
 * A row's result depends on its window and on whether it comes first or second in its pair, on nothing else.
 */
type BlockRunner = (lists: readonly PairList[]) => void;

/** Pairs a list may hold. */
export const MOST_PAIRS = 132;

/** The scoring half of a transition model. */
export interface Scorer {
  readonly features: number;
  /** Added to the sum of feature rows: 2 × 64, piece by piece. */
  readonly bias: Offset;
  readonly upper: Affine;
}

/**
 * The arithmetic of the networks. Engines give the same results up to rounding (about 1e-6);
 * one engine gives the same bits for a row whatever rows stand beside it.
 */
export interface Engine {
  readonly name: 'wasm' | 'onnx' | 'plain';
  /** All weights, caches and buffers. */
  readonly floats: Float32Array;
  /** The same bytes, for indexes. */
  readonly ints: Int32Array;
  /** Takes so many floats of memory, on a 64-byte border, zeroed. */
  reserve(size: number): Offset;
  /** `y[r] = W x[r] + b` for rows `x + r * stride`; y has rows of `layer.width`. Whole tiles are computed: up to `SPARE_ROWS` rows after the last may be read and written. */
  affine(layer: Affine, x: Offset, stride: number, rows: number, y: Offset): void;
  /** `out[r] = norm(max of the three pieces of y[r]) (+ out[r] when isResidual)`; y has rows of 288, out of 96. */
  maxoutNorm(norm: MaxoutNorm, y: Offset, rows: number, out: Offset, isResidual: boolean): void;
  /**
   * The first residual block from cached products: for row r with the cache rows `ints[slots + r - 1 .. slots + r + 1]`,
   * `y[r] = left(r - 1) + self(r) + right(r + 1) + bias` and `out[r]` = the word's vector. See `EMBEDDING_ROW`.
   */
  gatherWindow(slots: Offset, rows: number, bias: Offset, y: Offset, out: Offset): void;
  /** Places the residual window blocks after the first one. */
  placeBlocks(blocks: readonly BlockWeights[]): BlockRunner;
  /** Scores of the moves into `out[0 .. upper.width)` for the feature rows at `ints[rows .. rows + features)`. */
  score(scorer: Scorer, rows: Offset, out: Offset): void;
}

/** Vector widths of spaCy's CNN models; other shapes are refused when the weights are read. */
export const WIDTH = 96;
export const PIECES = 3;
export const HIDDEN = 64;
/** Floats a cached word takes: its vector and its products with the left, middle and right third of the first block's weights. */
export const EMBEDDING_ROW: number = WIDTH + 3 * PIECES * WIDTH;
export const EPSILON = 1e-8;

/** Outputs of a layer that lie side by side, and rows that are computed together. */
export const PANEL = 8;
export const ROW_TILE = 4;
/** Room that has to follow the rows of an affine layer. */
export const SPARE_ROWS = 32;
