import type { LoadedRecord } from '../model/report.ts';
import { archiveLoader } from './formats/archive.ts';
import { csvLoader } from './formats/csv.ts';
import { docxLoader } from './formats/docx.ts';
import { emlLoader } from './formats/eml.ts';
import { feedLoader } from './formats/feed.ts';
import { htmlLoader } from './formats/html.ts';
import { jsonLoader } from './formats/json.ts';
import { jsonlLoader } from './formats/jsonl.ts';
import { markdownLoader } from './formats/markdown.ts';
import { pdfLoader } from './formats/pdf.ts';
import { textLoader } from './formats/text.ts';
import { warcLoader } from './formats/warc.ts';
import type { LoadOptions } from './load-options.ts';
import { loadAll } from './load-records.ts';
import type { Loader } from './loader.ts';

/** Every format. The order is that of recognition by content: the narrower first. */
export const LOADERS: readonly Loader[] = [
  pdfLoader,
  // A Word document is a zip too.
  docxLoader,
  // A compressed WARC is a gzip too; it is told by its name.
  warcLoader,
  archiveLoader,
  csvLoader,
  jsonlLoader,
  // A feed may be JSON or, to a careless eye, HTML.
  feedLoader,
  jsonLoader,
  htmlLoader,
  emlLoader,
  markdownLoader,
  textLoader,
];

/**
 * The reports of files, folders, patterns and `-` (stdin), one after another as a stream. What cannot be read is yielded as a
 * rejection with its reason, and the rest goes on.
 * @throws InputError `path_not_found` before anything is read
 */
export const loadRecords = (paths: readonly string[], options: LoadOptions = {}): AsyncIterable<LoadedRecord> =>
  loadAll(paths, options, LOADERS);

export { findInputs } from './find-inputs.ts';
export { FORMATS, type Format, type LoadOptions, RECORD_FIELDS, type RecordField } from './load-options.ts';
export type { Loader } from './loader.ts';
export { rejectionLine } from './rejections.ts';
