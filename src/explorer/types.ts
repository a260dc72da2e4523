/** What the pages read of the GraphQL answers; names as in the schema. */
export interface Ref {
  readonly __typename?: string;
  readonly id: string;
  readonly name: string;
  /** Of an entity, where it was asked for: the name without the cut of its caption. */
  readonly fullName?: string;
}

export interface TimeFields {
  readonly when?: string | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly precision?: string | null;
  readonly partOfDay?: string | null;
  readonly basis?: string | null;
}

export interface HappeningRow extends Ref, TimeFields {
  readonly kind: string;
  readonly stage?: string;
  readonly certainty?: string;
  readonly sortDate?: string;
  readonly pageKey?: string;
  readonly decidedBy?: readonly Ref[];
  readonly appliesIn?: readonly Ref[];
  readonly happenedIn?: readonly Ref[];
}

export interface Quote {
  readonly side: 'supports' | 'denies' | 'names';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly id: string; readonly text: string; readonly start?: number | null };
  /** Absent where the words only name the thing. */
  readonly claim: {
    readonly id: string;
    readonly rule: string;
    readonly score: number;
    readonly factuality: string;
    readonly stage: string | null;
    readonly attributedTo: { readonly text: string } | null;
  } | null;
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly publishedOn: string | null;
    readonly source: { readonly name: string } | null;
  };
}

export interface Hit extends Ref {
  readonly type: string;
  readonly snippet: string | null;
  readonly score: number;
  readonly when?: string | null;
  readonly source?: string | null;
  readonly within?: string | null;
  readonly country?: string | null;
}
