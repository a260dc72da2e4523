import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Problem } from '../model/problem.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

const problem = (code: string, message: string): Problem => ({ stage: 'loaders', code, message });

function markOf(bytes: Uint8Array): { charset: string; size: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', size: 3 };
  // Before UTF-16: its mark is the first half of this one.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return { charset: 'utf-32le', size: 4 };
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return { charset: 'utf-32be', size: 4 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', size: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', size: 2 };
  return undefined;
}

/** UTF-16 without a mark: the text of a European language has a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (half < 4) return undefined;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** UTF-8 in which a few bytes broke is still UTF-8: for each broken place at least four letters beyond ASCII are whole. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const whole = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length;
  return whole >= broken * 4 ? text : undefined;
}

/** iconv-lite reads windows-1252 rightly; `TextDecoder` of Node 20 does not. */
const decodeAs = (bytes: Uint8Array, charset: string): string => iconv.decode(Buffer.from(bytes), charset, { stripBOM: true });

/** Standards say that a page which claims one of these is windows-1252. */
const browserName = (charset: string): string => (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(charset) ? 'windows-1252' : charset);

/**
 * Bytes to text: a byte order mark, strict UTF-8, what the file or its carrier declares, and only then a guess. A mark that
 * opens UTF-8 stays in the text, so that positions count as in the file.
 */
export async function decodeBytes(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const mark = markOf(bytes);
  if (isUtf8(bytes) && (mark === undefined || mark.charset === 'utf-8') && unmarkedUtf16(bytes) === undefined) {
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), charset: 'utf-8', problems: [] };
  }
  if (mark !== undefined && mark.charset !== 'utf-8') return { text: decodeAs(bytes, mark.charset), charset: mark.charset, problems: [] };
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return { text: decodeAs(bytes, wide), charset: wide, problems: [] };
  const name = declared === undefined ? undefined : browserName(declared.trim());
  if (name !== undefined && !/^utf-?(?:8|16)/i.test(name) && iconv.encodingExists(name)) {
    const text = decodeAs(bytes, name);
    if (!text.includes('\ufffd')) return { text, charset: name.toLowerCase(), problems: [] };
  }
  const nearly = nearlyUtf8(bytes);
  if (nearly !== undefined) {
    return {
      text: nearly,
      charset: 'utf-8',
      problems: [problem('charset_broken', 'Some bytes are not valid UTF-8; U+FFFD stands for them.')],
    };
  }
  const { default: chardet } = await import('chardet');
  const guess = browserName(chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252');
  const charset = iconv.encodingExists(guess) && !/^utf/i.test(guess) ? guess : 'windows-1252';
  const message = `No valid UTF-8 and no character set declared: read as ${charset}, which is a guess.`;
  return { text: decodeAs(bytes, charset), charset: charset.toLowerCase(), problems: [problem('charset_guessed', message)] };
}

/** Whether the bytes are no text at all: a zero byte outside UTF-16, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (markOf(bytes) !== undefined || unmarkedUtf16(bytes) !== undefined) return false;
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) control += 20;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control += 1;
  }
  return control > Math.max(4, sample.length * 0.05);
}
