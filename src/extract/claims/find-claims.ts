import type { Analysis } from '../../model/analysis.ts';
import type { Claim, Mention, Sentence, TimeMention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import { findDecisions } from '../decisions/find-decisions.ts';
import { findEvents } from '../events/find-events.ts';
import { type MentionAt, viewParagraph } from './paragraph-view.ts';
import { toClaims } from './to-claims.ts';

interface ClaimContext {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Sentence[];
}

/** Every decision and event that the report's clauses assert, in text order, with the words that make it. */
export function findClaims(context: ClaimContext, mentions: readonly Mention[], times: readonly TimeMention[]): readonly Claim[] {
  const spans: MentionAt[] = mentions
    .flatMap((mention) => mention.spans.map((span) => ({ ...span, mention })))
    .sort((a, b) => a.start - b.start);
  const sorted = [...times].sort((a, b) => a.start - b.start);
  const claims: Claim[] = [];
  for (const paragraph of context.analysis.paragraphs) {
    const view = viewParagraph(context, paragraph, spans, sorted);
    const decisions = findDecisions(view);
    const events = findEvents(view, decisions);
    for (const frame of [...decisions, ...events].sort((a, b) => a.content - b.content)) claims.push(...toClaims(view, frame));
  }
  return claims;
}
