import type { Label } from '../../model/labels.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { nodeProperties, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { isOwn, labelOfId, labelPattern } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { WORLD_LABELS, WORLD_TYPES } from './scope.ts';

/** Evidence and judgements from which edges of the derived layer start. */
const STARTS: readonly Label[] = ['Mention', 'Claim', 'Report', 'Judgement'];
const PAGE = 5000;

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly properties: Record<string, unknown> | null;
  readonly edges: readonly { readonly type: RelationshipType; readonly to: string; readonly properties: Record<string, unknown> }[];
}

/** One statement a label, whatever the number of relationship types: a fresh server plans each statement for long. */
const query = (label: Label, isWorld: boolean): string => `MATCH (n:${labelPattern(label)})
WHERE n.id > $after AND ${isOwn('n', label)}
WITH n ORDER BY n.id LIMIT toInteger($size)
RETURN n.id AS id, ${isWorld ? 'properties(n)' : 'null'} AS properties, COLLECT {
  MATCH (n)-[r:${WORLD_TYPES.join('|')}]->(m)
  RETURN {type: type(r), to: m.id, properties: properties(r)}
} AS edges`;

/** The whole derived layer as it is stored. */
export async function readWorld(store: Store): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const label of [...WORLD_LABELS, ...STARTS]) {
    const text = query(label, WORLD_LABELS.includes(label));
    for (let after = ''; ; ) {
      const page = await readRows<Found>(store, text, { after, size: PAGE });
      for (const { id, properties, edges } of page) {
        if (properties !== null) nodes.push({ label, id, properties: nodeProperties(label, properties) });
        for (const { type, to, properties: stored } of edges) {
          const toLabel = labelOfId(to);
          relationships.push({ type, from: id, fromLabel: label, to, toLabel, properties: relationshipProperties(type, stored) });
        }
      }
      if (page.length < PAGE) break;
      after = page.at(-1)?.id ?? '';
    }
  }
  return { nodes, relationships };
}
