import { isEntityType, type Label } from '../../model/labels.ts';
import { NODE_PROPERTIES, type PropertyType, type PropertyTypes, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';

const BATCH = 200;

/** A text as a Cypher literal; everything but plain ASCII letters is written as an escape or left as it is where harmless. */
const cypherText = (text: string): string =>
  `'${text.replace(/[\\'\u0000-\u001f\u007f\u2028\u2029]/g, (sign) => (sign === '\\' || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))}'`;

function literal(value: PropertyValue, type: PropertyType): string {
  if (type === 'date') return `date(${cypherText(String(value))})`;
  if (typeof value === 'string') return cypherText(value);
  if (Array.isArray(value)) return `[${value.map((item) => (typeof item === 'string' ? cypherText(item) : String(item))).join(', ')}]`;
  if (typeof value === 'object' && 'latitude' in value) return `point({latitude: ${value.latitude}, longitude: ${value.longitude}})`;
  return type === 'float' && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

const map = (types: PropertyTypes, properties: Properties): string =>
  `{${Object.entries(types)
    .flatMap(([key, type]) => (properties[key] === undefined ? [] : [`${key}: ${literal(properties[key], type)}`]))
    .join(', ')}}`;

const keyLabel = (label: Label): string => (isEntityType(label) ? 'Entity' : label);

const nodeStatement = (rows: readonly NodeRow[]): string => {
  const label = rows[0]!.label;
  const list = rows.map(({ id, properties }) => `  [${cypherText(id)}, ${map(NODE_PROPERTIES[label], properties)}]`).join(',\n');
  return `UNWIND [\n${list}\n] AS row\nMERGE (n:${keyLabel(label)} {id: row[0]})\nSET n${isEntityType(label) ? `:${label}, n` : ''} += row[1];\n\n`;
};

const edgeStatement = (rows: readonly RelationshipRow[]): string => {
  const { type, fromLabel, toLabel } = rows[0]!;
  const list = rows
    .map(({ from, to, properties }) => `  [${cypherText(from)}, ${cypherText(to)}, ${map(RELATIONSHIP_PROPERTIES[type], properties)}]`)
    .join(',\n');
  return `UNWIND [\n${list}\n] AS row\nMATCH (a:${keyLabel(fromLabel)} {id: row[0]})\nMATCH (b:${keyLabel(toLabel)} {id: row[1]})\nCREATE (a)-[r:${type}]->(b)\nSET r += row[2];\n\n`;
};

async function* batches<T>(rows: AsyncIterable<T>, keyOf: (row: T) => string): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    if (batch.length >= BATCH || (batch.length > 0 && keyOf(batch[0]!) !== keyOf(row))) {
      yield batch;
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}

/** Statements that build the graph in an empty database; run them with cypher-shell after "gazette migrate". */
export async function* cypher(source: GraphSource): AsyncGenerator<Chunk> {
  const file = 'graph.cypher';
  for await (const rows of batches(source.nodes(), ({ label }) => label)) yield { file, text: nodeStatement(rows) };
  const shape = ({ type, fromLabel, toLabel }: RelationshipRow): string => `${type} ${keyLabel(fromLabel)} ${keyLabel(toLabel)}`;
  for await (const rows of batches(source.relationships(), shape)) yield { file, text: edgeStatement(rows) };
}
