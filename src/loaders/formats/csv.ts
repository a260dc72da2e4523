import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { LoadedRecord } from '../../model/report.ts';
import { decodeBytes, looksBinary } from '../decode-bytes.ts';
import { type Input, peek } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { recordReport } from '../record-fields.ts';
import { refusal, rejected } from '../rejections.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The delimiter that is most frequent in the header outside quotation marks. */
function sniffDelimiter(head: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of head) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly records: number };
}

/** Decodes what is not UTF-8 by its first bytes: a CSV of Excel is windows-1252 more often than not. */
async function* decoded(input: Input, charset: string): AsyncGenerator<string> {
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(charset);
  for await (const chunk of input.stream()) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? '';
}

/** csv-parse puts its counters on its errors. */
const lineOf = (error: Error | undefined): number => (error as { lines?: number } | undefined)?.lines ?? Number.POSITIVE_INFINITY;

/** Rows with the number of their last line, and between them what csv-parse refuses, in its words that name the line. */
export async function* readRows(input: Input): AsyncGenerator<Row | Error> {
  const { head, input: all } = await peek(input, 65_536);
  if (looksBinary(head)) throw refusal('binary_file', `${input.path} is not text. Name its format with --format.`);
  // The cut may fall inside a character; 4 bytes back there is no such doubt.
  const { text, charset } = await decodeBytes(head.length < 65_536 ? head : head.subarray(0, head.length - 4));
  const refused: Error[] = [];
  const parser = parse({
    bom: true,
    columns: false,
    delimiter: sniffDelimiter(text),
    info: true,
    max_record_size: LIMITS.recordBytes,
    // Named, because the parser else takes the first line end for the only one.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // 37°36'37.8"N is a field, not a fault.
    relax_quotes: true,
    skip_empty_lines: true,
    // Without it an error throws away the rows that were read and not yet taken.
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) refused.push(error);
      return undefined;
    },
  });
  const source = Readable.from(charset === 'utf-8' ? all.stream() : decoded(all, charset));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      while (lineOf(refused[0]) < row.info.lines) yield refused.shift() as Error;
      yield row;
    }
    yield* refused;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  let columns: ReadonlyMap<string, number> | undefined;
  let names: readonly string[] = [];
  for await (const item of readRows(input)) {
    if (item instanceof Error) {
      const reason = `${input.path} is not valid CSV: ${item.message.slice(0, 200)}. Check quotation marks and delimiters.`;
      const line = lineOf(item);
      yield rejected({ path: input.path, ...(Number.isFinite(line) ? { line } : {}) }, 'invalid_csv', reason);
      continue;
    }
    const { record: row, info } = item;
    const position = { path: input.path, line: info.lines, record: info.records - 1 };
    if (columns === undefined) {
      if (row.length > LIMITS.csvColumns)
        throw refusal('too_many', `${input.path} has ${row.length} columns; ${LIMITS.csvColumns} are the limit.`);
      names = row.map((name) => name.trim());
      columns = new Map(names.map((name, index) => [name, index]));
      continue;
    }
    const record = Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
    if (row.length !== names.length) {
      const reason = `Line ${info.lines} of ${input.path} has ${row.length} fields, the header ${names.length}. Check quotation marks and delimiters.`;
      yield rejected(position, 'invalid_csv', reason, record);
    } else if (row.some((field) => field.includes('\u0000'))) {
      yield rejected(position, 'invalid_csv', `Line ${info.lines} of ${input.path} holds a zero byte.`);
    } else {
      const at = columns;
      yield recordReport((key) => row[at.get(key) ?? -1], options, position, record);
    }
  }
}

/** CSV and TSV with a header line; the delimiter is told by the header, rows that do not fit it are rejected one by one. */
export const csvLoader: Loader = { format: 'csv', extensions: ['csv', 'tsv', 'tab'], load };
