import { createHash } from 'node:crypto';
import { compareNodes, compareRelationships, nodeLine, relationshipLine } from '../model/canonical.ts';
import { NODE_PROPERTIES, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../model/properties.ts';
import type { GraphRows, NodeRow, Properties } from '../model/rows.ts';
import { sourceTitleKey } from '../model/source-title.ts';

const listed = (properties: Properties, types: PropertyTypes): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key in types));

const titleKey = ({ id, properties }: NodeRow): string => sourceTitleKey(id, String(properties.title ?? ''));

/** What stands first of two rows of one node: for a source the title that it is shown under. */
const isBefore = (a: NodeRow, b: NodeRow): boolean => (a.label === 'Source' ? titleKey(a) < titleKey(b) : nodeLine(a) < nodeLine(b));

function unique(nodes: readonly NodeRow[]): readonly NodeRow[] {
  const found = new Map<string, NodeRow>();
  for (const row of nodes) {
    const known = found.get(row.id);
    if (known === undefined || isBefore(row, known)) found.set(row.id, row);
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
