import Graph from 'graphology';
import Sigma from 'sigma';
import { plain } from '../words.ts';
import { type Colours, readColours } from './colours.ts';
import { hoverWith, labelWith } from './draw-label.ts';
import { newLabelRoom } from './label-room.ts';
import { edgeKey, type Picture } from './model.ts';
import { shiftWhileDragged } from './shift-while-dragged.ts';
import type { Points } from './use-layout.ts';

export const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** Beyond these, words on edges, a click on an edge and edges that move cost more than they show. */
const FEW_NODES = 120;
const FEW_EDGES = 1000;

export interface ViewEvents {
  readonly onChoose: (id: string) => void;
  readonly onChooseEdge: (key: string) => void;
  /** A node was dragged somewhere. */
  readonly onPin: (id: string, x: number, y: number) => void;
}

/** A picture on the screen, as long as it is looked at. */
export interface View {
  /** Another set of nodes and edges; the camera stays. */
  show(picture: Picture, points: Points, chosen: string | undefined): void;
  /** The same nodes somewhere else. */
  move(points: Points): void;
  close(): void;
}

function graphOf(picture: Picture, points: Points, chosen: string | undefined, colours: Colours): Graph {
  const graph = new Graph({ multi: true, type: 'directed' });
  const isLarge = picture.nodes.size > FEW_EDGES;
  for (const { id, name, type } of picture.nodes.values()) {
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    const size = (type === 'Decision' ? 11 : 9) * (isLarge ? 0.5 : 1) + (id === chosen ? 3 : 0);
    const color = colours[type.toLowerCase() as keyof Colours] ?? colours.soft;
    graph.addNode(id, { x, y, size, color, label: name, sort: type, isChosen: id === chosen, forceLabel: id === chosen });
  }
  for (const edge of picture.edges.values()) {
    if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to)) continue;
    graph.addEdgeWithKey(edgeKey(edge), edge.from, edge.to, {
      label: plain(edge.type),
      size: isLarge ? 0.8 : 3,
      color: isLarge ? colours.line : colours.soft,
    });
  }
  return graph;
}

/** A node follows the pointer and stays where it is put. */
function letDrag(sigma: Sigma, onPin: ViewEvents['onPin']): void {
  let held: string | undefined;
  let hasMoved = false;
  sigma.on('downNode', ({ node }) => {
    held = node;
    hasMoved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return;
    hasMoved = true;
    sigma.getGraph().mergeNodeAttributes(held, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    if (held !== undefined && hasMoved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held) as { x: number; y: number };
      onPin(held, x, y);
    }
    held = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}

/** Opens a view with WebGL. */
export function openView(box: HTMLElement, events: ViewEvents): View {
  const colours = readColours();
  const room = newLabelRoom();
  const sigma = new Sigma(new Graph({ multi: true, type: 'directed' }), box, {
    defaultEdgeType: 'arrow',
    defaultDrawNodeLabel: labelWith(colours, room),
    defaultDrawNodeHover: hoverWith(colours),
    edgeLabelColor: { color: colours.soft },
    edgeLabelSize: 11,
    edgeLabelFont: 'system-ui, sans-serif',
    labelDensity: 0.6,
    labelGridCellSize: 110,
    stagePadding: 60,
    allowInvalidContainer: true,
  });
  sigma.on('beforeRender', room.clear);
  sigma.on('clickNode', ({ node }) => events.onChoose(node));
  sigma.on('clickEdge', ({ edge }) => events.onChooseEdge(edge));
  letDrag(sigma, events.onPin);
  shiftWhileDragged(sigma, () => sigma.getGraph().size > FEW_EDGES);
  return {
    show(picture, points, chosen) {
      const isSmall = picture.nodes.size <= FEW_NODES;
      const hasFewEdges = picture.edges.size <= FEW_EDGES;
      sigma.setSetting('renderEdgeLabels', isSmall);
      sigma.setSetting('labelRenderedSizeThreshold', isSmall ? 0 : 4);
      // In a small picture the room between the names decides which are written.
      sigma.setSetting('labelDensity', isSmall ? FEW_NODES : 0.6);
      sigma.setSetting('enableEdgeEvents', hasFewEdges);
      sigma.setSetting('defaultEdgeType', hasFewEdges ? 'arrow' : 'line');
      sigma.setSetting('hideEdgesOnMove', !hasFewEdges);
      sigma.setSetting('hideLabelsOnMove', !hasFewEdges);
      sigma.once('afterRender', () => performance.mark('picture'));
      sigma.setGraph(graphOf(picture, points, chosen, colours));
    },
    move(points) {
      sigma.setCustomBBox(null);
      sigma.getGraph().updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...points.get(id) }), { attributes: ['x', 'y'] });
    },
    close: () => sigma.kill(),
  };
}
