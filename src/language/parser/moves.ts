import { isMap, readMsgpack } from '../weights/msgpack.ts';

/** The moves of one action, in the order of the scores: `first` to `first + labels.length`. */
export interface ActionMoves {
  readonly first: number;
  readonly labels: readonly string[];
}

/**
 * Reads `<component>/moves`: how often each label was seen with each action. spaCy numbers the moves by action,
 * and within an action by frequency and label, both falling.
 */
export function readMoves(bytes: Uint8Array): ReadonlyMap<number, ActionMoves> {
  const file = readMsgpack(bytes);
  const table: unknown = JSON.parse(isMap(file) ? String(file.moves) : '');
  if (!isMap(table)) throw new Error('it lists no moves');
  const actions = new Map<number, ActionMoves>();
  let next = 0;
  for (const action of Object.keys(table)
    .map(Number)
    .sort((a, b) => a - b)) {
    const labels = Object.entries(table[String(action)] as Record<string, number>)
      .sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
      .map(([label]) => label);
    actions.set(action, { first: next, labels });
    next += labels.length;
  }
  return actions;
}

/** The moves of an action that the model must have. */
export function movesOf(actions: ReadonlyMap<number, ActionMoves>, action: number): ActionMoves {
  const moves = actions.get(action);
  if (moves === undefined || moves.labels.length === 0) throw new Error(`action ${action} has no moves`);
  return moves;
}
