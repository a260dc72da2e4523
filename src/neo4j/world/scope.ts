import { ENTITY_TYPES, type Label } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/relationship-types.ts';

/** Labels of the derived layer: a derivation writes and removes these and no others. */
export const WORLD_LABELS: readonly Label[] = [...ENTITY_TYPES, 'Name', 'Holding', 'Decision', 'Event', 'DecisionKind'];

const NOT_DERIVED: readonly RelationshipType[] = [
  'FROM',
  'IN_REPORT',
  'OCCURS_IN',
  'STATED_IN',
  'ATTRIBUTED_TO',
  'HAS_ARGUMENT',
  'LOADED_IN',
  'PART_OF_RUN',
  'NOW',
];

/** Relationship types of the derived layer; REFERS_TO, SUPPORTS and DENIES lead into it from the evidence. */
export const WORLD_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter((type) => !NOT_DERIVED.includes(type));
