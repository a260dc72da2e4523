import { fillTree, type Tree } from './tree.ts';

/** A label as numbers: what it says, and for the projective encoding `X||Y` also Y, the label of the true head; -1 for plain labels. */
export interface ArcLabel {
  readonly dep: number;
  readonly headDep: number;
}

const DELIMITER = '||';

export function readArcLabel(label: string, numberOf: (dep: string) => number): ArcLabel {
  const [dep = '', headDep] = label.split(DELIMITER);
  return { dep: numberOf(dep), headDep: headDep === undefined ? -1 : numberOf(headDep) };
}

/** Tokens a search for a new head may look at; only a sentence of thousands of words comes near. */
const MOST_LOOKS = 200_000;

/** A token whose label names the label of its true head. */
export interface LiftedArc {
  readonly token: number;
  readonly headDep: number;
}

/**
 * Fills the tree, then undoes the projective encoding (Nivre and Nilsson 2005): each lifted arc, in token order, goes to the first token
 * with the wanted label below its present head, searched breadth first from left to right. A label that is not yet undone matches none.
 */
export function fillDeprojectivized(tree: Tree, deps: Int32Array, lifted: readonly LiftedArc[], isBlank: (token: number) => boolean): void {
  fillTree(tree);
  if (lifted.length === 0) return;
  const encoded = new Set(lifted.map(({ token }) => token));
  for (const { token, headDep } of lifted) {
    tree.heads[token] = findBelow(tree, token, (child) => deps[child] === headDep && !encoded.has(child), isBlank);
    encoded.delete(token);
  }
  fillTree(tree);
}

/** Children are looked for between the subtree's edges as they were at the start, as spaCy does. */
function findBelow(
  { heads, leftEdges, rightEdges }: Tree,
  token: number,
  isWanted: (child: number) => boolean,
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
        if (isWanted(child)) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return start;
}
