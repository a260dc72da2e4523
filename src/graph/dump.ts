import { createHash } from 'node:crypto';
import { compareNodes, compareRelationships, nodeLine, relationshipLine } from '../model/canonical.ts';
import { NODE_PROPERTIES, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../model/properties.ts';
import type { GraphRows, NodeRow, Properties } from '../model/rows.ts';

const listed = (properties: Properties, types: PropertyTypes): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key in types));

/** A source named in two ways by two reports keeps the first by letters. */
function unique(nodes: readonly NodeRow[]): readonly NodeRow[] {
  const found = new Map<string, NodeRow>();
  for (const row of nodes) {
    const known = found.get(row.id);
    if (known === undefined || nodeLine(row) < nodeLine(known)) found.set(row.id, row);
  }
  return [...found.values()];
}

/** The canonical dump of a graph in memory: the lines that `gazette dump` prints for the same graph in a database. */
export function dumpLines(parts: readonly GraphRows[]): readonly string[] {
  const nodes = unique(parts.flatMap((part) => part.nodes)).map((row) => ({
    ...row,
    properties: listed(row.properties, NODE_PROPERTIES[row.label]),
  }));
  const relationships = parts
    .flatMap((part) => part.relationships)
    .map((row) => ({ ...row, properties: listed(row.properties, RELATIONSHIP_PROPERTIES[row.type]) }));
  return [...[...nodes].sort(compareNodes).map(nodeLine), ...[...relationships].sort(compareRelationships).map(relationshipLine)];
}

export const dumpHash = (lines: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
};
