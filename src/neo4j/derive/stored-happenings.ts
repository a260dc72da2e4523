import type { Label } from '../../model/labels.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { nodeProperties, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** Edges that later strata own. */
const LATER: readonly RelationshipType[] = [...LINK_ROLES, 'STARTS', 'ENDS'];

interface Edge {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly edges: readonly Edge[];
}

const EDGES = `RETURN h.id AS id, properties(h) AS properties, COLLECT {
  MATCH (h)-[e]-(o)
  WHERE NOT type(e) IN $later
  RETURN {type: type(e), from: startNode(e).id, to: endNode(e).id, properties: properties(e)}
} AS edges`;
const inSlots = (label: 'Decision' | 'Event'): string => `UNWIND $ranges AS range
MATCH (h:${label}) WHERE h.slot >= range.from AND h.slot <= range.to
${EDGES}`;
const byClaims = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS|DENIES]->(h:Decision|Event)
WITH DISTINCT h
${EDGES}`;

export interface SlotRange {
  readonly from: string;
  readonly to: string;
}

/** Decisions and events founded in these ranges, or that these claims support or deny, with their own edges. */
export async function readHappenings(store: Store, ranges: readonly SlotRange[], claimIds: readonly string[]): Promise<GraphRows> {
  const later = LATER;
  const isDecision = ({ from }: SlotRange): boolean => from.startsWith('decision|');
  const [decisions, events] = [ranges.filter(isDecision), ranges.filter((range) => !isDecision(range))];
  const found = [
    ...(decisions.length === 0 ? [] : await readRows<Found>(store, inSlots('Decision'), { ranges: decisions, later })),
    ...(events.length === 0 ? [] : await readRows<Found>(store, inSlots('Event'), { ranges: events, later })),
    ...(claimIds.length === 0 ? [] : await readRows<Found>(store, byClaims, { ids: claimIds, later })),
  ];
  const nodes = new Map<string, NodeRow>();
  const relationships: RelationshipRow[] = [];
  for (const { id, properties, edges } of found) {
    if (nodes.has(id)) continue;
    const label: Label = labelOfId(id);
    nodes.set(id, { label, id, properties: nodeProperties(label, properties) });
    for (const { type, from, to, properties: stored } of edges) {
      relationships.push({
        type,
        from,
        fromLabel: labelOfId(from),
        to,
        toLabel: labelOfId(to),
        properties: relationshipProperties(type, stored),
      });
    }
  }
  return { nodes: [...nodes.values()], relationships };
}
