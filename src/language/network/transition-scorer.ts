import { type Affine, type Engine, HIDDEN, type Scorer, SPARE_ROWS } from '../engine/engine.ts';
import { pieceMajor, placeAffine } from '../engine/place-affine.ts';
import { nodesNamed, type ThincNode, tensor } from '../weights/thinc-model.ts';
import { placeLinear, placeVector } from './layers.ts';

const FEATURE = 2 * HIDDEN;
/** Tokens whose feature rows are kept, and how many are computed at a time; powers of two. */
const KEPT = 4096;
const BLOCK = 128;

/** Scores the moves of a transition system from the token numbers of its features. */
export interface TransitionScorer {
  readonly moves: number;
  /** Begins a document: `vectors` has 64 floats a token. */
  start(vectors: Float32Array, length: number): void;
  /** Where the scores are: `moves` floats in the engine's memory. */
  readonly scores: number;
  /** Fills `scores` from `features` (a token number, or -1 for none). */
  score(features: Int32Array): void;
}

/** The parts of spaCy's parser model after the word vectors: `reduce` takes 96 to 64 floats a token, the scorer does the rest. */
export function placeReduction(engine: Engine, nodes: readonly ThincNode[]): Affine {
  const layer = placeLinear(
    engine,
    linears(nodes).find((node) => tensor(node, 'W', 2).shape[1] !== HIDDEN),
  );
  if (layer.outputs !== HIDDEN) throw new Error(`the token vectors have ${layer.outputs} values instead of ${HIDDEN}`);
  return layer;
}

export function createTransitionScorer(engine: Engine, nodes: readonly ThincNode[], features: number): TransitionScorer {
  const lower = nodesNamed(nodes, 'precomputable_affine')[0];
  const weights = tensor(lower, 'W', 4);
  if (weights.shape.join() !== [features, HIDDEN, 2, HIDDEN].join()) throw new Error(`the state layer is ${weights.shape.join(' × ')}`);
  const table = placeAffine(engine, { weights: weights.data, columns: HIDDEN }, features * FEATURE, (o) => withinFeature(o));
  const pad = placePieces(engine, tensor(lower, 'pad', 4).data);
  const upper = placeLinear(
    engine,
    linears(nodes).find((node) => tensor(node, 'W', 2).shape[1] === HIDDEN),
  );
  const scorer: Scorer = { features, bias: placePieces(engine, tensor(lower, 'b', 2).data), upper };
  const rows = engine.reserve(features);
  const scores = engine.reserve(upper.width);
  const staged = engine.reserve((BLOCK + SPARE_ROWS) * HIDDEN);
  const kept = engine.reserve((KEPT + SPARE_ROWS) * table.width);
  const late = engine.reserve((features + SPARE_ROWS) * table.width);
  const lateToken = new Int32Array(features);
  let vectors = new Float32Array(0);
  let length = 0;
  let done = 0;

  const compute = (token: number, count: number, at: number): void => {
    engine.floats.set(vectors.subarray(token * HIDDEN, (token + count) * HIDDEN), staged);
    engine.affine(table, staged, HIDDEN, count, at);
  };
  /** Where the feature rows of a token are. Tokens come into view in order; only in very long documents one is asked for that was given up. */
  const rowOf = (token: number, feature: number): number => {
    while (token >= done) {
      const count = Math.min(BLOCK, length - done);
      compute(done, count, kept + (done % KEPT) * table.width);
      done += count;
    }
    // The last tile of a block reaches into the next one, which is therefore given up as well.
    const oldest = (Math.ceil(done / BLOCK) + 1) * BLOCK - KEPT;
    if (token >= oldest) return kept + (token % KEPT) * table.width;
    // The rest of a tile is written after this row: it belongs to later features, whose rows are computed anew.
    if (lateToken[feature] !== token) {
      lateToken.fill(-1, feature);
      compute(token, 1, late + feature * table.width);
      lateToken[feature] = token;
    }
    return late + feature * table.width;
  };
  return {
    moves: upper.outputs,
    scores,
    start(given, count) {
      vectors = given as Float32Array<ArrayBuffer>;
      length = count;
      done = 0;
      lateToken.fill(-1);
    },
    score(tokens) {
      for (let f = 0; f < features; f++) {
        const token = tokens[f]!;
        engine.ints[rows + f] = (token < 0 ? pad : rowOf(token, f)) + f * FEATURE;
      }
      engine.score(scorer, rows, scores);
    },
  };
}

const linears = (nodes: readonly ThincNode[]): readonly ThincNode[] => nodesNamed(nodes, 'linear');

/** The file has the two pieces of a hidden value side by side; the kernel wants 64 first pieces, then 64 second ones. */
const withinFeature = (output: number): number => {
  const feature = Math.floor(output / FEATURE);
  return feature * FEATURE + pieceMajor(output % FEATURE, HIDDEN, 2);
};

const placePieces = (engine: Engine, values: Float32Array): number =>
  placeVector(
    engine,
    values.map((_, o) => values[withinFeature(o)]!),
  );
