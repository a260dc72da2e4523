import type { LoadedRecord } from '../../model/report.ts';
import { decodeBytes, looksBinary } from '../decode-bytes.ts';
import { readFrontMatter } from '../front-matter.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { markdownText } from '../markdown/markdown-text.ts';
import { documentReport, recordReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.htmlBytes);
  if (looksBinary(bytes)) throw refusal('binary_file', `${input.path} is not text. Name its format with --format.`);
  const { text: source, problems } = await decodeBytes(bytes);
  const { fields, length } = readFrontMatter(source);
  const { text, pieces } = await markdownText(source.slice(length), length, input.path);
  const position = { path: input.path };
  const head = recordReport((key) => (key === 'text' ? text : fields.get(key)), options, position);
  yield documentReport({ ...(head.kind === 'report' ? head.report : {}), text, pieces, problems }, options, position);
}

/** Markdown: its text without the marks, each word with its place in the file; front matter gives the metadata. */
export const markdownLoader: Loader = { format: 'markdown', extensions: ['md', 'markdown', 'mdown'], load };
