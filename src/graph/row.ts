import type { Label } from '../model/labels.ts';
import type { RelationshipType } from '../model/relationship-types.ts';
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../model/rows.ts';

/** Properties without what is absent or an empty list, which the database would not keep apart. */
function present(values: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}

const PREFIX_LABELS: Readonly<Record<string, Label>> = {
  person: 'Person',
  body: 'Body',
  office: 'Office',
  place: 'Place',
  topic: 'Topic',
  decision: 'Decision',
  event: 'Event',
  holding: 'Holding',
  judgement: 'Judgement',
  kind: 'DecisionKind',
  source: 'Source',
  name: 'Name',
};
const PART_LABELS: Readonly<Record<string, Label>> = { s: 'Sentence', m: 'Mention', c: 'Claim' };

/** The label that an id stands for; every id of the graph begins with its own word. */
function labelOf(id: string): Label {
  const [prefix = '', rest = ''] = id.split('/', 2);
  if (prefix !== 'report') return PREFIX_LABELS[prefix] ?? 'Topic';
  const part = rest.split('#')[1];
  return part === undefined ? 'Report' : (PART_LABELS[part.charAt(0)] ?? 'Report');
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
): RelationshipRow => ({ type, from, fromLabel: labelOf(from), to, toLabel: labelOf(to), properties: present(values) });

/** Claims an edge shows in Neo4j Browser; the full set is the path over SUPPORTS. */
export const firstClaims = (claimIds: readonly string[]): readonly string[] => claimIds.slice(0, 10);
