import type { EntityType } from './labels.ts';
import type { Verdict } from './vocabulary.ts';

/** A place that does not move when the world is derived again. */
export type Anchor =
  | { readonly kind: 'span'; readonly reportId: string; readonly start: number; readonly end: number }
  | { readonly kind: 'entity'; readonly type: EntityType; readonly norm: string; readonly country: string }
  | { readonly kind: 'report'; readonly reportId: string };

/** What an editor decided; added, never edited, undone by a newer one. */
export interface Judgement {
  /** `judgement/<ulid>` */
  readonly id: string;
  readonly verdict: Verdict;
  /** What is kept (same), or the first of two (different), or the mention (refers_to, not_a_name), or the report. */
  readonly subject: Anchor;
  /** What is folded (same), the other one (different), or the entity (refers_to). */
  readonly object?: Anchor;
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly why: string;
  readonly score?: number;
  readonly rule?: string;
  /** Id of the judgement that this one undoes. */
  readonly undoes?: string;
}
