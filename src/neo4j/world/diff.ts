import { canonicalText } from '../../model/canonical.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import type { Redirect } from './redirects.ts';

/** What has to be written so that a part of the world is as it was derived. */
export interface WorldChanges {
  /** Nodes that go on under another id, by which all else names them. */
  readonly renamed: readonly Redirect[];
  readonly putNodes: readonly NodeRow[];
  readonly dropNodes: readonly NodeRow[];
  readonly addRelationships: readonly RelationshipRow[];
  /** All relationships of these types between these ends go. */
  readonly dropRelationships: readonly RelationshipRow[];
  /** Ids of `putNodes` that are new. */
  readonly created: ReadonlySet<string>;
}

const nodeKey = (row: NodeRow): string => `${row.label} ${row.id}`;
const endsKey = (row: RelationshipRow): string => `${row.type} ${row.from} ${row.to}`;

function group(rows: readonly RelationshipRow[]): ReadonlyMap<string, readonly RelationshipRow[]> {
  const groups = new Map<string, RelationshipRow[]>();
  for (const row of rows) {
    const key = endsKey(row);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return groups;
}

const sameRows = (a: readonly RelationshipRow[], b: readonly RelationshipRow[]): boolean => {
  const texts = (rows: readonly RelationshipRow[]): string =>
    rows
      .map(({ properties }) => canonicalText(properties))
      .sort()
      .join('\n');
  return a.length === b.length && texts(a) === texts(b);
};

/** Equal parts give nothing to write. A node that changed its label is dropped and put. */
export function diffRows(current: GraphRows, wanted: GraphRows): WorldChanges {
  const before = new Map(current.nodes.map((row) => [nodeKey(row), row]));
  const after = new Map(wanted.nodes.map((row) => [nodeKey(row), row]));
  const putNodes = [...after].filter(([key, row]) => {
    const old = before.get(key);
    return old === undefined || canonicalText(old.properties) !== canonicalText(row.properties);
  });
  const edgesBefore = group(current.relationships);
  const edgesAfter = group(wanted.relationships);
  const changed = [...edgesAfter].filter(([key, rows]) => !sameRows(edgesBefore.get(key) ?? [], rows));
  const gone = [...edgesBefore].filter(([key]) => !edgesAfter.has(key));
  return {
    renamed: [],
    putNodes: putNodes.map(([, row]) => row),
    dropNodes: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
    addRelationships: changed.flatMap(([, rows]) => rows),
    dropRelationships: [...gone, ...changed.filter(([key]) => edgesBefore.has(key))].flatMap(([, rows]) => rows.slice(0, 1)),
    created: new Set(putNodes.filter(([key]) => !before.has(key)).map(([, row]) => row.id)),
  };
}

export const isEmpty = (changes: WorldChanges): boolean =>
  changes.renamed.length +
    changes.putNodes.length +
    changes.dropNodes.length +
    changes.addRelationships.length +
    changes.dropRelationships.length ===
  0;
