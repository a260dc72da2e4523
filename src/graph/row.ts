import { InvariantError } from '../errors.ts';
import { labelOf } from '../model/label-of.ts';
import type { Label } from '../model/labels.ts';
import type { RelationshipType } from '../model/relationship-types.ts';
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../model/rows.ts';

/** Properties without what is absent or an empty list, which the database would not keep apart. */
function present(values: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}

function labelOfEnd(id: string): Label {
  const label = labelOf(id);
  if (label === undefined) throw new InvariantError(`${id} is no id of the graph.`, { code: 'unknown_id' });
  return label;
}

export const node = (label: Label, id: string, values: Readonly<Record<string, PropertyValue | undefined>>): NodeRow => ({
  label,
  id,
  properties: present(values),
});

export const edge = (
  type: RelationshipType,
  from: string,
  to: string,
  values: Readonly<Record<string, PropertyValue | undefined>> = {},
): RelationshipRow => ({ type, from, fromLabel: labelOfEnd(from), to, toLabel: labelOfEnd(to), properties: present(values) });

/** Claims an edge shows in Neo4j Browser; the full set is the path over SUPPORTS. */
export const firstClaims = (claimIds: readonly string[]): readonly string[] => claimIds.slice(0, 10);
