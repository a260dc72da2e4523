import type { LoadedRecord } from '../../model/report.ts';
import type { Format, LoadOptions } from '../load-options.ts';

/** One document for the worker. */
export interface ParseRequest {
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly options: LoadOptions;
  readonly nested: boolean;
}

/** All records of the document. */
export interface ParseReply {
  readonly records: readonly LoadedRecord[];
}
