import { InputError, isGazetteError } from '../errors.ts';
import type { LoadedRecord, Rejection, SourcePosition } from '../model/report.ts';

/** Why a record is rejected: the closed list of `rejected.jsonl`. */
const REJECTION_CODES = [
  'empty',
  'binary_file',
  'unreadable_file',
  'unknown_format',
  'charset',
  'no_text',
  'field_not_text',
  'not_a_record',
  'invalid_json',
  'invalid_csv',
  'invalid_feed',
  'invalid_html',
  'invalid_pdf',
  'invalid_docx',
  'invalid_eml',
  'invalid_warc',
  'invalid_archive',
  'no_text_layer',
  'encrypted',
  'fetch_refused',
  'unsafe_path',
  'too_large',
  'too_deep',
  'too_many',
  'too_slow',
  'out_of_memory',
  'parser_failed',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Thrown inside a loader for what is wrong with one input; `loadRecords` makes a rejection of it. */
export const refusal = (code: RejectionCode, reason: string, cause?: unknown): InputError =>
  new InputError(reason, cause === undefined ? { code } : { code, cause });

export function rejected(position: SourcePosition, code: RejectionCode, reason: string, record?: unknown): LoadedRecord {
  return { kind: 'rejected', rejection: { position, code, reason, ...(record === undefined ? {} : { record }) } };
}

/** Whatever a parser throws, as a rejection: no content stops a load. */
export function rejectionOf(error: unknown, position: SourcePosition): LoadedRecord {
  const code = isGazetteError(error) ? (REJECTION_CODES.find((known) => known === error.code) ?? 'parser_failed') : 'parser_failed';
  const message = error instanceof Error ? error.message : String(error);
  const reason = isGazetteError(error) ? message : `${position.path} could not be parsed: ${message.slice(0, 300)}. Check the file.`;
  return rejected(position, code, reason);
}

/** One line of `rejected.jsonl`: the reason, where it was, and the record itself, so that the file can be loaded again. */
export function rejectionLine({ code, reason, position, record }: Rejection): string {
  return JSON.stringify({ rejected: code, reason, position, ...(record === undefined ? {} : { record }) });
}
