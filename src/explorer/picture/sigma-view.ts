import Graph from 'graphology';
import Sigma from 'sigma';
import { colourOf, inkColour } from './colours.ts';
import type { Point } from './layout.ts';
import { edgeKey, type Picture } from './model.ts';

export const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** Draws a picture with WebGL; `stop` frees the canvas. */
export function drawWithSigma(
  box: HTMLElement,
  picture: Picture,
  points: ReadonlyMap<string, Point>,
  chosen: string | undefined,
  onChoose: (id: string) => void,
): () => void {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of picture.nodes.values()) {
    const point = points.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(node.id, {
      ...point,
      label: node.name,
      size: node.id === chosen ? 12 : node.type === 'Decision' ? 8 : 6,
      color: colourOf(node.type),
      highlighted: node.id === chosen,
    });
  }
  for (const edge of picture.edges.values()) {
    if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to)) continue;
    graph.addEdgeWithKey(edgeKey(edge), edge.from, edge.to, { label: edge.type, size: 1.5, color: colourOf('topic') });
  }
  const sigma = new Sigma(graph, box, {
    renderEdgeLabels: picture.nodes.size < 120,
    defaultEdgeType: 'arrow',
    labelColor: { color: inkColour() },
    edgeLabelColor: { color: inkColour() },
    labelRenderedSizeThreshold: picture.nodes.size < 200 ? 0 : 7,
    allowInvalidContainer: true,
  });
  sigma.on('clickNode', ({ node }) => onChoose(node));
  return () => sigma.kill();
}
