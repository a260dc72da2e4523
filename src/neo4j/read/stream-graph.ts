import { compareRelationships } from '../../model/canonical.ts';
import { BOOKKEEPING_LABELS, LABELS, type Label } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from '../../model/relationship-types.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import { relationshipProperties, shownProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { isOwn, labelPattern } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** Nodes a page; a page of reports with their texts stays below a few megabytes. */
const PAGE = 2000;
const LARGE_PAGE = 200;

/** Which part of the graph; everything but the bookkeeping when absent. */
export interface GraphPart {
  readonly labels?: readonly Label[];
  readonly types?: readonly RelationshipType[];
}

const BOOKKEEPING_TYPES: readonly RelationshipType[] = ['LOADED_IN', 'PART_OF_RUN', 'NOW'];
const DUMPED: Required<GraphPart> = {
  labels: LABELS.filter((label) => !BOOKKEEPING_LABELS.includes(label)),
  types: RELATIONSHIP_TYPES.filter((type) => !BOOKKEEPING_TYPES.includes(type)),
};

/** Pages through the nodes of a label in the order of their ids, which the constraint's index keeps. */
async function* pages<T extends { readonly [key: string]: unknown; readonly id: string }>(
  store: Store,
  label: Label,
  tail: string,
  size: number,
): AsyncGenerator<readonly T[]> {
  const query = `MATCH (n:${labelPattern(label)})
WHERE n.id > $after AND ${isOwn('n', label)}
WITH n ORDER BY n.id LIMIT toInteger($size)
${tail}`;
  for (let after = ''; ; ) {
    const rows = await readRows<T>(store, query, { after, size });
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Every node of Gazette's, by label and id. */
export async function* streamNodes(store: Store, part: GraphPart = {}): AsyncGenerator<NodeRow> {
  for (const label of [...(part.labels ?? DUMPED.labels)].sort()) {
    const size = label === 'Report' ? LARGE_PAGE : PAGE;
    const tail = 'RETURN n.id AS id, properties(n) AS properties';
    for await (const page of pages<{ id: string; properties: Record<string, unknown> }>(store, label, tail, size)) {
      for (const { id, properties } of page) yield { label, id, properties: shownProperties(label, properties) };
    }
  }
}

type Found = { readonly to: string; readonly toLabels: readonly string[]; readonly properties: Record<string, unknown> };

/** Every relationship between Gazette's nodes, by type and the ids of its ends. */
export async function* streamRelationships(store: Store, part: GraphPart = {}): AsyncGenerator<RelationshipRow> {
  const used = new Set(
    (await readRows(store, 'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type')).map(({ type }) => type),
  );
  for (const type of [...(part.types ?? DUMPED.types)].filter((one) => used.has(one)).sort()) {
    for (const fromLabel of startLabels(type)) {
      const tail = `RETURN n.id AS id, COLLECT {
  MATCH (n)-[r:${type}]->(m)
  RETURN {to: m.id, toLabels: labels(m), properties: properties(r)}
} AS found`;
      for await (const page of pages<{ id: string; found: readonly Found[] }>(store, fromLabel, tail, PAGE)) {
        for (const { id, found } of page) yield* toRows(type, fromLabel, id, found);
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
