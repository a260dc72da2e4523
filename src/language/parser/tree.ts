/** Heads (a root is its own), edges of subtrees, and where sentences start. */
export interface Tree {
  readonly heads: Int32Array;
  readonly leftEdges: Int32Array;
  readonly rightEdges: Int32Array;
  /** 1 for the first token of a sentence. */
  readonly starts: Uint8Array;
}

/** Heads that cross sentences are resolved by going over the document again, so often at most. */
const MOST_PASSES = 12;

/** Edges and sentence starts from heads, as `set_children_from_heads` of spaCy's Doc does it, for non-projective trees too. */
export function buildTree(heads: Int32Array): Tree {
  const length = heads.length;
  const leftEdges = Int32Array.from(heads, (_, i) => i);
  const rightEdges = Int32Array.from(heads, (_, i) => i);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < length; i++) widen(heads[i]!, i, leftEdges, rightEdges);
    for (let i = length - 1; i >= 0; i--) widen(heads[i]!, i, leftEdges, rightEdges);
    if (areHeadsWithinSentences(heads, startsOf(heads, leftEdges))) break;
  }
  return { heads, leftEdges, rightEdges, starts: startsOf(heads, leftEdges) };
}

function widen(head: number, child: number, leftEdges: Int32Array, rightEdges: Int32Array): void {
  if (leftEdges[child]! < leftEdges[head]!) leftEdges[head] = leftEdges[child]!;
  if (rightEdges[child]! > rightEdges[head]!) rightEdges[head] = rightEdges[child]!;
}

function startsOf(heads: Int32Array, leftEdges: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[leftEdges[i]!] = 1;
  return starts;
}

/** The end of the current range counts as within, as in spaCy. */
function areHeadsWithinSentences(heads: Int32Array, starts: Uint8Array): boolean {
  let start = 0;
  for (let i = 0; i < heads.length; i++) {
    if ((i === 0 || starts[i] === 0) && i !== heads.length - 1) continue;
    for (let j = start; j < i; j++) if (heads[j]! < start || heads[j]! > i) return false;
    start = i;
  }
  return true;
}
