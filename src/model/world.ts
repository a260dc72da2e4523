import type { DecisionKindCode } from './decision-kinds.ts';
import type { EventKindCode } from './event-kinds.ts';
import type { EntityType } from './labels.ts';
import type { RelationshipType, Role } from './relationship-types.ts';
import type { IsoDate, TimeValue, Validity } from './time-value.ts';
import type { Act, Basis, BodyKind, Certainty, OfficeRank, Origin, PlaceKind, Stage } from './vocabulary.ts';

/** A point in WGS 84, degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** A person, body, office, place or topic of the derived world. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The preferred name, whole; the caption is cut from it when a row is made. */
  readonly name: string;
  readonly names: readonly string[];
  readonly origin: Origin;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly placeKind?: PlaceKind;
  readonly bodyKind?: BodyKind;
  readonly rank?: OfficeRank;
  readonly provisional?: boolean;
  readonly location?: Location;
  readonly timezone?: string;
  readonly population?: number;
  readonly iso?: string;
  /** `geonames`, `wikidata`, ... */
  readonly externalIds: Readonly<Record<string, string>>;
  readonly sector?: string;
  readonly birth?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly seats?: number;
}

/** Who held which office, and when. */
export interface Holding extends TimeValue {
  readonly id: string;
  readonly personId: string;
  readonly officeId: string;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly acting?: boolean;
  readonly endCause?: string;
  readonly origin: Origin;
  readonly claimIds: readonly string[];
}

/** An edge between a decision or event and an entity, or another decision or event. */
export interface HappeningRole {
  readonly type: Role;
  readonly entityId?: string;
  readonly targetId?: string;
  readonly basis?: Basis;
  readonly attribute?: string;
  readonly amount?: string;
  readonly holdingId?: string;
  /** All supporting claims, sorted; a row keeps the first ten. */
  readonly claimIds: readonly string[];
}

interface Happening extends TimeValue {
  readonly id: string;
  /** Caption of at most 40 characters that starts with the distinguishing word. */
  readonly name: string;
  readonly block: string;
  /** Where in the block the claim stands that founded it: how a block is derived in parts. */
  readonly slot: string;
  readonly sortDate: IsoDate;
  readonly roles: readonly HappeningRole[];
  readonly claimIds: readonly string[];
  readonly denyingClaimIds: readonly string[];
}

export interface Decision extends Happening, Validity {
  readonly kind: DecisionKindCode;
  readonly act: Act;
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly jurisdiction?: string;
  readonly actGroup?: string;
  readonly ground?: string;
}

export interface Event extends Happening {
  readonly kind: EventKindCode;
  readonly participantText?: string;
  readonly participantSector?: string;
  readonly magnitude?: string;
}

/** `REFERS_TO` of a mention. */
export interface Reference {
  readonly mentionId: string;
  readonly entityId: string;
  readonly score: number;
  readonly rule: string;
  readonly why: string;
}

/** A structural edge: `PART_OF`, `OF_COUNTRY`, `IN_BODY`, `NEAR_DUPLICATE_OF`, ... */
export interface Relation {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
  readonly similarity?: number;
}

/** A former id of an entity that a judgement folded into another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Which node a judgement's anchor has found; anchors that find nothing sleep. */
export interface JudgedNode {
  readonly judgementId: string;
  readonly nodeId: string;
  readonly side: 'kept' | 'folded' | 'both';
}

/** The world layer that a set of evidence, reference data and judgements gives. Every list is sorted by id. */
export interface World {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  readonly decisions: readonly Decision[];
  readonly events: readonly Event[];
  readonly holdings: readonly Holding[];
  readonly relations: readonly Relation[];
  readonly redirects: readonly Redirect[];
  readonly judged: readonly JudgedNode[];
  /** Claims that contradict reference data; they change nothing. */
  readonly conflictingClaimIds: readonly string[];
  /** Block of every claim about a decision or event, as its own report and reference data give it. */
  readonly claimBlocks: ReadonlyMap<string, string>;
  /** Reports that a judgement hides: kept, and supporting nothing. */
  readonly hiddenReportIds: readonly string[];
}
