import type { Label } from './labels.ts';
import type { RelationshipType } from './relationship-types.ts';

/**
 * How a property is stored. `date` is a calendar day (text `YYYY-MM-DD` in a row, a Date in the database), `int` a whole
 * number, `point` WGS 84 as `{ latitude, longitude }`. Decided here once and never guessed from a value.
 */
export type PropertyType = 'text' | 'int' | 'float' | 'bool' | 'date' | 'point' | 'texts' | 'ints';
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

const NODE = { name: 'text', origin: 'text' } as const;

const TIME = {
  when: 'text',
  earliest: 'date',
  latest: 'date',
  precision: 'text',
  partOfDay: 'text',
  at: 'text',
  basis: 'text',
  dateText: 'text',
} as const;

const VALIDITY = { validFrom: 'date', validTo: 'date', durationIso: 'text' } as const;

const ENTITY = { ...NODE, country: 'text', externalIds: 'texts' } as const;

const HAPPENING = { ...NODE, ...TIME, kind: 'text', block: 'text', sortDate: 'date' } as const;

/** Every property of every label beside `id`. What is not here is neither written nor read. */
export const NODE_PROPERTIES: Readonly<Record<Label, PropertyTypes>> = {
  Source: { ...NODE, title: 'text', kind: 'text', country: 'text' },
  Report: {
    ...NODE,
    externalId: 'text',
    title: 'text',
    url: 'text',
    lang: 'text',
    originalLang: 'text',
    translation: 'text',
    publishedAt: 'text',
    publishedOn: 'date',
    publishedPrecision: 'text',
    zone: 'text',
    country: 'text',
    retrievedAt: 'text',
    sourceTitle: 'text',
    textHash: 'text',
    text: 'text',
    status: 'text',
  },
  Sentence: { ...NODE, index: 'int', text: 'text', start: 'int', end: 'int', rawStart: 'int', rawEnd: 'int' },
  Mention: {
    ...NODE,
    text: 'text',
    type: 'text',
    norm: 'text',
    form: 'text',
    country: 'text',
    countryBasis: 'text',
    placeKind: 'text',
    bodyKind: 'text',
    officeRank: 'text',
    portfolio: 'text',
    gender: 'text',
    plural: 'bool',
    acting: 'bool',
    roleWords: 'texts',
    /** What reference data says it means, when that is settled from the report alone. */
    linkId: 'text',
    linkScore: 'float',
    linkRule: 'text',
    linkWhy: 'text',
    /** Other readings, best first, for the review queue: one JSON object each. */
    alternatives: 'texts',
  },
  Claim: {
    ...NODE,
    ...TIME,
    ...VALIDITY,
    about: 'text',
    kind: 'text',
    act: 'text',
    stage: 'text',
    polarity: 'text',
    factuality: 'text',
    modality: 'text',
    start: 'int',
    end: 'int',
    trigger: 'text',
    triggerStart: 'int',
    triggerEnd: 'int',
    block: 'text',
    actGroup: 'text',
    ground: 'text',
    magnitude: 'text',
    participantText: 'text',
    participantSector: 'text',
    jurisdiction: 'text',
    attributedTo: 'text',
    conflictsWithReference: 'bool',
    /** Every argument in order, those that stay text too: one JSON object each. */
    arguments: 'texts',
    rule: 'text',
    score: 'float',
  },
  Person: { ...ENTITY, sector: 'text', birth: 'text', provisional: 'bool' },
  Body: { ...ENTITY, bodyKind: 'text', founded: 'text', dissolved: 'text' },
  Office: { ...ENTITY, rank: 'text', seats: 'int' },
  Place: {
    ...ENTITY,
    placeKind: 'text',
    location: 'point',
    timezone: 'text',
    geonames: 'text',
    wikidata: 'text',
    iso: 'text',
    population: 'int',
  },
  Topic: ENTITY,
  Name: { ...NODE, text: 'text', norm: 'text', lang: 'text', script: 'text' },
  Holding: { ...NODE, ...TIME, start: 'date', end: 'date', acting: 'bool', endCause: 'text' },
  Decision: {
    ...HAPPENING,
    ...VALIDITY,
    act: 'text',
    stage: 'text',
    ground: 'text',
    jurisdiction: 'text',
    actGroup: 'text',
    certainty: 'text',
  },
  Event: { ...HAPPENING, participantText: 'text', participantSector: 'text', magnitude: 'text' },
  DecisionKind: {
    ...NODE,
    label: 'text',
    family: 'text',
    lasting: 'bool',
    territorial: 'bool',
    plover: 'text',
    ploverContexts: 'texts',
    cameo: 'texts',
    cameoLifted: 'texts',
  },
  Judgement: {
    ...NODE,
    verdict: 'text',
    by: 'text',
    at: 'text',
    why: 'text',
    score: 'float',
    rule: 'text',
    undoes: 'text',
    /** Anchors as JSON: they hold where a node's id would move. */
    subject: 'text',
    object: 'text',
  },
  LoadRun: { ...NODE, startedAt: 'text', tool: 'text', rules: 'text' },
  LoadBatch: { ...NODE, reports: 'int' },
  Change: { ...NODE, node: 'text', what: 'text', why: 'text' },
  Redirect: {},
  Pending: { stratum: 'text', keys: 'texts' },
};

/** Bands of a report's signature; two near-duplicates share at least one. */
export const BAND_KEYS: readonly string[] = Array.from({ length: 20 }, (_, i) => `band${i}`);

/**
 * Keys beside the evidence and the world by which a derivation finds what belongs together. They follow from what they stand
 * beside, so that no dump, export or answer shows them. Only what speaks has a unit or a slot: a hidden report's claims have none.
 */
export const KEY_PROPERTIES: Readonly<Partial<Record<Label, PropertyTypes>>> = {
  /** `sketch`: of a report's text, see `resolve/near-duplicates/sketch.ts`. */
  Report: { record: 'text', outlet: 'text', sketch: 'text', ...Object.fromEntries(BAND_KEYS.map((key) => [key, 'text' as const])) },
  /** `referenceLink`: what the user's reference data say of a mention that reading left open, as JSON. */
  Mention: { unit: 'text', referenceLink: 'text' },
  /** `clusterKey`: all that tells which happening of its block it is about, see `resolve/derive/cluster-key.ts`. */
  Claim: { slot: 'text', clusterKey: 'text' },
  /** `digest`: of the rows that a happening was derived as; see `neo4j/derive/changed-happenings.ts`. */
  Decision: { slot: 'text', digest: 'text' },
  Event: { slot: 'text', digest: 'text' },
};

const CLAIMED = { claimIds: 'texts' } as const;
const ACTOR = { basis: 'text', holdingId: 'text', ...CLAIMED } as const;
const NOTHING = {} as const;

/** Every property of every relationship type. */
export const RELATIONSHIP_PROPERTIES: Readonly<Record<RelationshipType, PropertyTypes>> = {
  DECIDED: ACTOR,
  PROPOSED: ACTOR,
  ANNOUNCED: ACTOR,
  DEMANDED: ACTOR,
  OPPOSED: ACTOR,
  APPLIES_IN: CLAIMED,
  REMOVES: CLAIMED,
  APPOINTS: CLAIMED,
  CREATES: CLAIMED,
  ABOLISHES: CLAIMED,
  TASKS: CLAIMED,
  TARGETS: CLAIMED,
  BENEFITS: CLAIMED,
  TO_OFFICE: CLAIMED,
  CONCERNS: { attribute: 'text', amount: 'text', ...CLAIMED },
  RESPONDS_TO: CLAIMED,
  EXTENDS: CLAIMED,
  AMENDS: CLAIMED,
  SUSPENDS: CLAIMED,
  LIFTS: CLAIMED,
  ANNULS: CLAIMED,
  REPLACES: CLAIMED,
  IMPLEMENTS: CLAIMED,
  STARTS: CLAIMED,
  ENDS: CLAIMED,
  OF_KIND: NOTHING,
  HAPPENED_IN: CLAIMED,
  TOOK_PART: CLAIMED,
  HELD: { origin: 'text', ...CLAIMED },
  OF_OFFICE: { origin: 'text', ...CLAIMED },
  IN_BODY: { origin: 'text', ...CLAIMED },
  PART_OF: { origin: 'text' },
  OF_COUNTRY: { origin: 'text' },
  NAMES: { preferred: 'bool' },
  FROM: NOTHING,
  IN_REPORT: NOTHING,
  OCCURS_IN: { starts: 'ints', ends: 'ints', texts: 'texts', forms: 'texts', rules: 'texts' },
  REFERS_TO: { score: 'float', rule: 'text', why: 'text' },
  STATED_IN: NOTHING,
  ATTRIBUTED_TO: { verb: 'text' },
  HAS_ARGUMENT: { role: 'text', basis: 'text' },
  SUPPORTS: NOTHING,
  DENIES: NOTHING,
  NEAR_DUPLICATE_OF: { similarity: 'float' },
  REVISION_OF: { similarity: 'float' },
  JUDGES: { side: 'text' },
  LOADED_IN: NOTHING,
  PART_OF_RUN: NOTHING,
  NOW: NOTHING,
};
