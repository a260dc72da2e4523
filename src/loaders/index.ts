import type { LoadedRecord } from '../model/report.ts';
import { csvLoader } from './formats/csv.ts';
import { htmlLoader } from './formats/html.ts';
import { jsonLoader } from './formats/json.ts';
import { jsonlLoader } from './formats/jsonl.ts';
import { textLoader } from './formats/text.ts';
import type { LoadOptions } from './load-options.ts';
import { loadAll } from './load-records.ts';
import type { Loader } from './loader.ts';

/** Every format. The order is that of recognition by content: the narrower first. */
export const LOADERS: readonly Loader[] = [csvLoader, jsonlLoader, jsonLoader, htmlLoader, textLoader];

/**
 * The reports of files, folders, patterns and `-` (stdin), one after another as a stream. What cannot be read is yielded as a
 * rejection with its reason, and the rest goes on.
 * @throws InputError `path_not_found` before anything is read
 */
export const loadRecords = (paths: readonly string[], options: LoadOptions = {}): AsyncIterable<LoadedRecord> =>
  loadAll(paths, options, LOADERS);

export { FORMATS, type Format, type LoadOptions, RECORD_FIELDS, type RecordField } from './load-options.ts';
export type { Loader } from './loader.ts';
export { REJECTION_CODES, type RejectionCode, rejectionLine } from './rejections.ts';
