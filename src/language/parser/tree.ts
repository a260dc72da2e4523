/** A document's tree in columns that the caller owns, all of one length. */
export interface Tree {
  /** A root is its own head. */
  readonly heads: Int32Array;
  /** First and last token of each subtree. */
  readonly leftEdges: Int32Array;
  readonly rightEdges: Int32Array;
  /** 1 for the first token of a sentence. */
  readonly starts: Uint8Array;
}

/** Heads that cross sentences are resolved by going over the document again, so often at most. */
const MOST_PASSES = 12;

/** Fills edges and sentence starts from heads, as `set_children_from_heads` of spaCy's Doc does it, for non-projective trees too. */
export function fillTree(tree: Tree): void {
  const { heads, leftEdges, rightEdges } = tree;
  const length = heads.length;
  for (let i = 0; i < length; i++) {
    leftEdges[i] = i;
    rightEdges[i] = i;
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < length; i++) widen(heads[i]!, i, leftEdges, rightEdges);
    for (let i = length - 1; i >= 0; i--) widen(heads[i]!, i, leftEdges, rightEdges);
    fillStarts(tree);
    if (areHeadsWithinSentences(tree)) break;
  }
}

function widen(head: number, child: number, leftEdges: Int32Array, rightEdges: Int32Array): void {
  if (leftEdges[child]! < leftEdges[head]!) leftEdges[head] = leftEdges[child]!;
  if (rightEdges[child]! > rightEdges[head]!) rightEdges[head] = rightEdges[child]!;
}

function fillStarts({ heads, leftEdges, starts }: Tree): void {
  starts.fill(0);
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[leftEdges[i]!] = 1;
}

/** The end of the current range counts as within, as in spaCy. */
function areHeadsWithinSentences({ heads, starts }: Tree): boolean {
  let start = 0;
  for (let i = 0; i < heads.length; i++) {
    if ((i === 0 || starts[i] === 0) && i !== heads.length - 1) continue;
    for (let j = start; j < i; j++) if (heads[j]! < start || heads[j]! > i) return false;
    start = i;
  }
  return true;
}
