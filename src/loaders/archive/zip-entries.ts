import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

export interface ZipEntry {
  readonly name: string;
  /** As the directory claims; what comes out is counted again. */
  readonly size: number;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly open: () => Promise<Readable>;
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names stay bytes: yauzl would refuse the whole archive for one unsafe name.
    yauzl.fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, decodeStrings: false, autoClose: false },
      (error, zip) => (error === null && zip !== undefined ? resolve(zip) : reject(error)),
    );
  });
}

function toEntry(zip: ZipFile, entry: Entry): ZipEntry {
  const name = (entry.fileName as unknown as Buffer).toString('utf8');
  return {
    name,
    size: entry.uncompressedSize,
    isFolder: name.endsWith('/'),
    isLink: ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000,
    isEncrypted: (entry.generalPurposeBitFlag & 1) === 1,
    open: () =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error === null && stream !== undefined ? resolve(stream) : reject(error)));
      }),
  };
}

/** The entries of a zip, one at a time. */
export async function* zipEntries(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  const zip = await openZip(bytes);
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
    if (entry === undefined) return;
    yield toEntry(zip, entry);
  }
}

export async function listZip(bytes: Uint8Array, most = 10_000): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const entry of zipEntries(bytes)) {
    entries.push(entry);
    if (entries.length >= most) break;
  }
  return entries;
}
