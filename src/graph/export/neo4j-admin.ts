import { csvField } from '../../model/csv.ts';
import { isEntityType } from '../../model/labels.ts';
import { NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../../model/rows.ts';
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
  if (Array.isArray(value)) return csvField(value.map((item) => String(item).replaceAll(SEPARATOR, ' ')).join(SEPARATOR));
  if (typeof value === 'object' && 'latitude' in value) return csvField(`{latitude:${value.latitude}, longitude:${value.longitude}}`);
  // The importer takes an unquoted empty text for no value.
  return value === '' ? '""' : csvField(String(value));
}

const header = (types: PropertyTypes): readonly string[] => Object.entries(types).map(([key, type]) => `${key}:${TYPES[type]}`);
const cells = (types: PropertyTypes, properties: Properties): readonly string[] => Object.keys(types).map((key) => cell(properties[key]));

/** Rows as the files that `neo4j-admin database import full` reads: one a label and one a relationship type, with a header. */
export interface AdminFiles {
  node(row: NodeRow): Chunk;
  relationship(row: RelationshipRow): Chunk;
  /** Arguments of the import, for the files begun so far. */
  importArguments(): readonly string[];
}

export function adminFiles(): AdminFiles {
  const [nodes, relationships] = [new Set<string>(), new Set<string>()];
  const line = (files: Set<string>, file: string, head: () => readonly string[], row: readonly string[]): Chunk => {
    const first = files.has(file) ? '' : `${head().join(',')}\n`;
    files.add(file);
    return { file, text: `${first}${row.join(',')}\n` };
  };
  return {
    node({ label, id, properties }) {
      const types = NODE_PROPERTIES[label];
      const labels = isEntityType(label) ? `Entity${SEPARATOR}${label}` : label;
      const head = (): readonly string[] => ['id:ID', ...header(types), ':LABEL'];
      return line(nodes, `${label}.csv`, head, [csvField(id), ...cells(types, properties), labels]);
    },
    relationship({ type, from, to, properties }) {
      const types = RELATIONSHIP_PROPERTIES[type];
      const head = (): readonly string[] => [':START_ID', ...header(types), ':END_ID', ':TYPE'];
      return line(relationships, `${type}.csv`, head, [csvField(from), ...cells(types, properties), csvField(to), type]);
    },
    importArguments: () => [
      '--array-delimiter=U+001F',
      '--multiline-fields=true',
      ...[...nodes].map((file) => `--nodes=${file}`),
      ...[...relationships].map((file) => `--relationships=${file}`),
    ],
  };
}

/** The whole graph as those files, and the command that imports them into an empty, stopped database. */
export async function* neo4jAdmin(source: GraphSource): AsyncGenerator<Chunk> {
  const files = adminFiles();
  for await (const row of source.nodes()) yield files.node(row);
  for await (const row of source.relationships()) yield files.relationship(row);
  yield {
    file: 'import.sh',
    text: `#!/bin/sh
# Run in this folder with Neo4j stopped; then start it and run "gazette migrate".
# Reference data is not part of these files: load it again before the next report.
neo4j-admin database import full neo4j ${files.importArguments().join(' \\\n  ')}
`,
  };
}
