import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A graph as numbers, so that it can be handed to a worker without copying strings. */
export interface LayoutTask {
  /** x and y of each node, where it is or shall begin. */
  readonly points: Float64Array;
  /** Indexes of both ends of each edge. */
  readonly edges: Uint32Array;
  readonly fixed: Uint8Array;
}

/** A full turn divided by the golden ratio: new nodes spread evenly and always start at the same place. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a node begins that has no place yet: on a spiral, so that no two begin at one point. */
export function startPoint(index: number): Point {
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

/** Moves the points by so many steps of ForceAtlas2; the same task gives the same points. */
export function layOut({ points, edges, fixed }: LayoutTask, iterations: number): Float64Array {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (let i = 0; i < fixed.length; i++) graph.addNode(i, { x: points[2 * i], y: points[2 * i + 1], fixed: fixed[i] === 1 });
  for (let i = 0; i < edges.length; i += 2) graph.addEdge(edges[i], edges[i + 1]);
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 12, barnesHutOptimize: graph.order > 500 };
    forceAtlas2.assign(graph, { iterations, settings });
  }
  const moved = new Float64Array(points.length);
  graph.forEachNode((key, { x, y }) => {
    moved[2 * Number(key)] = x as number;
    moved[2 * Number(key) + 1] = y as number;
  });
  return moved;
}
