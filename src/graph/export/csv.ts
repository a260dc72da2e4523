import { csvLine } from '../../model/csv.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { Chunk, GraphSource } from './format.ts';

/** A table a label and a table a relationship type, for spreadsheets; a label without a node has no file. */
export async function* csv(source: GraphSource): AsyncGenerator<Chunk> {
  const begun = new Set<string>();
  for await (const { label, id, properties } of source.nodes()) {
    const file = `nodes/${label}.csv`;
    const keys = Object.keys(NODE_PROPERTIES[label]);
    if (!begun.has(file)) yield { file, text: csvLine(['id', ...keys]) };
    begun.add(file);
    yield { file, text: csvLine([id, ...keys.map((key) => properties[key])]) };
  }
  for await (const { type, from, to, properties } of source.relationships()) {
    const file = `relationships/${type}.csv`;
    const keys = Object.keys(RELATIONSHIP_PROPERTIES[type]);
    if (!begun.has(file)) yield { file, text: csvLine(['from', 'to', ...keys]) };
    begun.add(file);
    yield { file, text: csvLine([from, to, ...keys.map((key) => properties[key])]) };
  }
}
