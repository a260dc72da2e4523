import { NO_REFERENCE_DATA } from '../../model/reference-data.ts';
import type { Report, ReportInput } from '../../model/report.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { Suggestions } from '../../model/suggestions.ts';
import { type EvidenceRow, evidenceFromRows } from '../../neo4j/index.ts';
import { readPrepared } from '../../pipeline.ts';
import { paragraphsOf, prepareReport } from '../../text/index.ts';
import { toEvidenceRow } from '../derivation.ts';
import type { Equipment } from '../parts.ts';

/** What is to be read: a record as a loader yields it, or the rows of a report that is stored. */
export type Readable = { readonly input: ReportInput } | { readonly stored: GraphRows };

/** Something to read, with what a provider says about it; data alone, so that it can go to a thread. */
export type ReadTask = Readable & { readonly suggestions?: Suggestions | undefined };

/** What a thread is given at once; it answers with the number when it begins. */
export interface NumberedTasks {
  readonly number: number;
  readonly tasks: readonly ReadTask[];
}

/**
 * The report ready to be read. Of a stored one the text was cleaned when it was loaded, and the original is gone: it keeps its
 * text, id and the places of its sentences in the original.
 */
export function reportOf(readable: Readable): Report {
  if ('input' in readable) return prepareReport(readable.input);
  const { report } = evidenceFromRows(readable.stored);
  return { ...report, paragraphs: paragraphsOf(report.text, report.title) };
}

/** Reads a report by the rules of this version, without the user's reference data: what is stored must not depend on them. */
export const readRow = (report: Report, equipment: Equipment, suggestions: Suggestions | undefined): EvidenceRow =>
  toEvidenceRow(readPrepared(report, { ...equipment, reference: NO_REFERENCE_DATA }, suggestions));
