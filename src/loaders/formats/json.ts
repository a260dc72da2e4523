import type { LoadedRecord } from '../../model/report.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { isRecord, readJsonBytes } from '../read-json.ts';
import { readerOf, recordReport } from '../record-fields.ts';
import { refusal, rejected } from '../rejections.ts';

/** The list of records: the value itself, or the only list of objects in it, as news interfaces answer (`{"articles": [...]}`). */
function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  const read = readerOf(value);
  if (typeof read('text') === 'string' || typeof read('title') === 'string') return [value];
  const lists = Object.values(value).filter((item): item is unknown[] => Array.isArray(item) && item.some(isRecord));
  return lists.length === 1 ? lists[0] : [value];
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const records = recordsOf(readJsonBytes(await readBytes(input, LIMITS.documentBytes), input.path));
  if (records === undefined) throw refusal('not_a_record', `${input.path} is neither a JSON object nor a list of them.`);
  for (const [index, record] of records.entries()) {
    const position = { path: input.path, record: index + 1 };
    if (isRecord(record)) yield recordReport(readerOf(record), options, position, record);
    else yield rejected(position, 'not_a_record', `Record ${index + 1} of ${input.path} is not a JSON object.`, record);
  }
}

/** A JSON file: one record, a list of records, or an object that holds one list of them. */
export const jsonLoader: Loader = {
  format: 'json',
  extensions: ['json'],
  recognises: (head) => head.startsWith('{') || head.startsWith('['),
  load,
};
