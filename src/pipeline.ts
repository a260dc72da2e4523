import { extractEvidence } from './extract/index.ts';
import type { Analyser } from './language/index.ts';
import type { Evidence } from './model/evidence.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import type { ReferenceData } from './model/reference-data.ts';
import type { Report, ReportInput } from './model/report.ts';
import type { Suggestions } from './model/suggestions.ts';
import { linkMentions } from './resolve/index.ts';
import { prepareReport } from './text/index.ts';

/** What reading a report needs besides the report: the model, places, and what the user knows. Never the graph. */
export interface Parts {
  readonly analyser: Analyser;
  readonly gazetteer: Gazetteer;
  readonly reference: ReferenceData;
}

const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);
export const isReadable = (lang: string): boolean => READ_LANGUAGES.has(lang);

/**
 * Reads one report: the same input, parts and suggestions give the same evidence, whatever the order or the machine. What a
 * provider suggests was fetched before and is data here.
 *
 * 1. text: repair comes first, since every later position counts in the repaired text.
 * 2. language: tokens, tags, parse and names, a paragraph at a time.
 * 3. extract: what the words say, before anyone asks which Almaty they mean.
 * 4. resolve: places, offices and bodies need the whole report as context, so they come last.
 *
 * Who is who across reports, and which claims make one decision, is derived from many reports: `resolve/derive/`.
 */
export function readReport(input: ReportInput, parts: Parts, suggestions?: Suggestions): Evidence {
  return readPrepared(prepareReport(input), parts, suggestions);
}

/** Steps 2 to 4, for a report whose text was prepared before. */
export function readPrepared(report: Report, parts: Parts, suggestions?: Suggestions): Evidence {
  if (!isReadable(report.lang)) {
    return { report, sentences: [], mentions: [], times: [], claims: [], problems: report.problems };
  }
  const analysis = parts.analyser.analyse(report.text, report.paragraphs);
  const evidence = extractEvidence(report, analysis, parts.gazetteer, suggestions);
  return linkMentions(evidence, parts.gazetteer, parts.reference);
}
