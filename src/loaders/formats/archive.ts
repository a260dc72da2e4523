import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { LoadedRecord } from '../../model/report.ts';
import { type Budget, budget } from '../archive/budget.ts';
import { isSafeName } from '../archive/safe-name.ts';
import { zipEntries } from '../archive/zip-entries.ts';
import { type Input, inputFromBytes, peek, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader, LoadInner } from '../loader.ts';
import { refusal, rejected, rejectionOf } from '../rejections.ts';

type Inner = (member: Input) => AsyncIterable<LoadedRecord>;

/** Only ends the loop over an archive: its budget is spent, no later member can be read. */
const isSpent = (error: unknown): boolean =>
  (error as { code?: string }).code === 'too_large' && /unpacks to more/.test((error as Error).message);

async function* member(
  path: string,
  name: string,
  stream: AsyncIterable<Uint8Array>,
  spend: Budget,
  inner: Inner,
): AsyncGenerator<LoadedRecord> {
  if (!isSafeName(name)) {
    yield rejected({ path }, 'unsafe_path', `${path} points outside its archive. It has not been read.`);
    return;
  }
  // Members are read whole before they are parsed: the budget must throw here, not inside a loader.
  const chunks: Uint8Array[] = [];
  for await (const chunk of spend.meter(stream)) chunks.push(chunk);
  yield* inner(inputFromBytes(path, Buffer.concat(chunks), { nested: true, found: true }));
}

const tooMany = (path: string): LoadedRecord =>
  rejected(
    { path },
    'too_many',
    `${path} holds more than ${LIMITS.archiveEntries} entries; the first ${LIMITS.archiveEntries} have been read. Split it.`,
  );

async function* loadZip(input: Input, inner: Inner): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.archiveBytes);
  const spend = budget(input.path, () => bytes.length);
  let count = 0;
  for await (const entry of zipEntries(bytes)) {
    const path = `${input.path}!${entry.name}`;
    count += 1;
    if (count > LIMITS.archiveEntries) {
      yield tooMany(input.path);
      return;
    }
    if (entry.isFolder) yield { kind: 'skipped', position: { path }, reason: 'folder' };
    else if (entry.isLink) yield { kind: 'skipped', position: { path }, reason: 'link' };
    else if (entry.isEncrypted) yield rejected({ path }, 'encrypted', `${path} is encrypted. Unpack it with its password first.`);
    else {
      try {
        yield* member(path, entry.name, await entry.open(), spend, inner);
      } catch (error) {
        if (isSpent(error)) throw error;
        yield rejectionOf(refusal('invalid_archive', `${path} cannot be unpacked: ${(error as Error).message.slice(0, 160)}.`, error), {
          path,
        });
      }
    }
  }
}

async function* loadTar(input: Input, stream: AsyncIterable<Uint8Array>, spend: Budget, inner: Inner): AsyncGenerator<LoadedRecord> {
  const tar = extract();
  const source = Readable.from(stream);
  source.on('error', (error) => tar.destroy(error));
  source.pipe(tar);
  let count = 0;
  for await (const entry of tar) {
    const { name, type } = entry.header;
    const path = `${input.path}!${name}`;
    count += 1;
    if (count > LIMITS.archiveEntries) {
      yield tooMany(input.path);
      return;
    }
    if (type === 'file' || type === 'contiguous-file' || type === null || type === undefined)
      yield* member(path, name, entry as AsyncIterable<Uint8Array>, spend, inner);
    else {
      entry.resume();
      yield {
        kind: 'skipped',
        position: { path },
        reason: type === 'directory' ? 'folder' : type === 'symlink' || type === 'link' ? 'link' : 'not a file',
      };
    }
  }
}

async function* loadGzip(input: Input, inner: Inner): AsyncGenerator<LoadedRecord> {
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.stream()) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const gunzip = createGunzip();
  const source = Readable.from(counted());
  source.on('error', (error) => gunzip.destroy(error));
  const unpacked = readable(source.pipe(gunzip), input.path);
  const name = input.path.replace(/\.t?gz$/i, (end) => (/^\.tgz$/i.test(end) ? '.tar' : ''));
  const { head, input: rewound } = await peek({ path: name, stream: () => unpacked }, 512);
  if (isTar(head) || name.endsWith('.tar')) {
    yield* loadTar(
      input,
      rewound.stream(),
      budget(input.path, () => packed),
      inner,
    );
    return;
  }
  // One compressed file is a stream like any other: only the ratio can tell a bomb, there is no cap on its size.
  const spend = budget(input.path, () => packed, Number.POSITIVE_INFINITY);
  yield* inner({ ...rewound, path: name, nested: true, stream: () => spend.meter(rewound.stream()) });
}

/** What breaks off is the archive's fault, whichever loader is reading by then. */
async function* readable(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (cause) {
    throw refusal(
      'invalid_archive',
      `${where} cannot be unpacked: ${(cause as Error).message.slice(0, 160)}. What came before has been read.`,
      cause,
    );
  }
}

const isTar = (head: Uint8Array): boolean => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar';

async function* load(input: Input, options: LoadOptions, loadInner: LoadInner): AsyncGenerator<LoadedRecord> {
  if (input.nested === true) throw refusal('too_deep', `${input.path} is an archive inside an archive. Unpack the outer one first.`);
  const { head, input: whole } = await peek(input, 512);
  const inner: Inner = (member) => loadInner(member, { ...options, format: 'auto' });
  try {
    if (head[0] === 0x50 && head[1] === 0x4b) yield* loadZip(whole, inner);
    else if (head[0] === 0x1f && head[1] === 0x8b) yield* loadGzip(whole, inner);
    else if (isTar(head) || input.path.endsWith('.tar'))
      yield* loadTar(
        whole,
        whole.stream(),
        budget(input.path, () => Number.POSITIVE_INFINITY),
        inner,
      );
    else throw refusal('invalid_archive', `${input.path} is neither zip, gzip nor tar. Name its format with --format.`);
  } catch (error) {
    if ((error as { code?: string }).code === 'too_large' || (error as { code?: string }).code === 'invalid_archive') throw error;
    throw refusal(
      'invalid_archive',
      `${input.path} cannot be unpacked: ${(error as Error).message.slice(0, 160)}. What came before has been read.`,
      error,
    );
  }
}

/** Zip, gzip and tar of the other formats, one level. Sizes are counted as bytes come out; names stay inside. */
export const archiveLoader: Loader = {
  format: 'archive',
  extensions: ['zip', 'gz', 'tgz', 'tar'],
  recognises: (head) => head.startsWith('PK\u0003\u0004') || head.startsWith('\u001f\u008b') || head.slice(257, 262) === 'ustar',
  load,
};
