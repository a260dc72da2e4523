import type { NameSpan } from '../../model/analysis.ts';
import type { Engine } from '../engine/engine.ts';
import type { TransitionScorer } from '../network/transition-scorer.ts';
import { type ActionMoves, movesOf } from '../parser/moves.ts';

/** Features of the name model: the token, the first token of the open name, the token before within it. */
export const NAME_FEATURES = 3;

const ACTION = { begin: 1, in: 2, last: 3, unit: 4, out: 5 } as const;

export type NameFinder = (
  vectors: Float32Array,
  length: number,
  isSentenceStart: Uint8Array,
  isBlank: (token: number) => boolean,
) => readonly NameSpan[];

/** spaCy's greedy name tagger: begin, in, last, unit, out, with the best-scoring valid move; names stay within sentences. */
export function createNameFinder(engine: Engine, scorer: TransitionScorer, actions: ReadonlyMap<number, ActionMoves>): NameFinder {
  const begin = movesOf(actions, ACTION.begin);
  const inside = movesOf(actions, ACTION.in);
  const last = movesOf(actions, ACTION.last);
  const unit = movesOf(actions, ACTION.unit);
  const out = movesOf(actions, ACTION.out).first;
  const features = new Int32Array(NAME_FEATURES);
  const { floats } = engine;
  const { scores } = scorer;

  const bestOf = (moves: ActionMoves): number => {
    let best = -1;
    moves.labels.forEach((label, i) => {
      // A unit without label only stands for names that were barred beforehand.
      if (label !== '' && (best === -1 || floats[scores + moves.first + i]! > floats[scores + moves.first + best]!)) best = i;
    });
    return best;
  };
  const scoreOf = (moves: ActionMoves, label: number): number => floats[scores + moves.first + label]!;

  return (vectors, length, isSentenceStart, isBlank) => {
    const names: NameSpan[] = [];
    let start = -1;
    let open = -1;
    scorer.start(vectors, length);
    for (let token = 0; token < length; token++) {
      features[0] = token;
      features[1] = start;
      features[2] = start === -1 ? -1 : token - 1;
      scorer.score(features);
      const mayGoOn = token + 1 < length && isSentenceStart[token + 1] === 0;
      if (start >= 0) {
        if (
          mayGoOn &&
          scoreOf(inside, inside.labels.indexOf(begin.labels[open]!)) >= scoreOf(last, last.labels.indexOf(begin.labels[open]!))
        )
          continue;
        names.push({ from: start, to: token + 1, label: begin.labels[open]! });
        start = -1;
        continue;
      }
      if (isBlank(token)) continue;
      const b = mayGoOn ? bestOf(begin) : -1;
      const u = bestOf(unit);
      const beginScore = b === -1 ? Number.NEGATIVE_INFINITY : scoreOf(begin, b);
      const unitScore = scoreOf(unit, u);
      const outScore = floats[scores + out]!;
      if (beginScore >= unitScore && beginScore >= outScore) {
        start = token;
        open = b;
      } else if (unitScore >= outScore) names.push({ from: token, to: token + 1, label: unit.labels[u]! });
    }
    return names;
  };
}
