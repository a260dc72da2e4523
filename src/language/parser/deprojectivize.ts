import { buildTree, type Tree } from './tree.ts';

const DELIMITER = '||';
/** Tokens a search for a new head may look at; only a sentence of thousands of words comes near. */
const MOST_LOOKS = 200_000;

/**
 * Undoes the projective encoding (Nivre and Nilsson 2005): a label `X||Y` stands for X, attached to the first Y
 * below the present head, searched breadth first from left to right. Changes `labels`.
 */
export function deprojectivize(heads: Int32Array, labels: string[], isBlank: (token: number) => boolean): Tree {
  const tree = buildTree(heads);
  let isChanged = false;
  for (let token = 0; token < labels.length; token++) {
    const at = labels[token]!.indexOf(DELIMITER);
    if (at === -1) continue;
    const wanted = labels[token]!.slice(at + DELIMITER.length);
    heads[token] = findBelow(tree, labels, token, wanted, isBlank);
    labels[token] = labels[token]!.slice(0, at);
    isChanged = true;
  }
  return isChanged ? buildTree(heads) : tree;
}

/** Children are looked for between the subtree's edges as they were at the start, as spaCy does. */
function findBelow(
  { heads, leftEdges, rightEdges }: Tree,
  labels: readonly string[],
  token: number,
  wanted: string,
  isBlank: (token: number) => boolean,
): number {
  const start = heads[token]!;
  let looks = 0;
  for (let level = [start]; level.length > 0 && looks < MOST_LOOKS; ) {
    const below: number[] = [];
    for (const parent of level) {
      for (let child = leftEdges[parent]!; child <= rightEdges[parent]!; child++) {
        looks++;
        if (child === parent || heads[child] !== parent || child === token || isBlank(child)) continue;
        if (labels[child] === wanted) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return start;
}
