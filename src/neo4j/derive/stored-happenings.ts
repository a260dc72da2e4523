import { groupBy } from '../../model/group-by.ts';
import type { Label } from '../../model/labels.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { asList, fromList, keysOf, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { cut, sideBySide } from '../side-by-side.ts';

/** Edges that later strata own, and those of former ids that lead here. */
const OTHERS: readonly RelationshipType[] = [...LINK_ROLES, 'STARTS', 'ENDS', 'NOW'];

type HappeningLabel = 'Decision' | 'Event';
interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly columns: readonly unknown[];
  readonly edges: readonly (readonly [type: RelationshipType, from: string, to: string, properties: Record<string, unknown>])[];
}

const withEdges = (label: HappeningLabel): string => `RETURN h.id AS id, ${asList(label, 'h')} AS columns, COLLECT {
  MATCH (h)-[e]-(o)
  WHERE NOT type(e) IN $others
  RETURN [type(e), startNode(e).id, endNode(e).id, properties(e)]
} AS edges`;
const inSlots = (label: HappeningLabel): string => `UNWIND $keys AS range
MATCH (h:${label}) WHERE h.slot >= range.from AND h.slot <= range.to
${withEdges(label)}`;
const byId = (label: HappeningLabel): string => `UNWIND $keys AS id
MATCH (h:${label} {id: id})
${withEdges(label)}`;
export interface SlotRange {
  readonly from: string;
  readonly to: string;
}

/** Requests of so many ranges or ids each. */
const AT_ONCE = 500;

/** Decisions and events founded in these ranges, and those with these ids, with their own edges. */
export async function readHappenings(store: Store, ranges: readonly SlotRange[], ids: readonly string[]): Promise<GraphRows> {
  const isDecision = (key: string): boolean => key.startsWith('decision');
  const ask = async <T>(
    list: readonly T[],
    keyOf: (one: T) => string,
    query: (label: HappeningLabel) => string,
  ): Promise<readonly Found[]> => {
    const parts = [...groupBy(list, (one): HappeningLabel => (isDecision(keyOf(one)) ? 'Decision' : 'Event'))].flatMap(([label, own]) =>
      cut(own, AT_ONCE).map((keys) => ({ label, keys })),
    );
    return (await sideBySide(parts, ({ label, keys }) => readRows<Found>(store, query(label), { keys, others: OTHERS }))).flat();
  };
  const founded = await ask(ranges, ({ from }) => from, inSlots);
  const known = new Set(founded.map(({ id }) => id));
  const elsewhere = ids.filter((id) => !known.has(id));
  const found = [...founded, ...(await ask(elsewhere, (id) => id, byId))];
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
