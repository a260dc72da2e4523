import { getEncoding } from 'encoding-sniffer';
import type { LoadedRecord } from '../../model/report.ts';
import { decodeBytes, looksBinary } from '../decode-bytes.ts';
import { articleText } from '../html/article-text.ts';
import { readPageMetadata } from '../html/page-metadata.ts';
import { parseHtml } from '../html/parse-html.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { documentReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.htmlBytes);
  if (looksBinary(bytes)) throw refusal('binary_file', `${input.path} is not HTML. Name its format with --format.`);
  const { text: html, problems } = await decodeBytes(bytes, getEncoding(Buffer.from(bytes.subarray(0, 4096))));
  const { metadata, articleBody } = readPageMetadata(await parseHtml(html, input.path));
  const article = await articleText(html, input.path, { articleBody, url: options.url ?? metadata.url });
  yield documentReport({ ...metadata, text: article.text, problems }, options, { path: input.path });
}

function looksLikeHtml(head: string): boolean {
  const start = head.startsWith('<!--') ? head.slice(head.indexOf('-->') + 3).trimStart() : head;
  return /^<(?:!doctype html|html|head|body|article|div|p|h1|meta|title|main|section)[\s>]/i.test(start);
}

/** A web page: the article and what the page says of itself; menus, notices and footers stay behind. */
export const htmlLoader: Loader = { format: 'html', extensions: ['html', 'htm', 'xhtml', 'mhtml'], recognises: looksLikeHtml, load };
