import type { LoadedRecord, SourcePosition } from '../../model/report.ts';
import { type Input, peek, readBytes } from '../input.ts';
import { splitJsonArray } from '../json-array.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { isRecord, readJsonBytes } from '../read-json.ts';
import { readerOf, recordReport } from '../record-fields.ts';
import { refusal, rejected, rejectionOf } from '../rejections.ts';

/** The list of records: the value itself, or the only list of objects in it, as news interfaces answer (`{"articles": [...]}`). */
function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  const read = readerOf(value);
  if (typeof read('text') === 'string' || typeof read('title') === 'string') return [value];
  const lists = Object.values(value).filter((item): item is unknown[] => Array.isArray(item) && item.some(isRecord));
  return lists.length === 1 ? lists[0] : [value];
}

function toRecord(record: unknown, options: LoadOptions, position: SourcePosition): LoadedRecord {
  if (isRecord(record)) return recordReport(readerOf(record), options, position, record);
  return rejected(position, 'not_a_record', `Record ${position.record} of ${position.path} is not a JSON object.`, record);
}

/** A list too long to be held whole: element by element. */
async function* loadLong(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  for await (const { number, byte, bytes } of splitJsonArray(input)) {
    const position = { path: input.path, record: number, byte };
    const where = `Record ${number} of ${input.path}`;
    if (bytes === undefined) yield rejected(position, 'too_large', `${where} is larger than ${megabytes(LIMITS.recordBytes)}. Split it.`);
    else {
      try {
        yield toRecord(readJsonBytes(bytes, where), options, position);
      } catch (error) {
        yield rejectionOf(error, position);
      }
    }
  }
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const { head, input: whole } = await peek(input, LIMITS.documentBytes + 1);
  if (
    head.length > LIMITS.documentBytes &&
    /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*\[/.test(Buffer.from(head.subarray(0, 1000)).toString('latin1'))
  ) {
    yield* loadLong(whole, options);
    return;
  }
  const records = recordsOf(readJsonBytes(await readBytes(whole, LIMITS.documentBytes), input.path));
  if (records === undefined) throw refusal('not_a_record', `${input.path} is neither a JSON object nor a list of them.`);
  for (const [index, record] of records.entries()) yield toRecord(record, options, { path: input.path, record: index + 1 });
}

/** A JSON file: one record, a list of records, or an object that holds one list of them. */
export const jsonLoader: Loader = {
  format: 'json',
  extensions: ['json'],
  recognises: (head) => head.startsWith('{') || head.startsWith('['),
  load,
};
