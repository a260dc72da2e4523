import { isEntityType } from '../../model/labels.ts';
import { NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { Properties, PropertyValue } from '../../model/rows.ts';
import { quoted } from './csv.ts';
import type { Chunk, GraphSource } from './format.ts';

const TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  int: 'long',
  float: 'double',
  bool: 'boolean',
  date: 'date',
  point: 'point{crs:WGS-84}',
  texts: 'string[]',
  ints: 'long[]',
};

/** Between the items of a list; a character that no text of the graph holds. */
const SEPARATOR = '\u001f';

function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.map((item) => String(item).replaceAll(SEPARATOR, ' ')).join(SEPARATOR));
  if (typeof value === 'object' && 'latitude' in value) return quoted(`{latitude:${value.latitude}, longitude:${value.longitude}}`);
  // The importer takes an unquoted empty text for no value.
  return value === '' ? '""' : quoted(String(value));
}

const header = (types: PropertyTypes): readonly string[] => Object.entries(types).map(([key, type]) => `${key}:${TYPES[type]}`);
const cells = (types: PropertyTypes, properties: Properties): readonly string[] => Object.keys(types).map((key) => cell(properties[key]));

/** Node and relationship files with a header each, and the command that imports them into an empty, stopped database. */
export async function* neo4jAdmin(source: GraphSource): AsyncGenerator<Chunk> {
  const [nodes, edges] = [new Set<string>(), new Set<string>()];
  for await (const { label, id, properties } of source.nodes()) {
    const file = `${label}.csv`;
    const types = NODE_PROPERTIES[label];
    if (!nodes.has(file)) yield { file, text: `${['id:ID', ...header(types), ':LABEL'].join(',')}\n` };
    nodes.add(file);
    const labels = isEntityType(label) ? `Entity${SEPARATOR}${label}` : label;
    yield { file, text: `${[quoted(id), ...cells(types, properties), labels].join(',')}\n` };
  }
  for await (const { type, from, to, properties } of source.relationships()) {
    const file = `${type}.csv`;
    const types = RELATIONSHIP_PROPERTIES[type];
    if (!edges.has(file)) yield { file, text: `${[':START_ID', ...header(types), ':END_ID', ':TYPE'].join(',')}\n` };
    edges.add(file);
    yield { file, text: `${[quoted(from), ...cells(types, properties), quoted(to), type].join(',')}\n` };
  }
  const files = [...[...nodes].map((file) => `  --nodes=${file}`), ...[...edges].map((file) => `  --relationships=${file}`)].join(' \\\n');
  yield {
    file: 'import.sh',
    text: `#!/bin/sh\n# Run in this folder with Neo4j stopped; then start it and run "gazette migrate".\nneo4j-admin database import full neo4j --array-delimiter=U+001F --multiline-fields=true \\\n${files}\n`,
  };
}
