import type { Analysis } from '../model/analysis.ts';
import type { Evidence, Sentence } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Report } from '../model/report.ts';
import type { Suggestions } from '../model/suggestions.ts';
import { findClaims } from './claims/find-claims.ts';
import { makeContext } from './context.ts';
import { linkCoreference } from './coreference/link-coreference.ts';
import { findNames } from './names/find-names.ts';
import { findTimes } from './time/find-times.ts';

/**
 * Reads what one report says: mentions, times and claims, each with the words that make it.
 *
 * 1. names, then who is the same: claims point at mentions.
 * 2. times, with both anchors: claims take their day from them.
 * 3. claims, clause by clause.
 */
export function extractEvidence(report: Report, analysis: Analysis, gazetteer: Gazetteer, suggestions?: Suggestions): Evidence {
  const context = makeContext(report, analysis, gazetteer, suggestions);
  const mentions = linkCoreference(context, findNames(context));
  const times = findTimes(context);
  const claims = findClaims(context, mentions, times);
  const sentences = context.sentences.map(({ id, index, start, end, text }): Sentence => ({ id, index, start, end, text }));
  return { report, sentences, mentions, times, claims, problems: [...report.problems, ...(suggestions?.problems ?? [])] };
}
