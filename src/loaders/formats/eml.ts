import type { LoadedRecord } from '../../model/report.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { type Input, inputFromBytes, readBytes } from '../input.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader, LoadInner } from '../loader.ts';
import { documentReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

const READABLE = /\.(?:txt|md|html?|pdf|docx|csv|tsv|jsonl?|rss|atom|xml|eml)$/i;
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The plain part as people read it, unless it only says that there is an HTML part. */
async function bodyOf(plain: string, html: string, where: string): Promise<string> {
  if (html === '') return plain;
  const rendered = await fragmentText(html, where).catch(() => '');
  return words(plain) >= words(rendered) * 0.5 ? plain : rendered;
}

/** What stands behind the line "-- " is the sender's card. */
const withoutSignature = (text: string): string => text.replace(/\r?\n-- \r?\n[\s\S]{0,4000}$/, '');

async function* load(input: Input, options: LoadOptions, loadInner: LoadInner): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
  if (mail.headers.length === 0)
    throw refusal('invalid_eml', `${input.path} has no mail headers. Is it a mail? Name its format with --format.`);
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value.trim();
  const text = withoutSignature(await bodyOf(mail.text ?? '', mail.html ?? '', input.path));
  const found = {
    text,
    title: mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg) ?: ?){1,5}/i, ''),
    // As given: the parsed date has lost its offset.
    publishedAt: header('date')?.split(' (')[0],
    externalId: mail.messageId?.replace(/^<|>$/g, ''),
    source: mail.from?.address?.split('@').at(-1)?.toLowerCase(),
    author: mail.from?.name,
    lang: header('content-language'),
  };
  const attachments = mail.attachments.filter((attachment) => attachment.disposition === 'attachment');
  if (text.trim() !== '' || attachments.length === 0) yield documentReport(found, options, { path: input.path });
  for (const attachment of attachments) {
    const path = `${input.path}!${attachment.filename ?? 'unnamed'}`;
    if (!READABLE.test(path) || input.nested === true)
      yield { kind: 'skipped', position: { path }, reason: 'attachment in no format that Gazette reads' };
    else {
      const content = typeof attachment.content === 'string' ? Buffer.from(attachment.content) : new Uint8Array(attachment.content);
      yield* loadInner(inputFromBytes(path, content, { nested: true, found: true }), options);
    }
  }
}

const looksLikeMail = (head: string): boolean =>
  /^(?:From |Received:|Return-Path:|Delivered-To:|MIME-Version:|Message-ID:|Date: [A-Z][a-z]{2},|From: .{0,200}\r?\n(?:To|Subject|Date):|Subject: .{0,300}\r?\n(?:From|To|Date):)/i.test(
    head,
  );

/** One mail: its subject is the title, its plain or HTML part the text; attachments that hold reports are read too. */
export const emlLoader: Loader = { format: 'eml', extensions: ['eml'], recognises: looksLikeMail, load };
