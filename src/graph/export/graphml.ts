import { NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { Properties, PropertyValue } from '../../model/rows.ts';
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

function keysOf(lists: readonly PropertyTypes[], prefix: string, owner: string): string {
  const all = new Map(lists.flatMap((types) => Object.entries(types)));
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, type]) => `<key id="${prefix}${key}" for="${owner}" attr.name="${key}" attr.type="${TYPES[type]}"/>\n`)
    .join('');
}

const textOf = (value: PropertyValue): string =>
  Array.isArray(value)
    ? value.join('; ')
    : typeof value === 'object' && 'latitude' in value
      ? `${value.latitude},${value.longitude}`
      : String(value);

const data = (properties: Properties, prefix: string): string =>
  Object.entries(properties)
    .map(([key, value]) => `<data key="${prefix}${key}">${xmlText(textOf(value))}</data>`)
    .join('');

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="type" for="edge" attr.name="type" attr.type="string"/>
${keysOf(Object.values(NODE_PROPERTIES), 'n-', 'node')}${keysOf(Object.values(RELATIONSHIP_PROPERTIES), 'e-', 'edge')}<graph edgedefault="directed">
`;

/** GraphML with every property, for yEd, Gephi, igraph and NetworkX. */
export async function* graphml(source: GraphSource): AsyncGenerator<Chunk> {
  const file = 'graph.graphml';
  yield { file, text: HEAD };
  for await (const { label, id, properties } of source.nodes()) {
    yield { file, text: `<node id="${xmlText(id)}"><data key="labels">${label}</data>${data(properties, 'n-')}</node>\n` };
  }
  for await (const { type, from, to, properties } of source.relationships()) {
    yield {
      file,
      text: `<edge source="${xmlText(from)}" target="${xmlText(to)}"><data key="type">${type}</data>${data(properties, 'e-')}</edge>\n`,
    };
  }
  yield { file, text: '</graph>\n</graphml>\n' };
}
