import type { EntityType } from '../model/labels.ts';
import type { RelationshipType, Role } from '../model/relationship-types.ts';
import type { Location } from '../model/world.ts';

/** Offsets are UTF-16 positions, half open: `start`, `end` in the cleaned text, the others in the text as decoded. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly rawStart: number | null;
  readonly rawEnd: number | null;
}
export interface ExtractSpan extends Place {
  readonly text: string;
}
type Text = string | null;

export interface ExtractMention {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly entityId: Text;
  readonly spans: readonly (ExtractSpan & { readonly sentenceId: string; readonly form: string })[];
}

export interface ExtractEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly country: Text;
  readonly placeKind: Text;
  readonly bodyKind: Text;
  readonly location: Location | null;
  readonly externalIds: Readonly<Record<string, string>>;
}

interface Time {
  readonly when: Text;
  readonly earliest: Text;
  readonly latest: Text;
  readonly precision: string;
  readonly partOfDay: Text;
  readonly basis: Text;
}

export interface ExtractTime extends ExtractSpan, Time {
  readonly durationIso: Text;
}

export interface ExtractClaim extends Place {
  readonly id: string;
  readonly sentenceId: string;
  readonly about: string;
  readonly kind: string;
  readonly act: Text;
  readonly stage: Text;
  readonly polarity: string;
  readonly factuality: string;
  readonly modality: string;
  readonly trigger: ExtractSpan;
  readonly arguments: readonly { readonly role: Role; readonly mentionId: Text; readonly text: string; readonly basis: string }[];
  readonly when: Text;
  readonly earliest: Text;
  readonly latest: Text;
  readonly precision: string;
  readonly dateText: Text;
  readonly attributedTo: { readonly mentionId: Text; readonly text: string } | null;
  /** Id of the decision or event that it supports or denies. */
  readonly target: Text;
  readonly rule: string;
  readonly score: number;
}

/** One end of an edge; the other is the decision or event that lists it, whichever way the edge runs. */
export interface ExtractRole {
  readonly type: Role;
  readonly entityId?: string;
  readonly targetId?: string;
  readonly basis: Text;
  readonly attribute?: string;
  readonly amount?: string;
  readonly holdingId?: string;
  readonly claimIds: readonly string[];
}

export interface ExtractDecision extends Time {
  readonly id: string;
  readonly kind: string;
  readonly act: string;
  readonly stage: string;
  readonly validFrom: Text;
  readonly validTo: Text;
  readonly durationIso: Text;
  readonly actGroup: Text;
  readonly certainty: string;
  readonly roles: readonly ExtractRole[];
  readonly claimIds: readonly string[];
}

export interface ExtractEvent extends Time {
  readonly id: string;
  readonly kind: string;
  readonly magnitude: Text;
  readonly roles: readonly ExtractRole[];
  readonly claimIds: readonly string[];
}

export interface ExtractRelation {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly origin: string;
}

/** What `gazette extract` prints for one report; a contract with scripts. */
export interface ExtractOutput {
  readonly report: {
    readonly id: string;
    readonly externalId: Text;
    readonly title: Text;
    /** As the report gives it. */
    readonly publishedAt: Text;
    /** The day of it, where it was published: `2022-01-05`. */
    readonly publishedOn: Text;
    readonly source: string;
    readonly url: Text;
    readonly lang: string;
    readonly textHash: string;
  };
  readonly text: string;
  readonly sentences: readonly (ExtractSpan & { readonly id: string })[];
  readonly mentions: readonly ExtractMention[];
  readonly entities: readonly ExtractEntity[];
  readonly times: readonly ExtractTime[];
  readonly claims: readonly ExtractClaim[];
  readonly decisions: readonly ExtractDecision[];
  readonly events: readonly ExtractEvent[];
  readonly relations: readonly ExtractRelation[];
  readonly problems: readonly {
    readonly stage: string;
    readonly code: string;
    readonly message: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}
