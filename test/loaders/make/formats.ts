import { gzipSync } from 'node:zlib';
import type { Format } from '../../../src/loaders/index.ts';
import type { Article } from '../articles/articles.ts';
import { makeDocx } from './docx.ts';
import { makePdf } from './pdf.ts';
import { makeZip } from './zip.ts';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const URL_OF_ARTICLE = 'https://www.lake-courier.example/a';

/** Mail lines are wrapped at 76 columns by most programs. */
function wrapped(text: string): string {
  let length = 0;
  return text
    .split(' ')
    .map((word, index) => {
      if (index > 0 && length + 1 + word.length > 76) {
        length = word.length;
        return `\n${word}`;
      }
      length += word.length + (index > 0 ? 1 : 0);
      return index > 0 ? ` ${word}` : word;
    })
    .join('');
}

const html = ({ title, published, paragraphs, outlet }: Article): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title><meta property="article:published_time" content="${published}"><link rel="canonical" href="${URL_OF_ARTICLE}"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('')}</article><footer>All rights reserved</footer></body></html>`;

/** The same article in every format, as bytes of a file with the given name. */
export const SAME_ARTICLE: readonly {
  readonly format: Format;
  readonly name: string;
  readonly make: (article: Article) => string | Uint8Array;
}[] = [
  { format: 'text', name: 'a.txt', make: ({ title, paragraphs }) => [title, ...paragraphs].join('\n\n') },
  {
    format: 'markdown',
    name: 'a.md',
    make: ({ title, published, paragraphs }) =>
      `---\ndate: ${published}\nurl: ${URL_OF_ARTICLE}\n---\n# ${title}\n\n${paragraphs.map(wrapped).join('\n\n')}\n`,
  },
  { format: 'html', name: 'a.html', make: html },
  {
    format: 'feed',
    name: 'a.rss',
    make: ({ title, paragraphs, outlet }) =>
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${outlet}</title><link>https://www.lake-courier.example</link><item><title>${escapeXml(title)}</title><link>${URL_OF_ARTICLE}</link><description>${escapeXml(paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(''))}</description></item></channel></rss>`,
  },
  {
    format: 'csv',
    name: 'a.csv',
    make: ({ title, published, paragraphs }) =>
      `id,title,publishedAt,url,text\n1,${quoted(title)},${published},${URL_OF_ARTICLE},${quoted(paragraphs.join('\n\n'))}\n`,
  },
  {
    format: 'json',
    name: 'a.json',
    make: ({ title, published, paragraphs }) =>
      JSON.stringify([{ title, publishedAt: published, url: URL_OF_ARTICLE, text: paragraphs.join('\n') }]),
  },
  {
    format: 'jsonl',
    name: 'a.jsonl',
    make: ({ title, published, paragraphs }) =>
      `${JSON.stringify({ title, publishedAt: published, url: URL_OF_ARTICLE, text: [title, ...paragraphs].join('\n') })}\n`,
  },
  { format: 'pdf', name: 'a.pdf', make: ({ title, paragraphs }) => makePdf(title, paragraphs, { linesPerPage: 14 }) },
  { format: 'docx', name: 'a.docx', make: ({ title, paragraphs }) => makeDocx(title, paragraphs) },
  {
    format: 'eml',
    name: 'a.eml',
    make: ({ title, paragraphs }) =>
      `From: Desk <desk@lake-courier.example>\r\nTo: you@example.org\r\nSubject: ${title}\r\nDate: Tue, 16 May 2023 09:30:00 +0300\r\nMessage-ID: <1@lake-courier.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.map(wrapped).join('\n\n').replaceAll('\n', '\r\n')}\r\n\r\n-- \r\nThe desk\r\n`,
  },
  {
    format: 'warc',
    name: 'a.warc',
    make: (article) => {
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html(article)}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: ${URL_OF_ARTICLE}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
    },
  },
  { format: 'archive', name: 'a.zip', make: (article) => makeZip([{ name: 'inside/a.html', content: html(article) }]) },
  { format: 'archive', name: 'a.txt.gz', make: ({ title, paragraphs }) => gzipSync([title, ...paragraphs].join('\n\n')) },
];
