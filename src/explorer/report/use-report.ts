import { useEffect, useState } from 'preact/hooks';
import { REPORT, REPORT_REST } from '../../model/explorer-questions.ts';
import { type Asked, askPatiently, useAsk } from '../api.ts';
import type { Ref } from '../types.ts';

const PAGE = 100;

export interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly refersTo: Ref | null;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly form: string }[];
}
export interface ClaimRow {
  readonly id: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly polarity: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly supports: Ref | null;
  readonly denies: Ref | null;
}
export interface ReportData {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly source: { readonly name: string } | null;
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  readonly nearDuplicates: readonly Ref[];
  readonly revisionOf: readonly Ref[];
}
type Rest = Pick<ReportData, 'mentions' | 'claims'>;
const NONE: Rest = { mentions: [], claims: [] };

/** A report with all its mentions and claims: a long one is read on page by page while the first ones are shown. */
export function useReport(id: string): Asked<{ readonly report: ReportData | null }> {
  const asked = useAsk<{ report: ReportData | null }>(REPORT, { id });
  const [rest, setRest] = useState<Rest>(NONE);
  const first = asked.state === 'done' ? asked.data.report : null;
  useEffect(() => {
    setRest(NONE);
    if (!first) return;
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      let all = NONE;
      for (let last: Rest = first; last.mentions.length === PAGE || last.claims.length === PAGE; ) {
        const counts = { mentions: first.mentions.length + all.mentions.length, claims: first.claims.length + all.claims.length };
        const { report } = await askPatiently<{ report: Rest | null }>(REPORT_REST, { id, ...counts }, stop.signal);
        last = report ?? NONE;
        all = { mentions: [...all.mentions, ...last.mentions], claims: [...all.claims, ...last.claims] };
        if (!stop.signal.aborted) setRest(all);
      }
    };
    // What is read already stays; a page that fails only ends the reading.
    read().catch(() => {});
    return () => stop.abort();
  }, [first, id]);
  if (asked.state === 'failed' || !asked.data?.report) return asked;
  const report = asked.data.report;
  const whole = { ...report, mentions: [...report.mentions, ...rest.mentions], claims: [...report.claims, ...rest.claims] };
  return { ...asked, data: { report: whole } };
}
