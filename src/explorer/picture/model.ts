/** The picture of a graph: what is shown, what is pinned, and how to take the last step back. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly type: string;
}
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** The claims that say so; none where it follows from reference data or from other facts. */
  readonly claimIds?: readonly string[] | null;
}
export interface Picture {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** A neighbour as the API answers it. */
export interface Neighbour extends GraphEdge {
  readonly basis?: string | null;
  readonly attribute?: string | null;
  readonly amount?: string | null;
  readonly node: GraphNode;
}

/** What a decision or event is tied to, by full name. */
export const fullNamesOf = (neighbours: readonly Neighbour[]): readonly string[] =>
  neighbours.map(({ node }) => node.fullName ?? node.name);

export const EMPTY: Picture = { nodes: new Map(), edges: new Map() };
export const edgeKey = (edge: GraphEdge): string => `${edge.from} ${edge.type} ${edge.to}`;

export function addNode(picture: Picture, node: GraphNode): Picture {
  return { nodes: new Map(picture.nodes).set(node.id, node), edges: picture.edges };
}

export function addNeighbours(picture: Picture, neighbours: readonly Neighbour[]): Picture {
  const nodes = new Map(picture.nodes);
  const edges = new Map(picture.edges);
  for (const { node, ...edge } of neighbours) {
    nodes.set(node.id, node);
    edges.set(edgeKey(edge), edge);
  }
  return { nodes, edges };
}

export function hideNode(picture: Picture, id: string): Picture {
  const nodes = new Map(picture.nodes);
  nodes.delete(id);
  return { nodes, edges: new Map([...picture.edges].filter(([, edge]) => edge.from !== id && edge.to !== id)) };
}
