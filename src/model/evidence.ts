import type { DecisionKindCode } from './decision-kinds.ts';
import type { EventKindCode } from './event-kinds.ts';
import type { EntityType } from './labels.ts';
import type { Problem } from './problem.ts';
import type { Role } from './relationship-types.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';
import type { TimeValue, Validity } from './time-value.ts';
import type {
  Act,
  Basis,
  BodyKind,
  ClaimSubject,
  Factuality,
  MentionForm,
  Modality,
  OfficeRank,
  PlaceKind,
  Polarity,
  Stage,
} from './vocabulary.ts';

/** One sentence of the cleaned text. */
export interface Sentence extends Span {
  /** `<report id>#s<index>` */
  readonly id: string;
  readonly index: number;
  readonly text: string;
}

/** One place where a mention stands. */
export interface MentionSpan extends Span {
  readonly sentenceIndex: number;
  readonly form: MentionForm;
  /** `<stage>/<file>` of the rule that found or linked this span. */
  readonly rule: string;
}

/** Which thing of reference data a mention means, decided from the report and the gazetteer alone. */
export interface EntityLink {
  readonly entityId: string;
  /** 0 to 1: Gazette's belief in the link. */
  readonly score: number;
  readonly rule: string;
  /** Plain words for a reader: features with their weight. */
  readonly why: string;
}

/** What the words say about the kind of thing, for resolution. */
export interface MentionTraits {
  /** Country context, ISO 3166-1 alpha-2, with where it comes from. */
  readonly country?: string;
  readonly countryBasis?: 'words' | 'clause' | 'report' | 'source';
  readonly placeKind?: PlaceKind;
  readonly bodyKind?: BodyKind;
  readonly officeRank?: OfficeRank;
  /** Of an office: the body it belongs to ("minister of energy" → "ministry of energy"). */
  readonly portfolio?: string;
  readonly gender?: 'male' | 'female';
  readonly plural?: boolean;
  readonly acting?: boolean;
  /** Role words that stand beside the name: `president`, `minister of energy`. */
  readonly roleWords?: readonly string[];
}

/** One thing as one report speaks of it, with all its spans. */
export interface Mention extends MentionTraits {
  /** `<report id>#m<start of its first span>-<type>` */
  readonly id: string;
  readonly type: EntityType;
  /** The best name in this report. */
  readonly text: string;
  /** Name key of `text`. */
  readonly norm: string;
  /** `name` when any span is a name. */
  readonly form: MentionForm;
  readonly spans: readonly MentionSpan[];
  /** Set by `resolve/` for places, offices, topics and bodies of reference data; absent for clusters (people, other bodies) and what stays open. */
  readonly link?: EntityLink;
  /** Other readings, best first, where the words leave a doubt that a person should settle: what has them stands in the review queue. */
  readonly alternatives?: readonly EntityLink[];
}

/** A time expression of the text. Durations have `durationIso` and no `when`. */
export interface TimeMention extends Span, TimeValue {
  readonly durationIso?: string;
  readonly rule: string;
}

export interface ClaimArgument {
  readonly role: Role;
  /** Absent: the argument stays as text and makes no edge. */
  readonly mentionId?: string;
  readonly text: string;
  readonly basis: Basis;
  /** What of the object is meant: `price`, `export`, `access`. */
  readonly attribute?: string;
  readonly amount?: string;
  /** For roles between happenings: the other claim of the same report. */
  readonly claimId?: string;
}

/** One clause's assertion about one decision, event, holding or entity, with the words that make it. */
export interface Claim extends Span, TimeValue, Validity {
  /** `<report id>#c<hash of sentence, span, kind, act, and what the clause is split by>` */
  readonly id: string;
  readonly sentenceIndex: number;
  readonly about: ClaimSubject;
  readonly kind: DecisionKindCode | EventKindCode | 'holding' | 'entity';
  readonly act?: Act;
  readonly stage?: Stage;
  readonly polarity: Polarity;
  readonly factuality: Factuality;
  readonly modality: Modality;
  readonly trigger: Span;
  readonly arguments: readonly ClaimArgument[];
  /** Shared by the claims that one clause was split into. */
  readonly actGroup?: string;
  readonly attributedTo?: { readonly mentionId?: string; readonly text: string; readonly verb?: string };
  readonly ground?: string;
  readonly magnitude?: string;
  readonly participantText?: string;
  readonly participantSector?: string;
  /** Country whose law or authority the act belongs to, ISO 3166-1 alpha-2, as this report gives it. */
  readonly jurisdiction?: string;
  readonly rule: string;
  /** 0 to 1: Gazette's belief in its reading. */
  readonly score: number;
}

/** All that one report says: stored, never edited. */
export interface Evidence {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
