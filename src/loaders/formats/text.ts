import type { LoadedRecord } from '../../model/report.ts';
import { decodeBytes, looksBinary } from '../decode-bytes.ts';
import { readFrontMatter } from '../front-matter.ts';
import { type Input, readBytes } from '../input.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { documentReport, recordReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input);
  if (looksBinary(bytes)) throw refusal('binary_file', `${input.path} is not text. Name its format with --format.`);
  const { text, problems } = await decodeBytes(bytes);
  const position = { path: input.path };
  const { fields, length } = readFrontMatter(text);
  if (length === 0) {
    yield documentReport({ text, problems }, options, position);
    return;
  }
  const body = text.slice(length);
  const head = recordReport((key) => (key === 'text' ? body : fields.get(key)), options, position);
  if (head.kind !== 'report' || body.trim() === '') {
    yield documentReport({ text: body }, options, position);
    return;
  }
  const pieces = [{ start: 0, rawStart: length, length: body.length }];
  yield documentReport({ ...head.report, pieces, problems }, options, position);
}

/** Plain text in any character set, with front matter when there is some. The title is part of the text. */
export const textLoader: Loader = { format: 'text', extensions: ['txt', 'text', 'asc'], load };
