import { xmlText } from '../../model/xml.ts';
import { csvLine } from '../pages/csv.ts';
import { CLAIMS, DECISIONS, EDGES, NODES } from './statements.ts';

type Row = Readonly<Record<string, unknown>>;

/** What can be exported, and the statement behind it. */
export const TABLES: Readonly<Record<string, string>> = { decisions: DECISIONS, nodes: NODES, edges: EDGES, claims: CLAIMS };

/** How a stream of rows is written. `tables` are read one after the other. */
export interface Format {
  readonly type: string;
  readonly extension: string;
  readonly tables?: readonly string[];
  readonly head?: string;
  readonly tail?: string;
  row(row: Row, isFirst: boolean, table: string): string;
}

const filled = (row: Row, leaveOut: readonly string[]): readonly (readonly [string, unknown])[] =>
  Object.entries(row).filter(([key, value]) => value !== null && value !== undefined && !leaveOut.includes(key));

const GRAPHML_KEYS = ['type', 'kind', 'country', 'start', 'end', 'when', 'name', 'basis', 'attribute', 'amount'];

const csv: Format = {
  type: 'text/csv',
  extension: 'csv',
  row: (row, isFirst) => (isFirst ? csvLine(Object.keys(row)) : '') + csvLine(Object.values(row)),
};

const jsonl: Format = { type: 'application/x-ndjson', extension: 'jsonl', row: (row) => `${JSON.stringify(row)}\n` };

const graphml: Format = {
  type: 'application/graphml+xml',
  extension: 'graphml',
  tables: ['nodes', 'edges'],
  head: `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${GRAPHML_KEYS.map((key) => `<key id="${key}" for="all" attr.name="${key}" attr.type="string"/>\n`).join('')}<graph edgedefault="directed">\n`,
  tail: '</graph>\n</graphml>\n',
  row(row, _isFirst, table) {
    const isNode = table === 'nodes';
    const data = filled(isNode ? { ...row, name: row.Label } : { ...row, type: row.Label, name: row.Label }, [
      'Id',
      'Label',
      'Source',
      'Target',
      'Type',
      'Weight',
    ]);
    const inside = data.filter(([key]) => GRAPHML_KEYS.includes(key)).map(([key, value]) => `<data key="${key}">${xmlText(value)}</data>`);
    return isNode
      ? `<node id="${xmlText(row.Id)}">${inside.join('')}</node>\n`
      : `<edge source="${xmlText(row.Source)}" target="${xmlText(row.Target)}">${inside.join('')}</edge>\n`;
  },
};

const gexf: Format = {
  type: 'application/gexf+xml',
  extension: 'gexf',
  tables: ['nodes', 'edges'],
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n<attributes class="node"><attribute id="type" title="type" type="string"/><attribute id="kind" title="kind" type="string"/><attribute id="country" title="country" type="string"/><attribute id="when" title="when" type="string"/></attributes>\n<nodes>\n',
  tail: '</edges>\n</graph>\n</gexf>\n',
  row(row, isFirst, table) {
    if (table === 'nodes') {
      const values = ['type', 'kind', 'country', 'when'].filter((key) => row[key] !== null && row[key] !== undefined);
      return `<node id="${xmlText(row.Id)}" label="${xmlText(row.Label)}"><attvalues>${values.map((key) => `<attvalue for="${key}" value="${xmlText(row[key])}"/>`).join('')}</attvalues></node>\n`;
    }
    const id = `${String(row.Source)} ${String(row.Label)} ${String(row.Target)} ${String(row.attribute ?? '')}`;
    return `${isFirst ? '</nodes>\n<edges>\n' : ''}<edge id="${xmlText(id)}" source="${xmlText(row.Source)}" target="${xmlText(row.Target)}" label="${xmlText(row.Label)}" weight="${xmlText(row.Weight)}"/>\n`;
  },
};

export const FORMATS: Readonly<Record<string, Format>> = { csv, jsonl, graphml, gexf };
