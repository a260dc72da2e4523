import { canonicalText } from '../../model/canonical.ts';
import { LABELS } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';

const BACKUP_FILE = 'backup.jsonl';

/** Everything as it is stored, bookkeeping too: one JSON array a line, which `gazette import` reads back. */
export async function* backup(source: GraphSource): AsyncGenerator<Chunk> {
  for await (const { label, id, properties } of source.nodes()) {
    yield { file: BACKUP_FILE, text: `${canonicalText(['node', label, id, properties])}\n` };
  }
  for await (const { type, from, fromLabel, to, toLabel, properties } of source.relationships()) {
    yield { file: BACKUP_FILE, text: `${canonicalText(['edge', type, from, fromLabel, to, toLabel, properties])}\n` };
  }
}

type Line =
  | readonly ['node', NodeRow['label'], string, NodeRow['properties']]
  | readonly ['edge', RelationshipRow['type'], string, NodeRow['label'], string, NodeRow['label'], RelationshipRow['properties']];

/** A line of a backup as the row that it was made from; undefined when it is none. */
export function readBackupLine(text: string): { readonly node: NodeRow } | { readonly edge: RelationshipRow } | undefined {
  const line = JSON.parse(text) as Line;
  if (line[0] === 'node' && (LABELS as readonly string[]).includes(line[1])) {
    return { node: { label: line[1], id: line[2], properties: line[3] } };
  }
  if (line[0] !== 'edge' || !(RELATIONSHIP_TYPES as readonly string[]).includes(line[1])) return undefined;
  const [, type, from, fromLabel, to, toLabel, properties] = line;
  return { edge: { type, from, fromLabel, to, toLabel, properties } };
}
