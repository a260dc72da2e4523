import { canonicalText } from '../../model/canonical.ts';
import { LABELS } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';

const BACKUP_FILE = 'backup.jsonl';

/**
 * Everything as it is stored, bookkeeping too: one JSON array a line, which `gazette import` reads back. The last line says how
 * many there are before it, so that a file that was cut is known as such.
 */
export async function* backup(source: GraphSource): AsyncGenerator<Chunk> {
  let rows = 0;
  const line = (value: readonly unknown[]): Chunk => ({ file: BACKUP_FILE, text: `${canonicalText(value)}\n` });
  for await (const { label, id, properties } of source.nodes()) {
    rows++;
    yield line(['node', label, id, properties]);
  }
  for await (const { type, from, fromLabel, to, toLabel, properties } of source.relationships()) {
    rows++;
    yield line(['edge', type, from, fromLabel, to, toLabel, properties]);
  }
  yield line(['end', rows]);
}

type Line =
  | readonly ['node', NodeRow['label'], string, NodeRow['properties']]
  | readonly ['edge', RelationshipRow['type'], string, NodeRow['label'], string, NodeRow['label'], RelationshipRow['properties']]
  | readonly ['end', number];

/** A row of a backup, or how many rows there were. */
export type BackupRow = { readonly node: NodeRow } | { readonly edge: RelationshipRow } | { readonly end: number };

function parseLine(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}

/** A line of a backup as the row that it was made from; undefined when it is none. */
export function readBackupLine(text: string): BackupRow | undefined {
  const line = parseLine(text);
  if (!Array.isArray(line)) return undefined;
  if (line[0] === 'end') return { end: line[1] };
  if (line[0] === 'node' && (LABELS as readonly string[]).includes(line[1])) {
    return { node: { label: line[1], id: line[2], properties: line[3] } };
  }
  if (line[0] !== 'edge' || !(RELATIONSHIP_TYPES as readonly string[]).includes(line[1])) return undefined;
  const [, type, from, fromLabel, to, toLabel, properties] = line;
  return { edge: { type, from, fromLabel, to, toLabel, properties } };
}
