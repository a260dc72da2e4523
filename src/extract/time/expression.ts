import type { PartOfDay } from '../../model/time-value.ts';
import type { Unit } from '../lexicons/time-words.ts';

/** Which of the two anchors an expression counts from. */
export type AnchorName = 'report' | 'narrative';

/** What a time expression says before it is set against a date. */
export type Expression =
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day?: number; readonly weekday?: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  /** `the 5th`, without a month. */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'season'; readonly month: number; readonly year?: number }
  /** A quarter or half: `first` month and how many. */
  | { readonly kind: 'months'; readonly first: number; readonly count: number; readonly year?: number; readonly deictic?: number }
  /** Day and month in an order that the digits do not tell. */
  | { readonly kind: 'ambiguous'; readonly year: number; readonly a: number; readonly b: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: -1 | 0 | 1; readonly anchor: AnchorName }
  /** `Monday next week`. */
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  /** `the first Monday of October`; -1 is the last. */
  | { readonly kind: 'nthWeekday'; readonly ordinal: number; readonly weekday: number; readonly of: Expression }
  /** Without a direction, `the weekend` that the tense of its clause means. */
  | { readonly kind: 'weekend'; readonly direction?: -1 | 0 | 1; readonly anchor: AnchorName }
  /** `last week` -1, `this year` 0, `tomorrow` day 1. */
  | { readonly kind: 'deictic'; readonly unit: Unit; readonly shift: number; readonly anchor: AnchorName }
  /** `two days ago`, `a week later`. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly direction: -1 | 1; readonly anchor: AnchorName }
  /** `10 days after 3 May`, `a year ago today`. */
  | { readonly kind: 'fromDate'; readonly unit: Unit; readonly count: number; readonly direction: -1 | 1; readonly of: Expression }
  /** A time that the words leave open: `recent weeks`, `three days after the vote`. */
  | { readonly kind: 'unplaced' }
  /** `the fifth day of the strike`; `to` is the later one of "fourth or fifth". Without `event`, `the opening night`. */
  | { readonly kind: 'eventDay'; readonly event?: string; readonly day: number; readonly to?: number }
  /** `the past 30 days`: a stretch that ends, or begins, at the anchor. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly direction: -1 | 1 }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number; readonly hasHalf: boolean }
  | { readonly kind: 'part'; readonly anchor: AnchorName }
  | { readonly kind: 'clock' }
  /** A month named beside `this`, `last`, `next`. */
  | { readonly kind: 'deicticMonth'; readonly month: number; readonly direction: -1 | 0 | 1 }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'middle'; readonly of: Expression; readonly days?: number }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Hours east of Greenwich, when the words say a zone. */
  readonly zone?: number;
}

/** An expression with where its words stand among the atoms. */
export interface Found {
  readonly expression: Expression;
  readonly partOfDay?: PartOfDay;
  readonly clock?: Clock;
  /** First atom, and behind the last. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export type Reader = (atoms: readonly import('./atoms.ts').Atom[], at: number) => Found | undefined;
