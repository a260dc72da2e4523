/** The closed lists of the graph that are not kinds, labels or relationship types. Values are stored as written. */

/** How far one decision has matured, lowest first, then the ends. */
export const STAGES = [
  'called_for',
  'proposed',
  'announced',
  'ordered',
  'adopted',
  'in_force',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type Stage = (typeof STAGES)[number];
/** The rungs a decision climbs; a later one is more advanced. */
export const STAGE_LADDER: readonly Stage[] = STAGES.slice(0, 6);

/** What an act does to a measure. */
export const ACTS = ['enact', 'extend', 'amend', 'suspend', 'lift', 'annul', 'replace'] as const;
export type Act = (typeof ACTS)[number];

export const POLARITIES = ['pos', 'neg'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Certain, probable, possible, unknown (FactBank), as the attributed source puts it. */
export const FACTUALITIES = ['CT', 'PR', 'PS', 'UU'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

export const MODALITIES = [
  'asserted',
  'presupposed',
  'ordered',
  'promised',
  'offered',
  'requested',
  'threatened',
  'hypothetical',
  'denied',
  'explained',
] as const;
export type Modality = (typeof MODALITIES)[number];

export const CERTAINTIES = ['confirmed', 'reported', 'attributed', 'unconfirmed', 'contested'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why an actor or object is the one it is; strongest first. */
export const BASES = ['explicit', 'title', 'coreference', 'inferred_holder'] as const;
export type Basis = (typeof BASES)[number];

export const CLAIM_SUBJECTS = ['decision', 'event', 'holding', 'entity'] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const BODY_KINDS = [
  'government',
  'ministry',
  'commission',
  'agency',
  'security_force',
  'court',
  'parliament',
  'party',
  'company',
  'media',
  'international',
  'movement',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const PLACE_KINDS = ['country', 'admin1', 'admin2', 'city', 'district', 'site'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const OFFICE_RANKS = [
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'minister',
  'governor',
  'mayor',
  'speaker',
  'judge',
  'prosecutor',
  'commander',
  'head_of_body',
  'deputy',
  'ambassador',
  'spokesperson',
  'other',
] as const;
export type OfficeRank = (typeof OFFICE_RANKS)[number];

export const SOURCE_KINDS = ['agency', 'newspaper', 'official', 'social', 'other'] as const;

export const TRANSLATIONS = ['none', 'human', 'machine', 'unknown'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

export const ORIGINS = ['report', 'reference', 'editor'] as const;
export type Origin = (typeof ORIGINS)[number];

export const VERDICTS = ['same', 'different', 'refers_to', 'not_a_name', 'hide', 'unhide'] as const;
export type Verdict = (typeof VERDICTS)[number];
