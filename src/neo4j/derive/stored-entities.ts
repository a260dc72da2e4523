import { isEntityType, type Label } from '../../model/labels.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { nodeProperties, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';

/** Structural edges between entities, which reference data give. */
export const STRUCTURAL = 'PART_OF|OF_COUNTRY|IN_BODY';

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, unknown>;
  readonly names: readonly { readonly name: Record<string, unknown>; readonly edge: Record<string, unknown> }[];
  readonly edges: readonly {
    readonly type: RelationshipRow['type'];
    readonly to: string;
    readonly labels: readonly string[];
    readonly properties: Record<string, unknown>;
  }[];
}

const BY_ID = `UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, labels(e) AS labels, properties(e) AS properties,
  COLLECT { MATCH (n:Name)-[r:NAMES]->(e) RETURN {name: properties(n), edge: properties(r)} } AS names,
  COLLECT { MATCH (e)-[r:${STRUCTURAL}]->(x) RETURN {type: type(r), to: x.id, labels: labels(x), properties: properties(r)} } AS edges`;

export const typeOf = (labels: readonly string[]): Label => labels.find(isEntityType) ?? 'Topic';

/** Entities a request. */
const AT_ONCE = 500;

/** Entities with their names and structural edges, as they are stored. */
export async function readEntities(store: Store, ids: readonly string[]): Promise<GraphRows> {
  const found = await askInParts(ids, AT_ONCE, (part) => readRows<Found>(store, BY_ID, { ids: part }));
  const nodes = new Map<string, NodeRow>();
  const relationships: RelationshipRow[] = [];
  for (const { id, labels, properties, names, edges } of found) {
    const label = typeOf(labels);
    nodes.set(id, { label, id, properties: nodeProperties(label, properties) });
    for (const { name, edge } of names) {
      const nameId = String(name.id);
      nodes.set(nameId, { label: 'Name', id: nameId, properties: nodeProperties('Name', name) });
      relationships.push({
        type: 'NAMES',
        from: nameId,
        fromLabel: 'Name',
        to: id,
        toLabel: label,
        properties: relationshipProperties('NAMES', edge),
      });
    }
    for (const { type, to, labels: ends, properties: stored } of edges) {
      relationships.push({ type, from: id, fromLabel: label, to, toLabel: typeOf(ends), properties: relationshipProperties(type, stored) });
    }
  }
  return { nodes: [...nodes.values()], relationships };
}

const LONELY = `UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { MATCH (u:${UNIT_LABEL} {entity: id}) WHERE NOT u.id IN $loaded }
RETURN id, EXISTS { (e)<-[:${STRUCTURAL}]-() } AS isPart, COLLECT { MATCH (e)-[:${STRUCTURAL}]->(x) RETURN x.id } AS around`;

export interface Lonely {
  readonly [key: string]: unknown;
  readonly id: string;
  /** Something that is there lies in it or belongs to it. */
  readonly isPart: boolean;
  readonly around: readonly string[];
}

/** Of these entities those that no unit is assigned to. */
export const readLonely = (store: Store, ids: readonly string[], loaded: readonly string[]): Promise<readonly Lonely[]> =>
  ids.length === 0 ? Promise.resolve([]) : readRows<Lonely>(store, LONELY, { ids, loaded });

export const DROP_NAMES = `UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE NOT EXISTS { (n)-[:NAMES]->() }
DELETE n`;
