import { getEncoding } from 'encoding-sniffer';
import type { LoadedRecord } from '../../model/report.ts';
import { decodeBytes, looksBinary } from '../decode-bytes.ts';
import { type FeedItem, readFeed } from '../feed/read-feed.ts';
import { fragmentText, textOrFragment } from '../html/fragment-text.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { type Found, recordReport } from '../record-fields.ts';
import { refusal, rejectionOf } from '../rejections.ts';

async function reportOf(item: FeedItem, where: string): Promise<Found> {
  const body = item.isText ? item.content : await textOrFragment(item.content, where);
  const title = item.title === undefined || item.title.includes('<') === false ? item.title : await fragmentText(item.title, where);
  return { ...item, text: body, title };
}

/** A declaration in the file, or what the bytes say; feeds have no carrier that could tell. */
async function decodeFeed(bytes: Uint8Array): ReturnType<typeof decodeBytes> {
  const declared = /^[^>]{0,200}encoding=["']([\w-]{1,40})["']/.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
  return decodeBytes(bytes, declared ?? getEncoding(Buffer.from(bytes.subarray(0, 1024))));
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.feedBytes);
  if (looksBinary(bytes)) throw refusal('binary_file', `${input.path} is not a feed. Name its format with --format.`);
  const { text, problems } = await decodeFeed(bytes);
  const { items, cut } = await readFeed(text, input.path);
  for (const [index, item] of items.entries()) {
    const position = { path: input.path, record: index + 1 };
    try {
      const found = await reportOf(item, `Item ${index + 1} of ${input.path}`);
      const fields: Readonly<Record<string, unknown>> = { ...found, id: found.externalId };
      const record = recordReport((key) => fields[key], { ...options, map: {} }, position);
      if (record.kind !== 'report') yield record;
      else {
        const kept = {
          ...record.report,
          ...(found.sourceTitle === undefined || options.source !== undefined ? {} : { sourceTitle: found.sourceTitle }),
        };
        yield {
          kind: 'report',
          report: {
            ...kept,
            ...(found.author === undefined ? {} : { author: found.author }),
            ...(problems.length > 0 ? { problems } : {}),
          },
        };
      }
    } catch (error) {
      yield rejectionOf(error, position);
    }
  }
  if (cut) {
    const reason = `${input.path} ends in the middle or is broken; its ${items.length} whole items have been read. Fetch it again.`;
    yield { kind: 'rejected', rejection: { position: { path: input.path, record: items.length + 1 }, code: 'invalid_feed', reason } };
  }
}

const looksLikeFeed = (head: string): boolean =>
  /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head.slice(0, 3000)) || /^\{\s{0,100}"version"\s{0,10}:\s{0,10}"https?:\/\/jsonfeed\.org/.test(head);

/** RSS, Atom, RDF and JSON Feed: one report an item. A feed that breaks off gives its whole items and one rejection. */
export const feedLoader: Loader = { format: 'feed', extensions: ['rss', 'atom', 'rdf', 'xml'], recognises: looksLikeFeed, load };
