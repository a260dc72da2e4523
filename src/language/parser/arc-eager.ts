import type { Engine } from '../engine/engine.ts';
import type { TransitionScorer } from '../network/transition-scorer.ts';
import { type ActionMoves, movesOf } from './moves.ts';
import { ParseState } from './parse-state.ts';

/** Features of the parser's model: B0 B1 S0 S1 S2, last left child of B0 and of S0, last right child of S0. */
export const PARSER_FEATURES = 8;

const ACTION = { shift: 0, reduce: 1, left: 2, right: 3, break: 4 } as const;

/** Arcs of a document; valid until the next one is parsed. */
interface RawParse {
  /** -1 for a token without head. */
  readonly heads: Int32Array;
  /** The move that made the arc to a token. */
  readonly moves: Int32Array;
}

export interface ArcEagerParser {
  /** The label of the arc each move makes; '' for moves that make none. */
  readonly labels: readonly string[];
  /** `insideNames` is 1 for tokens that no sentence begins with. */
  parse(vectors: Float32Array, length: number, insideNames: Uint8Array): RawParse;
}

/**
 * spaCy's greedy arc-eager parser with non-monotonic moves and sentence breaks (Honnibal and Johnson 2015):
 * the best-scoring valid move, the first one on ties.
 */
export function createArcEagerParser(engine: Engine, scorer: TransitionScorer, actions: ReadonlyMap<number, ActionMoves>): ArcEagerParser {
  const shift = movesOf(actions, ACTION.shift).first;
  const reduce = movesOf(actions, ACTION.reduce).first;
  const left = movesOf(actions, ACTION.left);
  const right = movesOf(actions, ACTION.right);
  const split = movesOf(actions, ACTION.break).first;
  const labels = Array.from({ length: scorer.moves }, () => '');
  for (const moves of [left, right]) for (const [i, label] of moves.labels.entries()) labels[moves.first + i] = label;
  const state = new ParseState();
  const features = new Int32Array(PARSER_FEATURES);
  const { floats } = engine;
  const { scores } = scorer;

  const choose = (): number => {
    let best = -1;
    let score = Number.NEGATIVE_INFINITY;
    const consider = (first: number, count: number): void => {
      for (let move = first; move < first + count; move++) {
        if (best !== -1 && floats[scores + move]! <= score) continue;
        best = move;
        score = floats[scores + move]!;
      }
    };
    if (state.canShift()) consider(shift, 1);
    if (state.canReduce()) consider(reduce, 1);
    if (state.canAttach()) {
      consider(left.first, left.labels.length);
      consider(right.first, right.labels.length);
    }
    if (state.canBreak()) consider(split, 1);
    return best;
  };
  const apply = (move: number): void => {
    if (move === shift) state.shift();
    else if (move === reduce) state.reduce();
    else if (move === split) state.break();
    else if (move < right.first) state.attachLeft(move);
    else state.attachRight(move);
  };
  return {
    labels,
    parse(vectors, length, insideNames) {
      state.start(length, insideNames);
      scorer.start(vectors, length);
      while (!state.isFinal()) {
        state.readFeatures(features);
        scorer.score(features);
        const move = choose();
        if (move === -1) break;
        apply(move);
      }
      return state;
    },
  };
}
