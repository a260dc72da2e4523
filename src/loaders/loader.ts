import type { LoadedRecord } from '../model/report.ts';
import type { Input } from './input.ts';
import type { Format, LoadOptions } from './load-options.ts';

/** Loads what an input holds: a member of an archive, an attachment. */
export type LoadInner = (input: Input, options: LoadOptions) => AsyncIterable<LoadedRecord>;

/**
 * One format. A loader yields a report, a rejection or a skip for each record, in order, with its position; for what makes the
 * whole input unusable it throws a `refusal`, which `loadRecords` turns into one rejection.
 */
export interface Loader {
  readonly format: Format;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the first bytes, as Latin-1 without leading blanks, are of this format. */
  readonly recognises?: (head: string) => boolean;
  readonly load: (input: Input, options: LoadOptions, loadInner: LoadInner) => AsyncIterable<LoadedRecord>;
}
