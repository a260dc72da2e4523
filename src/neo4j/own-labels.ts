import { labelOf } from '../model/label-of.ts';
import { isEntityType, type Label } from '../model/labels.ts';

/** Nodes with which Gazette keeps its own house in a database: applied migrations and locks. Never in the dump or an export. */
export const MIGRATION_LABEL = 'GazetteMigration';
export const LOCK_LABEL = 'GazetteLock';
/** Reference data as it was given: one record a node. */
export const REFERENCE_LABEL = 'GazetteReference';
/** Hashes of the names of forgotten people. They outlive a reset: what was forgotten does not come back with a fresh load. */
export const TOMBSTONE_LABEL = 'GazetteTombstone';

/** What mentions say alike, one unit a node, with the entity that it is assigned to. */
export const UNIT_LABEL = 'GazetteUnit';

/** What the ids of Gazette's nodes begin with. Other programs may use labels such as Person or Event in the same database. */
const ID_PREFIX: Readonly<Record<Label, readonly string[]>> = {
  Source: ['source/'],
  Report: ['report/'],
  Sentence: ['report/'],
  Mention: ['report/'],
  Claim: ['report/'],
  Person: ['person/'],
  Body: ['body/'],
  Office: ['office/'],
  Place: ['place/'],
  Topic: ['topic/'],
  Name: ['name/'],
  Holding: ['holding/'],
  Decision: ['decision/'],
  Event: ['event/'],
  DecisionKind: ['kind/'],
  Judgement: ['judgement/'],
  LoadRun: ['run/'],
  LoadBatch: ['batch/'],
  Change: ['run/'],
  Redirect: ['person/', 'body/', 'office/', 'place/', 'topic/', 'decision/', 'event/', 'holding/'],
  Pending: ['pending/'],
};

/** The label that an id of Gazette's stands for. */
export const labelOfId = (id: string): Label => labelOf(id) ?? 'Topic';

/** A Cypher condition that holds for Gazette's own nodes of a label; uses the index of the label's constraint. */
export const isOwn = (variable: string, label: Label): string =>
  `(${ID_PREFIX[label].map((prefix) => `${variable}.id STARTS WITH '${prefix}'`).join(' OR ')})`;

/** `Person` becomes `Person&Entity`: the label under which a node is found and no one else's is. */
export const labelPattern = (label: Label): string => (isEntityType(label) ? `Entity&${label}` : label);
