import type { Tokens } from '../../model/analysis.ts';
import type { TimeMention } from '../../model/evidence.ts';
import type { IsoDate } from '../../model/time-value.ts';
import { tokenAtOrAfter } from '../tokens.ts';
import { addDays } from './calendar.ts';
import type { Expression } from './expression.ts';
import { singular } from './read-event-day.ts';

const RISES: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'erupt', 'commence', 'launch']);
const MOST_STEPS = 6;

/** A day of an event that waits for the event's first day. */
export interface PendingDay {
  readonly expression: Expression & { readonly kind: 'eventDay' };
  readonly mention: TimeMention;
  /** The day it stands beside: "on Thursday, the third day of the strike". */
  readonly beside?: IsoDate;
}

/** What begins on the day that `position` names: "the strike began on Monday" gives `strike`. */
export function risingEvent(t: Tokens, position: number): string | undefined {
  let at = tokenAtOrAfter(t, position);
  if (at >= t.length) return undefined;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (t.pos(at) === 'VERB') {
      if (!RISES.has(t.lemma(at).toLowerCase())) return undefined;
      const subject = t.children(at).find((child) => t.dep(child) === 'nsubj' || t.dep(child) === 'nsubjpass');
      const noun = subject !== undefined && t.dep(at) === 'relcl' && /^(?:which|that)$/.test(t.lower(subject)) ? t.head(at) : subject;
      return noun === undefined ? undefined : singular(t.lower(noun));
    }
    const up = t.head(at);
    if (up === at) return undefined;
    at = up;
  }
  return undefined;
}

/** Counts the waiting days from the first day of their event; what has none stays untold. */
export function settleEventDays(pending: readonly PendingDay[], begun: ReadonlyMap<string, IsoDate>): readonly TimeMention[] {
  const starts = new Map(begun);
  for (const { expression, beside } of pending) {
    const name = expression.event ?? '';
    if (beside !== undefined && expression.to === undefined && !starts.has(name)) starts.set(name, addDays(beside, 1 - expression.day));
  }
  const settled: TimeMention[] = [];
  for (const { expression, mention, beside } of pending) {
    const start = starts.get(expression.event ?? '') ?? starts.get('');
    const first = beside ?? (start === undefined ? undefined : addDays(start, expression.day - 1));
    if (first === undefined) continue;
    const last = expression.to === undefined ? first : addDays(first, expression.to - expression.day);
    settled.push({
      ...mention,
      when: first === last ? first : `${first}/${last}`,
      earliest: first,
      latest: last,
      precision: 'day',
      basis: 'relative',
    });
  }
  return settled;
}
