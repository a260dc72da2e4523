import { compareRelationships } from '../../model/canonical.ts';
import { BOOKKEEPING_LABELS, LABELS, type Label } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from '../../model/relationship-types.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import { relationshipProperties, shownProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';
import { type ChosenIds, nodePages } from './node-pages.ts';

/** Which part of the graph; everything but the bookkeeping when absent. */
export interface GraphPart {
  readonly labels?: readonly Label[];
  readonly types?: readonly RelationshipType[];
  /** Only these nodes, and the relationships between them. */
  readonly ids?: ChosenIds;
}

const BOOKKEEPING_TYPES: readonly RelationshipType[] = ['LOADED_IN', 'PART_OF_RUN', 'NOW'];
const DUMPED: Required<Pick<GraphPart, 'labels' | 'types'>> = {
  labels: LABELS.filter((label) => !BOOKKEEPING_LABELS.includes(label)),
  types: RELATIONSHIP_TYPES.filter((type) => !BOOKKEEPING_TYPES.includes(type)),
};

/** Every node of Gazette's, by label and id. */
export async function* streamNodes(store: Store, part: GraphPart = {}): AsyncGenerator<NodeRow> {
  for (const label of [...(part.labels ?? DUMPED.labels)].sort()) {
    const tail = 'RETURN n.id AS id, properties(n) AS properties';
    for await (const page of nodePages<{ id: string; properties: Record<string, unknown> }>(store, label, tail, part.ids)) {
      for (const { id, properties } of page) yield { label, id, properties: shownProperties(label, properties) };
    }
  }
}

type Found = { readonly to: string; readonly toLabels: readonly string[]; readonly properties: Record<string, unknown> };

/** Every relationship between Gazette's nodes, by type and the ids of its ends. */
export async function* streamRelationships(store: Store, part: GraphPart = {}): AsyncGenerator<RelationshipRow> {
  const isChosen = ({ to, toLabel }: RelationshipRow): boolean => part.ids === undefined || part.ids.get(toLabel)?.has(to) === true;
  const used = new Set(
    (await readRows(store, 'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type')).map(({ type }) => type),
  );
  for (const type of [...(part.types ?? DUMPED.types)].filter((one) => used.has(one)).sort()) {
    for (const fromLabel of startLabels(type)) {
      const tail = `RETURN n.id AS id, COLLECT {
  MATCH (n)-[r:${type}]->(m)
  RETURN {to: m.id, toLabels: labels(m), properties: properties(r)}
} AS found`;
      for await (const page of nodePages<{ id: string; found: readonly Found[] }>(store, fromLabel, tail, part.ids)) {
        for (const { id, found } of page) yield* toRows(type, fromLabel, id, found).filter(isChosen);
      }
    }
  }
}

const ENTITIES: readonly Label[] = ['Body', 'Office', 'Person', 'Place', 'Topic'];

/** In the order of the ids, whose first word is the label. */
const startLabels = (type: RelationshipType): readonly Label[] =>
  [...new Set(RELATIONSHIPS[type].from.flatMap((end) => (end === 'Entity' ? ENTITIES : [end])))].sort();

function toRows(type: RelationshipType, fromLabel: Label, from: string, found: readonly Found[]): readonly RelationshipRow[] {
  return found
    .map(({ to, toLabels, properties }): RelationshipRow => {
      const toLabel = LABELS.find((label) => toLabels.includes(label)) ?? 'Place';
      return { type, from, fromLabel, to, toLabel, properties: relationshipProperties(type, properties) };
    })
    .sort(compareRelationships);
}
