import type { IsoDate, Precision } from '../../model/time-value.ts';

/** What relative words count from. Absent anchors leave the words without a value. */
export interface Anchors {
  readonly report?: IsoDate;
  /** The last day that the narrative named, and the last time of any precision. */
  readonly day?: IsoDate;
  readonly any?: { readonly day: IsoDate; readonly precision: Precision };
  /** A year that this sentence or the one before it gave. */
  readonly year?: number;
}

/** How the words around bend the reading. */
export interface Surroundings {
  /** The clause speaks of what is to come, or of a bound that may still lie ahead. */
  readonly isAhead: boolean;
  /** A verb in the past has the date for itself: it does not lie ahead. */
  readonly isDone: boolean;
  /** `by`, `until`, `before` stands before it: the end of a stretch is meant. */
  readonly isDeadline: boolean;
}
