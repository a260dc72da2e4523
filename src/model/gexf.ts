import { xmlText } from './xml.ts';

/** GEXF 1.3, as Gephi reads it: its head, then nodes, `GEXF_EDGES`, edges, `GEXF_END`. */
export const gexfHead = (attributes: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node">
${attributes.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('\n')}
</attributes>
<nodes>
`;

const attribute = (name: string, value: unknown): string => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`);

interface GexfNode {
  readonly id: string;
  readonly name: unknown;
  /** Values of the attributes that the head names. */
  readonly values: Readonly<Record<string, unknown>>;
  /** First and last day of its life. */
  readonly start?: unknown;
  readonly end?: unknown;
}

export function gexfNode({ id, name, values, start, end }: GexfNode): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `<attvalue for="${key}" value="${xmlText(value)}"/>`).join('');
  return `<node${attribute('id', id)}${attribute('label', name)}${attribute('start', start)}${attribute('end', end)}><attvalues>${list}</attvalues></node>\n`;
}

export const GEXF_EDGES = '</nodes>\n<edges>\n';

interface GexfEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly claimIds?: unknown;
}

/** Numbered, since two edges may differ in nothing that GEXF shows; as thick as it has claims. */
export function gexfEdge(number: number, { from, to, type, claimIds }: GexfEdge): string {
  const weight = Array.isArray(claimIds) && claimIds.length > 0 ? claimIds.length : 1;
  return `<edge id="${number}"${attribute('source', from)}${attribute('target', to)}${attribute('label', type)} weight="${weight}"/>\n`;
}

export const GEXF_END = '</edges>\n</graph>\n</gexf>\n';
