import { InvariantError } from '../../errors.ts';
import type { Label } from '../../model/labels.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, RelationshipRow } from '../../model/rows.ts';
import { type Packed, packNode, packRelationship } from '../columns.ts';

/** Relationships inside a report, in the order in which the statement reads them, after its nodes. */
const INNER = ['OCCURS_IN', 'STATED_IN', 'HAS_ARGUMENT', 'ATTRIBUTED_TO'] as const satisfies readonly RelationshipType[];
/** Those that the statement makes without being told. */
const IMPLIED: readonly RelationshipType[] = ['IN_REPORT', 'FROM'];
const LISTED = ['Sentence', 'Mention', 'Claim'] as const satisfies readonly Label[];

export interface PackedReport {
  readonly id: string;
  readonly source: { readonly id: string; readonly packed: Packed };
  readonly row: Packed;
  /** Nodes and relationships, for the size of a batch and for what is reported. */
  readonly rows: number;
  readonly characters: number;
}

const broken = (what: string): InvariantError => new InvariantError(`Evidence rows cannot be written: ${what}.`, { code: 'evidence_rows' });

/** One report's rows as nested lists, ends of relationships as places in those lists. */
export function packReport(rows: GraphRows): PackedReport {
  const report = rows.nodes.find(({ label }) => label === 'Report');
  const source = rows.nodes.find(({ label }) => label === 'Source');
  if (report === undefined || source === undefined) throw broken('a report and its source are needed');
  const places = new Map<string, number>();
  const lists = LISTED.map((label) =>
    rows.nodes
      .filter((node) => node.label === label)
      .map((node, place) => {
        places.set(node.id, place);
        return packNode(label, node.id, node.properties);
      }),
  );
  const place = (id: string): number => {
    const found = places.get(id);
    if (found === undefined) throw broken(`${id} is an end of a relationship and not among the nodes of ${report.id}`);
    return found;
  };
  const byType = new Map<RelationshipType, RelationshipRow[]>(INNER.map((type) => [type, []]));
  for (const row of rows.relationships) {
    if (IMPLIED.includes(row.type)) continue;
    const list = byType.get(row.type);
    if (list === undefined) throw broken(`${row.type} does not belong to a report`);
    list.push(row);
  }
  const inner = INNER.map((type) =>
    (byType.get(type) ?? []).map((row) => packRelationship(type, place(row.from), place(row.to), row.properties)),
  );
  return {
    id: report.id,
    source: { id: source.id, packed: packNode('Source', source.id, source.properties) },
    row: [packNode('Report', report.id, report.properties), source.id, ...lists, ...inner],
    rows: rows.nodes.length + rows.relationships.length,
    characters: String(report.properties.text ?? '').length,
  };
}
