import { existsSync } from 'node:fs';
import { basename } from 'node:path';
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

/** What the user hands in under a name that says so. Any data may hold lines that look like rejected ones. */
const isListOfRejected = ({ path, found, nested, url }: Input): boolean =>
  /rejected/i.test(basename(path)) && found !== true && nested !== true && url === undefined;

/** Whether a file may name others that are read in its place: a file of this machine that a stranger names must not end up in a graph. */
const mayNameFiles = (input: Input): boolean => isListOfRejected(input) && input.listed !== true;

/** Where the record stood when it was rejected, as far as the line says it in the form of a position. */
function firstPosition(line: object): SourcePosition | undefined {
  const read = readerOf(line);
  const path = read('position.path');
  if (typeof path !== 'string') return undefined;
  const numbers = (['line', 'record', 'byte'] as const).flatMap((name) => {
    const value = read(`position.${name}`);
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
  return { path, ...Object.fromEntries(numbers) };
}

const isWholeFile = ({ line, record }: SourcePosition): boolean => line === undefined && record === undefined;

/** The rejection that a line says, word for word, so that who notes it again sees that it is noted already. */
function rejectionAsItWas(line: object, position: SourcePosition): LoadedRecord | undefined {
  const read = readerOf(line);
  const [code, reason] = [read('rejected'), read('reason')];
  return typeof code === 'string' && typeof reason === 'string' ? { kind: 'rejected', rejection: { position, code, reason } } : undefined;
}

/** A line of `rejected.jsonl` carries the record it is about, or names the file. What is read again keeps its first place, and so its id. */
async function* again(
  line: object,
  input: Input,
  options: LoadOptions,
  position: SourcePosition,
  loadInner: LoadInner,
): AsyncGenerator<LoadedRecord> {
  const read = readerOf(line);
  const record = read('record');
  const first = firstPosition(line);
  if (isRecord(record)) yield recordReport(readerOf(withId(record)), options, first ?? position, record);
  else if (typeof record === 'string') yield readLine(record, options, first ?? position);
  else if (first !== undefined && isWholeFile(first) && mayNameFiles(input) && existsSync(first.path)) {
    yield* loadInner(inputFromFile(first.path, { listed: true }), { ...options, format: 'auto' });
  } else {
    const reason = `Line ${position.line} of ${position.path} names a rejected record but does not hold it. Load its file again.`;
    const before = first !== undefined && isListOfRejected(input) ? rejectionAsItWas(line, first) : undefined;
    yield before ?? rejected(position, 'not_a_record', reason);
  }
}

/** The object of a line that begins as those of `rejected.jsonl` do; undefined when it breaks off or nests too deep. */
function rejectedLine(text: string): object | undefined {
  if (!text.startsWith('{"rejected":')) return undefined;
  try {
    return readJson(text, 'The line') as object;
  } catch {
    return undefined;
  }
}

function readLine(text: string, options: LoadOptions, position: SourcePosition): LoadedRecord {
  try {
    const value = readJson(text, `Line ${position.line} of ${position.path}`);
    if (isRecord(value)) return recordReport(readerOf(value), options, position, value);
    return rejected(
      position,
      'not_a_record',
      `Line ${position.line} of ${position.path} is not a JSON object. One report a line is expected; a list of them is read with --format json.`,
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
    if (line.text === undefined) {
      yield fault(line, position);
      continue;
    }
    const before = rejectedLine(line.text);
    if (before !== undefined) yield* again(before, input, options, position, loadInner);
    else if (line.text.trim() !== '') yield readLine(line.text, options, position);
  }
}

const firstLineIsObject = (head: string): boolean => /^\{[^\n]*\}\s{0,3}\n/.test(head) && !/^\{\s{0,10}\n/.test(head);

/** One JSON object a line; empty lines are passed over, a broken line is rejected and the rest goes on. */
export const jsonlLoader: Loader = { format: 'jsonl', extensions: ['jsonl', 'ndjson', 'ldjson'], recognises: firstLineIsObject, load };
