import { cellText } from '../../model/csv.ts';
import { NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { Properties } from '../../model/rows.ts';
import { xmlText } from '../../model/xml.ts';
import type { Chunk, GraphSource } from './format.ts';

const TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  int: 'long',
  float: 'double',
  bool: 'boolean',
  date: 'string',
  point: 'string',
  texts: 'string',
  ints: 'string',
};

/** GraphML declares a name once: where a sentence's `start` is a number and a holding's a day, both are text. */
function keysOf(lists: readonly PropertyTypes[], prefix: string, owner: string): string {
  const all = new Map<string, string>();
  for (const [key, type] of lists.flatMap((types) => Object.entries(types)))
    all.set(key, (all.get(key) ?? TYPES[type]) === TYPES[type] ? TYPES[type] : 'string');
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, type]) => `<key id="${prefix}${key}" for="${owner}" attr.name="${key}" attr.type="${type}"/>\n`)
    .join('');
}

const data = (types: PropertyTypes, properties: Properties, prefix: string): string =>
  Object.keys(types)
    .filter((key) => properties[key] !== undefined)
    .map((key) => `<data key="${prefix}${key}">${xmlText(cellText(properties[key]))}</data>`)
    .join('');

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="type" for="edge" attr.name="type" attr.type="string"/>
${keysOf(Object.values(NODE_PROPERTIES), 'n-', 'node')}${keysOf(Object.values(RELATIONSHIP_PROPERTIES), 'e-', 'edge')}<graph edgedefault="directed">
`;

/** GraphML with every property, for yEd, igraph and NetworkX. */
export async function* graphml(source: GraphSource): AsyncGenerator<Chunk> {
  const file = 'graph.graphml';
  yield { file, text: HEAD };
  for await (const { label, id, properties } of source.nodes()) {
    const values = data(NODE_PROPERTIES[label], properties, 'n-');
    yield { file, text: `<node id="${xmlText(id)}"><data key="labels">${label}</data>${values}</node>\n` };
  }
  for await (const { type, from, to, properties } of source.relationships()) {
    const values = data(RELATIONSHIP_PROPERTIES[type], properties, 'e-');
    yield { file, text: `<edge source="${xmlText(from)}" target="${xmlText(to)}"><data key="type">${type}</data>${values}</edge>\n` };
  }
  yield { file, text: '</graph>\n</graphml>\n' };
}
