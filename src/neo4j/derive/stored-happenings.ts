import { groupBy } from '../../model/group-by.ts';
import type { Label } from '../../model/labels.ts';
import { LINK_ROLES, type RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { asList, fromList, keysOf, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { labelOfId } from '../own-labels.ts';
import { type Row, readRows } from '../session.ts';
import { cut, sideBySide } from '../side-by-side.ts';

/** Edges that later strata own, and those of former ids that lead here. */
const OTHERS: readonly RelationshipType[] = [...LINK_ROLES, 'STARTS', 'ENDS', 'NOW'];

/** Edges that follow from which claims a happening is made of; those that reject it are with its roles. */
export const BONDS: readonly RelationshipType[] = ['SUPPORTS', 'DENIES'];

type HappeningLabel = 'Decision' | 'Event';

/** Requests of so many ranges or ids each. */
const AT_ONCE = 500;

/** Asks for happenings by keys that tell their label, some at a time. */
async function ask<K, T extends Row>(
  store: Store,
  keys: readonly K[],
  textOf: (key: K) => string,
  query: (label: HappeningLabel) => string,
  others: readonly RelationshipType[] = OTHERS,
): Promise<readonly T[]> {
  const parts = [...groupBy(keys, (key): HappeningLabel => (textOf(key).startsWith('decision') ? 'Decision' : 'Event'))].flatMap(
    ([label, own]) => cut(own, AT_ONCE).map((part) => ({ label, part })),
  );
  return (await sideBySide(parts, ({ label, part }) => readRows<T>(store, query(label), { keys: part, others }))).flat();
}

const itself = (id: string): string => id;
const byId = (label: HappeningLabel): string => `UNWIND $keys AS id\nMATCH (h:${label} {id: id})`;
const inSlots = (label: HappeningLabel): string =>
  `UNWIND $keys AS range\nMATCH (h:${label}) WHERE h.slot >= range.from AND h.slot <= range.to`;

/** What is stored of a happening in short. */
export interface StoredDigest {
  readonly [key: string]: unknown;
  readonly id: string;
  /** See `changed-happenings.ts`. */
  readonly digest: string | null;
  /** Its own edges; others than were written when a node at the other end is gone, or when writing it was cut. */
  readonly edges: number;
}

export interface SlotRange {
  readonly from: string;
  readonly to: string;
}

const DIGEST = 'RETURN h.id AS id, h.digest AS digest, COUNT { (h)-[e]-() WHERE NOT type(e) IN $others } AS edges';

/** Decisions and events founded in these ranges. */
export const readDigests = (store: Store, ranges: readonly SlotRange[]): Promise<readonly StoredDigest[]> =>
  ask<SlotRange, StoredDigest>(
    store,
    ranges,
    ({ from }) => from,
    (label) => `${inSlots(label)}\n${DIGEST}`,
  );

export const readDigestsById = (store: Store, ids: readonly string[]): Promise<readonly StoredDigest[]> =>
  ask<string, StoredDigest>(store, ids, itself, (label) => `${byId(label)}\n${DIGEST}`);

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly columns: readonly unknown[];
  readonly edges: readonly (readonly [type: RelationshipType, from: string, to: string, properties: Record<string, unknown>])[];
}

const withEdges = (label: HappeningLabel): string => `${byId(label)}
RETURN h.id AS id, ${asList(label, 'h')} AS columns, COLLECT {
  MATCH (h)-[e]-(o)
  WHERE NOT type(e) IN $others
  RETURN [type(e), startNode(e).id, endNode(e).id, properties(e)]
} AS edges`;

/** Decisions and events with their own edges, as they are stored; without those of their claims where these are known. */
export async function readHappenings(store: Store, ids: readonly string[], areClaimsKnown = false): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const others = areClaimsKnown ? [...OTHERS, ...BONDS] : OTHERS;
  for (const { id, columns, edges } of await ask<string, Found>(store, ids, itself, withEdges, others)) {
    const label: Label = labelOfId(id);
    nodes.push({ label, id, properties: fromList(keysOf(label), columns) });
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
  return { nodes, relationships };
}
