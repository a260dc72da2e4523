import type { Label } from '../../model/labels.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { asList, fromList, keysOf, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** Edges that later strata own. */
const LATER: readonly RelationshipType[] = [...LINK_ROLES, 'STARTS', 'ENDS'];

type HappeningLabel = 'Decision' | 'Event';
interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly columns: readonly unknown[];
  readonly edges: readonly (readonly [type: RelationshipType, from: string, to: string, properties: Record<string, unknown>])[];
}

const withEdges = (label: HappeningLabel): string => `RETURN h.id AS id, ${asList(label, 'h')} AS columns, COLLECT {
  MATCH (h)-[e]-(o)
  WHERE NOT type(e) IN $later
  RETURN [type(e), startNode(e).id, endNode(e).id, properties(e)]
} AS edges`;
const inSlots = (label: HappeningLabel): string => `UNWIND $ranges AS range
MATCH (h:${label}) WHERE h.slot >= range.from AND h.slot <= range.to
${withEdges(label)}`;
const byId = (label: HappeningLabel): string => `UNWIND $ids AS id
MATCH (h:${label} {id: id})
${withEdges(label)}`;
const OF_CLAIMS = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS|DENIES]->(h:Decision|Event)
RETURN DISTINCT h.id AS id`;

export interface SlotRange {
  readonly from: string;
  readonly to: string;
}

/** Decisions and events founded in these ranges, or that these claims support or deny, with their own edges. */
export async function readHappenings(store: Store, ranges: readonly SlotRange[], claimIds: readonly string[]): Promise<GraphRows> {
  const ask = async (query: string, parameters: Readonly<Record<string, readonly unknown[]>>): Promise<readonly Found[]> =>
    Object.values(parameters).some((list) => list.length === 0) ? [] : readRows<Found>(store, query, { ...parameters, later: LATER });
  const isDecision = (key: string): boolean => key.startsWith('decision');
  const [decisions, events, supported] = await Promise.all([
    ask(inSlots('Decision'), { ranges: ranges.filter(({ from }) => isDecision(from)) }),
    ask(inSlots('Event'), { ranges: ranges.filter(({ from }) => !isDecision(from)) }),
    claimIds.length === 0 ? [] : readRows<{ id: string }>(store, OF_CLAIMS, { ids: claimIds }),
  ]);
  const known = new Set([...decisions, ...events].map(({ id }) => id));
  const elsewhere = supported.map(({ id }) => id).filter((id) => !known.has(id));
  const found = [
    ...decisions,
    ...events,
    ...(await ask(byId('Decision'), { ids: elsewhere.filter(isDecision) })),
    ...(await ask(byId('Event'), { ids: elsewhere.filter((id) => !isDecision(id)) })),
  ];
  const nodes = new Map<string, NodeRow>();
  const relationships: RelationshipRow[] = [];
  for (const { id, columns, edges } of found) {
    if (nodes.has(id)) continue;
    const label: Label = labelOfId(id);
    nodes.set(id, { label, id, properties: fromList(keysOf(label), columns) });
    for (const [type, from, to, stored] of edges) {
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
