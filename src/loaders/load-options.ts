/** The formats of `--format`, in the order of the help. */
export const FORMATS = ['text', 'markdown', 'html', 'feed', 'csv', 'json', 'jsonl', 'pdf', 'docx', 'eml', 'warc', 'archive'] as const;
export type Format = (typeof FORMATS)[number];

/** The fields of a record that `map` can lead to a column. */
export const RECORD_FIELDS = [
  'id',
  'title',
  'text',
  'publishedAt',
  'url',
  'source',
  'lang',
  'originalLang',
  'translation',
  'country',
  'zone',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/**
 * What a load is told beside its paths. For a document (text, HTML, PDF, ...) a value wins over what the file says of itself;
 * for a file of many records it fills what a record leaves open, and `url` is not used.
 */
export interface LoadOptions {
  /** Absent or `auto`: by file name, else by content. */
  readonly format?: Format | 'auto';
  readonly published?: string;
  readonly zone?: string;
  readonly source?: string;
  readonly url?: string;
  readonly country?: string;
  readonly lang?: string;
  /** Hosts that a path `https://...` may be fetched from, as a URL writes them. None: nothing is fetched. */
  readonly allowHost?: readonly string[];
  /** Field → column or key; a dot steps into an object. */
  readonly map?: Readonly<Partial<Record<RecordField, string>>>;
}
