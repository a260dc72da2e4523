import { csvCell } from '../../model/csv.ts';
import { xmlText } from '../../model/xml.ts';
import { edgeKey, type Picture } from './model.ts';

/** One line a relationship, with the names of both ends and the claims behind it. */
export function pictureCsv({ nodes, edges }: Picture): string {
  const rows = [...edges.values()].map(({ from, type, to, claimIds }) => [
    from,
    nodes.get(from)?.name ?? '',
    type,
    to,
    nodes.get(to)?.name ?? '',
    (claimIds ?? []).join(' '),
  ]);
  return [['from', 'fromName', 'type', 'to', 'toName', 'claims'], ...rows]
    .map((row) => `${row.map((text) => csvCell(text, text)).join(',')}\r\n`)
    .join('');
}

export const pictureJson = ({ nodes, edges }: Picture): string =>
  `${JSON.stringify({ nodes: [...nodes.values()], edges: [...edges.values()] }, null, 2)}\n`;

/** GEXF 1.3, as Gephi reads it. */
export function pictureGexf({ nodes, edges }: Picture): string {
  const node = [...nodes.values()].map(
    ({ id, name, type }) =>
      `<node id="${xmlText(id)}" label="${xmlText(name)}"><attvalues><attvalue for="type" value="${xmlText(type)}"/></attvalues></node>`,
  );
  const edge = [...edges.values()].map(
    (it) => `<edge id="${xmlText(edgeKey(it))}" source="${xmlText(it.from)}" target="${xmlText(it.to)}" label="${xmlText(it.type)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed">
<attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
<nodes>
${node.join('\n')}
</nodes>
<edges>
${edge.join('\n')}
</edges>
</graph>
</gexf>
`;
}
