import { csvCell } from '../../model/csv.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { PropertyValue } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';

const textOf = (value: PropertyValue | undefined): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'object' && 'latitude' in value ? `${value.latitude},${value.longitude}` : String(value);
};

const line = (cells: readonly (PropertyValue | undefined)[]): string =>
  `${cells.map((value) => csvCell(value, textOf(value))).join(',')}\r\n`;

/** A table a label and a table a relationship type, for spreadsheets; with a header even where nothing follows. */
export async function* csv(source: GraphSource): AsyncGenerator<Chunk> {
  const begun = new Set<string>();
  for await (const { label, id, properties } of source.nodes()) {
    const file = `nodes/${label}.csv`;
    const keys = Object.keys(NODE_PROPERTIES[label]);
    if (!begun.has(file)) yield { file, text: line(['id', ...keys]) };
    begun.add(file);
    yield { file, text: line([id, ...keys.map((key) => properties[key])]) };
  }
  for await (const { type, from, to, properties } of source.relationships()) {
    const file = `relationships/${type}.csv`;
    const keys = Object.keys(RELATIONSHIP_PROPERTIES[type]);
    if (!begun.has(file)) yield { file, text: line(['from', 'to', ...keys]) };
    begun.add(file);
    yield { file, text: line([from, to, ...keys.map((key) => properties[key])]) };
  }
}
