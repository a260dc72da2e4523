/** Node labels of the graph: the only ones Gazette writes, reads, dumps and migrates. */
export const LABELS = [
  'Source',
  'Report',
  'Sentence',
  'Mention',
  'Claim',
  'Person',
  'Body',
  'Office',
  'Place',
  'Topic',
  'Name',
  'Holding',
  'Decision',
  'Event',
  'DecisionKind',
  'Judgement',
  'LoadRun',
  'LoadBatch',
  'Change',
  'Redirect',
  'Pending',
] as const;
export type Label = (typeof LABELS)[number];

/** Labels that also carry `Entity`: what a mention can refer to. */
export const ENTITY_TYPES = ['Person', 'Body', 'Office', 'Place', 'Topic'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Bookkeeping: in the database, not in the canonical dump. */
export const BOOKKEEPING_LABELS: readonly Label[] = ['LoadRun', 'LoadBatch', 'Change', 'Redirect', 'Pending'];

export const isEntityType = (value: string): value is EntityType => (ENTITY_TYPES as readonly string[]).includes(value);
