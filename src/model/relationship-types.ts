import type { Label } from './labels.ts';

type End = Label | 'Entity';
interface RelationshipShape {
  readonly from: readonly End[];
  readonly to: readonly End[];
}

export const RELATIONSHIP_TYPES = [
  'DECIDED',
  'PROPOSED',
  'ANNOUNCED',
  'DEMANDED',
  'OPPOSED',
  'APPLIES_IN',
  'REMOVES',
  'APPOINTS',
  'CREATES',
  'ABOLISHES',
  'TASKS',
  'TARGETS',
  'BENEFITS',
  'TO_OFFICE',
  'CONCERNS',
  'RESPONDS_TO',
  'EXTENDS',
  'AMENDS',
  'SUSPENDS',
  'LIFTS',
  'ANNULS',
  'REPLACES',
  'IMPLEMENTS',
  'STARTS',
  'ENDS',
  'OF_KIND',
  'HAPPENED_IN',
  'TOOK_PART',
  'HELD',
  'OF_OFFICE',
  'IN_BODY',
  'PART_OF',
  'OF_COUNTRY',
  'NAMES',
  'FROM',
  'IN_REPORT',
  'OCCURS_IN',
  'REFERS_TO',
  'STATED_IN',
  'ATTRIBUTED_TO',
  'HAS_ARGUMENT',
  'SUPPORTS',
  'DENIES',
  'NEAR_DUPLICATE_OF',
  'REVISION_OF',
  'JUDGES',
  'LOADED_IN',
  'PART_OF_RUN',
  'NOW',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/**
 * Every relationship type with the labels it may join, read left to right as a sentence.
 * A state, region or city acts under its own name ("Georgia declares"), hence places among the actors.
 */
export const RELATIONSHIPS: Readonly<Record<RelationshipType, RelationshipShape>> = {
  DECIDED: { from: ['Person', 'Body', 'Office', 'Place'], to: ['Decision'] },
  PROPOSED: { from: ['Person', 'Body', 'Office', 'Place'], to: ['Decision'] },
  ANNOUNCED: { from: ['Person', 'Body', 'Office', 'Place'], to: ['Decision'] },
  DEMANDED: { from: ['Person', 'Body', 'Office', 'Place'], to: ['Decision'] },
  OPPOSED: { from: ['Person', 'Body', 'Office', 'Place'], to: ['Decision'] },
  APPLIES_IN: { from: ['Decision'], to: ['Place'] },
  REMOVES: { from: ['Decision'], to: ['Person', 'Body'] },
  APPOINTS: { from: ['Decision'], to: ['Person', 'Body'] },
  CREATES: { from: ['Decision'], to: ['Person', 'Body'] },
  ABOLISHES: { from: ['Decision'], to: ['Person', 'Body'] },
  TASKS: { from: ['Decision'], to: ['Person', 'Body'] },
  TARGETS: { from: ['Decision'], to: ['Person', 'Body', 'Office', 'Place'] },
  BENEFITS: { from: ['Decision'], to: ['Person', 'Body', 'Place'] },
  TO_OFFICE: { from: ['Decision'], to: ['Office'] },
  CONCERNS: { from: ['Decision', 'Event'], to: ['Entity'] },
  RESPONDS_TO: { from: ['Decision', 'Event'], to: ['Event', 'Decision'] },
  EXTENDS: { from: ['Decision'], to: ['Decision'] },
  AMENDS: { from: ['Decision'], to: ['Decision'] },
  SUSPENDS: { from: ['Decision'], to: ['Decision'] },
  LIFTS: { from: ['Decision'], to: ['Decision'] },
  ANNULS: { from: ['Decision'], to: ['Decision'] },
  REPLACES: { from: ['Decision'], to: ['Decision'] },
  IMPLEMENTS: { from: ['Decision'], to: ['Decision'] },
  STARTS: { from: ['Decision'], to: ['Holding'] },
  ENDS: { from: ['Decision'], to: ['Holding'] },
  OF_KIND: { from: ['Decision'], to: ['DecisionKind'] },
  HAPPENED_IN: { from: ['Event'], to: ['Place'] },
  TOOK_PART: { from: ['Entity'], to: ['Event'] },
  HELD: { from: ['Person'], to: ['Holding'] },
  OF_OFFICE: { from: ['Holding'], to: ['Office'] },
  IN_BODY: { from: ['Office'], to: ['Body'] },
  PART_OF: { from: ['Place', 'Body'], to: ['Place', 'Body'] },
  OF_COUNTRY: { from: ['Body', 'Office'], to: ['Place'] },
  NAMES: { from: ['Name'], to: ['Entity'] },
  FROM: { from: ['Report'], to: ['Source'] },
  IN_REPORT: { from: ['Sentence'], to: ['Report'] },
  OCCURS_IN: { from: ['Mention'], to: ['Sentence'] },
  REFERS_TO: { from: ['Mention'], to: ['Entity'] },
  STATED_IN: { from: ['Claim'], to: ['Sentence'] },
  ATTRIBUTED_TO: { from: ['Claim'], to: ['Mention'] },
  HAS_ARGUMENT: { from: ['Claim'], to: ['Mention'] },
  SUPPORTS: { from: ['Claim'], to: ['Decision', 'Event', 'Holding', 'Entity'] },
  DENIES: { from: ['Claim'], to: ['Decision', 'Event', 'Holding', 'Entity'] },
  NEAR_DUPLICATE_OF: { from: ['Report'], to: ['Report'] },
  REVISION_OF: { from: ['Report'], to: ['Report'] },
  JUDGES: { from: ['Judgement'], to: ['Entity', 'Mention', 'Report'] },
  LOADED_IN: { from: ['Report'], to: ['LoadBatch'] },
  PART_OF_RUN: { from: ['LoadBatch', 'Change'], to: ['LoadRun'] },
  NOW: { from: ['Redirect'], to: ['Entity', 'Decision', 'Event'] },
};

/** Edges between an actor and a decision; the actor is the start node. */
export const ACTOR_ROLES = ['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED', 'OPPOSED'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Edges from a decision or event to an entity that a claim's argument gives. */
export const OBJECT_ROLES = [
  'APPLIES_IN',
  'REMOVES',
  'APPOINTS',
  'CREATES',
  'ABOLISHES',
  'TASKS',
  'TARGETS',
  'BENEFITS',
  'TO_OFFICE',
  'CONCERNS',
  'HAPPENED_IN',
] as const;
export type ObjectRole = (typeof OBJECT_ROLES)[number];

/** Edges between decisions and events. */
export const LINK_ROLES = ['RESPONDS_TO', 'EXTENDS', 'AMENDS', 'SUSPENDS', 'LIFTS', 'ANNULS', 'REPLACES', 'IMPLEMENTS'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** Every role that a claim's argument or a decision's edge can have. */
export type Role = ActorRole | ObjectRole | LinkRole | 'TOOK_PART' | 'STARTS' | 'ENDS';
