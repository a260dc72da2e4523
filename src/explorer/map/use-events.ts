import { useEffect, useState } from 'preact/hooks';
import { PLACED_EVENTS } from '../../model/explorer-questions.ts';
import { askPatiently } from '../api.ts';
import type { Filter } from '../filter.ts';
import type { PlacedRow } from './spots.ts';

const PAGE = 100;
const MOST = 1000;

/** Filters that a decision has and an event has not; with one of them set, events are left out. */
const ONLY_DECISIONS = ['kind', 'stage', 'act', 'certainty', 'country', 'decider', 'place', 'text'];

/** Events of the period that a filter names, with their places. */
export function useEvents(filter: Filter): readonly PlacedRow[] {
  const [rows, setRows] = useState<readonly PlacedRow[]>([]);
  const key = JSON.stringify(ONLY_DECISIONS.some((name) => filter[name] !== undefined) ? null : [filter.from ?? null, filter.to ?? null]);
  useEffect(() => {
    setRows([]);
    const period = JSON.parse(key) as readonly [string | null, string | null] | null;
    if (period === null) return;
    const stop = new AbortController();
    const [from, to] = period;
    const where = { ...(from ? { latest: { gte: from } } : {}), ...(to ? { earliest: { lte: to } } : {}) };
    const read = async (): Promise<void> => {
      let all: readonly PlacedRow[] = [];
      for (let offset = 0; offset < MOST; offset += PAGE) {
        const { events } = await askPatiently<{ events: readonly PlacedRow[] }>(PLACED_EVENTS, { where, limit: PAGE, offset }, stop.signal);
        all = [...all, ...events];
        if (!stop.signal.aborted) setRows(all);
        if (events.length < PAGE) break;
      }
    };
    // The map stays with its decisions where events cannot be read.
    read().catch(() => {});
    return () => stop.abort();
  }, [key]);
  return rows;
}
