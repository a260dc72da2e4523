import type { WARCRecord } from 'warcio';
import type { LoadedRecord } from '../../model/report.ts';
import { type Input, inputFromBytes } from '../input.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader, LoadInner } from '../loader.ts';
import { refusal, rejected, rejectionOf } from '../rejections.ts';

const FORMATS: Readonly<Record<string, 'html' | 'text' | 'pdf' | 'feed' | 'json'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
};

/** Why a record is no report; undefined when it may be one. */
function passOver(record: WARCRecord): string | undefined {
  if (record.warcType !== 'response' && record.warcType !== 'resource' && record.warcType !== 'conversion')
    return `a ${record.warcType ?? 'nameless'} record`;
  const status = record.httpHeaders?.statusCode;
  if (record.warcType === 'response' && status !== 200) return `HTTP status ${status ?? 'unknown'}`;
  return mediaType(record) in FORMATS ? undefined : `media type ${mediaType(record) || 'unknown'}`;
}

const mediaType = (record: WARCRecord): string =>
  (record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

async function payloadOf(record: WARCRecord, where: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LIMITS.documentBytes) throw refusal('too_large', `${where} is larger than ${megabytes(LIMITS.documentBytes)}.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads on to the record's end. warcio does so itself, and never comes back when the archive ends before the record does. */
async function passRest(record: WARCRecord): Promise<void> {
  if (record.consumed) return;
  for await (const _ of record._reader);
  record.consumed = 'skipped';
}

async function* load(input: Input, options: LoadOptions, loadInner: LoadInner): AsyncGenerator<LoadedRecord> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(input.stream());
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      const url = record.warcTargetURI ?? '';
      const position = { path: `${input.path}!${url}`, record: number, byte: parser.offset };
      const reason = passOver(record);
      if (reason !== undefined) {
        yield { kind: 'skipped', position, reason };
        await passRest(record);
        continue;
      }
      try {
        const payload = await payloadOf(record, position.path);
        const format = FORMATS[mediaType(record)] ?? 'auto';
        const found = record.warcDate;
        for await (const loaded of loadInner(inputFromBytes(position.path, payload, { nested: true }), { ...options, format })) {
          if (loaded.kind !== 'report') yield loaded;
          else {
            const { report } = loaded;
            const own = /^https?:/i.test(url) && report.url === undefined ? { url } : {};
            yield {
              kind: 'report',
              report: { ...report, ...own, ...(found === null || found === undefined ? {} : { retrievedAt: found }), position },
            };
          }
        }
      } catch (error) {
        yield rejectionOf(error, position);
        await passRest(record);
      }
    }
  } catch (error) {
    yield rejected(
      { path: input.path, record: number + 1 },
      'invalid_warc',
      `${input.path} breaks off behind record ${number}: ${(error as Error).message.slice(0, 160)}.`,
    );
  }
  if (number === 0) throw refusal('invalid_warc', `${input.path} holds no WARC record. Name its format with --format.`);
}

/** A web archive: the pages, texts and PDF files that were answered with 200. The date of the crawl is `retrievedAt`, never a report's date. */
export const warcLoader: Loader = { format: 'warc', extensions: ['warc', 'warc.gz'], recognises: (head) => head.startsWith('WARC/'), load };
