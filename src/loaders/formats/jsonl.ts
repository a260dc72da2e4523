import { existsSync } from 'node:fs';
import { isGazetteError } from '../../errors.ts';
import type { LoadedRecord, SourcePosition } from '../../model/report.ts';
import { type Input, inputFromFile } from '../input.ts';
import { type Line, splitLines } from '../json-lines.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader, LoadInner } from '../loader.ts';
import { isRecord, readJson } from '../read-json.ts';
import { readerOf, recordReport } from '../record-fields.ts';
import { rejected, rejectionOf } from '../rejections.ts';

function fault(line: Line, position: SourcePosition): LoadedRecord {
  if (line.fault === 'charset') {
    return rejected(
      position,
      'charset',
      `Line ${line.number} of ${position.path} is not valid UTF-8, which JSON must be. Convert the file.`,
    );
  }
  const reason = `Line ${line.number} of ${position.path} is longer than ${megabytes(LIMITS.recordBytes)}. Is it JSON lines? Try --format json.`;
  return rejected(position, 'too_large', reason);
}

/** A report that was read and failed later is kept with the names of its fields in code; `id` is what records call theirs. */
const withId = (record: object): object => ('externalId' in record && !('id' in record) ? { ...record, id: record.externalId } : record);

/** A line of `rejected.jsonl` carries the record it is about, or names the file. What is read again keeps its first place, and so its id. */
async function* again(line: object, options: LoadOptions, position: SourcePosition, loadInner: LoadInner): AsyncGenerator<LoadedRecord> {
  const read = readerOf(line);
  const record = read('record');
  const before = read('position.path');
  const first = typeof before === 'string' ? { ...position, path: before } : position;
  if (isRecord(record)) yield recordReport(readerOf(withId(record)), options, first, record);
  else if (typeof record === 'string') yield readLine(record, options, position);
  else if (
    typeof before === 'string' &&
    read('position.line') === undefined &&
    read('position.record') === undefined &&
    existsSync(before)
  ) {
    yield* loadInner(inputFromFile(before), { ...options, format: 'auto' });
  } else
    yield rejected(
      position,
      'not_a_record',
      `Line ${position.line} of ${position.path} names a rejected record but does not hold it. Load its file again.`,
    );
}

function readLine(text: string, options: LoadOptions, position: SourcePosition): LoadedRecord {
  try {
    const value = readJson(text, `Line ${position.line} of ${position.path}`);
    if (isRecord(value)) return recordReport(readerOf(value), options, position, value);
    return rejected(
      position,
      'not_a_record',
      `Line ${position.line} of ${position.path} is not a JSON object. One report a line is expected.`,
      text,
    );
  } catch (error) {
    if (!isGazetteError(error)) throw error;
    const rejection = rejectionOf(error, position);
    return rejection.kind === 'rejected' ? { ...rejection, rejection: { ...rejection.rejection, record: text } } : rejection;
  }
}

async function* load(input: Input, options: LoadOptions, loadInner: LoadInner): AsyncGenerator<LoadedRecord> {
  for await (const line of splitLines(input)) {
    const position = { path: input.path, line: line.number, byte: line.byte };
    if (line.text === undefined) yield fault(line, position);
    else if (line.text.startsWith('{"rejected":')) yield* again(JSON.parse(line.text) as object, options, position, loadInner);
    else if (line.text.trim() !== '') yield readLine(line.text, options, position);
  }
}

const firstLineIsObject = (head: string): boolean => /^\{[^\n]*\}\s{0,3}\n/.test(head) && !/^\{\s{0,10}\n/.test(head);

/** One JSON object a line; empty lines are passed over, a broken line is rejected and the rest goes on. */
export const jsonlLoader: Loader = { format: 'jsonl', extensions: ['jsonl', 'ndjson', 'ldjson'], recognises: firstLineIsObject, load };
