import { edgeKey, type Picture } from './model.ts';

/** A cell that a spreadsheet cannot take for a formula. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Characters that XML 1.0 cannot hold go; the rest is escaped. */
const xml = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

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
  return [['from', 'fromName', 'type', 'to', 'toName', 'claims'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export const pictureJson = ({ nodes, edges }: Picture): string =>
  `${JSON.stringify({ nodes: [...nodes.values()], edges: [...edges.values()] }, null, 2)}\n`;

/** GEXF 1.3, as Gephi reads it. */
export function pictureGexf({ nodes, edges }: Picture): string {
  const node = [...nodes.values()].map(
    ({ id, name, type }) =>
      `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="type" value="${xml(type)}"/></attvalues></node>`,
  );
  const edge = [...edges.values()].map(
    (it) => `<edge id="${xml(edgeKey(it))}" source="${xml(it.from)}" target="${xml(it.to)}" label="${xml(it.type)}"/>`,
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
