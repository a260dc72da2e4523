import { csvLine } from '../../model/csv.ts';
import { GEXF_EDGES, GEXF_END, gexfEdge, gexfHead, gexfNode } from '../../model/gexf.ts';
import type { Picture } from './model.ts';

/** One line a relationship, with the names of both ends and the claims behind it. */
export function pictureCsv({ nodes, edges }: Picture): string {
  const rows = [...edges.values()].map(({ from, type, to, claimIds }) => [
    from,
    nodes.get(from)?.name,
    type,
    to,
    nodes.get(to)?.name,
    (claimIds ?? []).join(' '),
  ]);
  return [['from', 'fromName', 'type', 'to', 'toName', 'claims'], ...rows].map(csvLine).join('');
}

export const pictureJson = ({ nodes, edges }: Picture): string =>
  `${JSON.stringify({ nodes: [...nodes.values()], edges: [...edges.values()] }, null, 2)}\n`;

/** As Gephi reads it. */
export function pictureGexf({ nodes, edges }: Picture): string {
  const node = [...nodes.values()].map(({ id, name, type }) => gexfNode({ id, name, values: { type } }));
  const edge = [...edges.values()].map((row, number) => gexfEdge(number, row));
  return [gexfHead(['type']), ...node, GEXF_EDGES, ...edge, GEXF_END].join('');
}
