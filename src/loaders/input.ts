import { createReadStream, statSync } from 'node:fs';
import { LIMITS, megabytes } from './limits.ts';
import { refusal } from './rejections.ts';

/** One file, stdin or member of an archive: a name for messages and its bytes, which are read once. */
export interface Input {
  /** As given; `-` for stdin, `archive.zip!inner.txt` inside an archive. */
  readonly path: string;
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Where it was fetched from. */
  readonly url?: string;
  /** Inside an archive no archive is opened. */
  readonly nested?: boolean;
  /** Found in a folder or archive, not named by the user: what is no report is skipped, not rejected. */
  readonly found?: boolean;
  /** Named by a list of rejected records; such a list names no others, itself least of all. */
  readonly listed?: boolean;
}

/** Where a file ends now: what is appended while it is read, as to the list of rejected records by this very load, is no part of it. */
function lastByte(path: string): { readonly end?: number } {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 0 ? { end: found.size - 1 } : {};
}

export const inputFromFile = (path: string, of: Pick<Input, 'found' | 'listed'> = {}): Input => ({
  ...of,
  path,
  stream: () => createReadStream(path, { highWaterMark: 1 << 18, ...lastByte(path) }),
});

export const inputFromStdin = (): Input => ({ path: '-', stream: () => process.stdin });

export function inputFromBytes(path: string, bytes: Uint8Array, of: Partial<Input> = {}): Input {
  return {
    ...of,
    path,
    stream: async function* () {
      yield bytes;
    },
  };
}

/** The whole input, refused beyond `limit` before more is read. */
export async function readBytes(input: Input, limit: number = LIMITS.documentBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.stream()) {
    size += chunk.length;
    if (size > limit) {
      throw refusal('too_large', `${input.path} is larger than ${megabytes(limit)}, the limit of its format. Split it.`);
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size);
}

/** Looks at the first bytes and gives an input that still yields all of them. */
export async function peek(input: Input, size = 4096): Promise<{ readonly head: Uint8Array; readonly input: Input }> {
  const iterator = input.stream()[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < size && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, input: { ...input, stream: all } };
}
