import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Picture } from './model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A full turn divided by the golden ratio: new nodes spread evenly and always start at the same place. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Positions for every node; those that had one start from it. The same picture gives the same positions. */
export function layOut(picture: Picture, known: ReadonlyMap<string, Point>, pinned: ReadonlySet<string>): Map<string, Point> {
  const graph = new Graph({ multi: true, type: 'directed' });
  let index = 0;
  for (const id of picture.nodes.keys()) {
    const radius = 10 * Math.sqrt(index + 1);
    const start = known.get(id) ?? { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
    graph.addNode(id, { ...start, fixed: pinned.has(id) });
    index += 1;
  }
  for (const edge of picture.edges.values()) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) graph.addEdge(edge.from, edge.to);
  }
  const iterations = graph.order > 2000 ? 40 : graph.order > 400 ? 100 : 240;
  if (graph.order > 1)
    forceAtlas2.assign(graph, { iterations, settings: { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 12 } });
  return new Map(graph.mapNodes((id, attributes) => [id, { x: attributes.x as number, y: attributes.y as number }]));
}
