import type { Analysis } from '../../model/analysis.ts';
import type { Claim, Mention, Sentence, TimeMention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import { findDecisions } from '../decisions/find-decisions.ts';
import { findEvents } from '../events/find-events.ts';
import { linkResponses } from '../events/responds-to.ts';
import { isItem } from '../parse/list-item.ts';
import { carryDeciders, type Memory } from './carried-deciders.ts';
import type { Frame } from './frame.ts';
import { boundByDeeds } from './inferred-time.ts';
import { type MentionAt, type ParagraphView, viewParagraph } from './paragraph-view.ts';
import { withoutStrayRules } from './stray-rules.ts';
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
    .flatMap((mention) => mention.spans.map((span) => ({ start: span.start, end: span.end, mention, span })))
    .sort((a, b) => a.start - b.start);
  const sorted = [...times].sort((a, b) => a.start - b.start);
  const claims: Claim[] = [];
  let memory: Memory = {};
  for (const paragraph of context.analysis.paragraphs) {
    const view = viewParagraph(context, paragraph, spans, sorted, isItem(paragraph.tokens) ? memory.lead : undefined);
    const decisions = findDecisions(view);
    const events = findEvents(view, decisions);
    const frames = [...linkResponses(view, [...decisions, ...events])].sort((a, b) => a.content - b.content);
    const carried = carryDeciders(view, frames, memory);
    memory = carried.memory;
    claims.push(...linked(view, carried.frames));
  }
  return boundByDeeds(withoutStrayRules(context.report, claims));
}

/** Claims of a paragraph's frames; a frame that answers another one gets a link to each of that one's claims. */
function linked(view: ParagraphView, frames: readonly Frame[]): readonly Claim[] {
  const made = frames.map((frame) => ({ frame, claims: toClaims(view, frame) }));
  const byContent = new Map(made.map((m) => [m.frame.content, m.claims]));
  return made.flatMap(({ frame, claims }) => {
    const causes = frame.respondsTo === undefined ? [] : (byContent.get(frame.respondsTo) ?? []);
    if (causes.length === 0) return claims;
    const links = causes.map((c) => ({
      role: 'RESPONDS_TO' as const,
      text: view.report.text.slice(c.trigger.start, c.trigger.end),
      basis: 'explicit' as const,
      claimId: c.id,
    }));
    return claims.map((claim) => ({ ...claim, arguments: [...claim.arguments, ...links] }));
  });
}
