import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedRecord, SourcePosition } from '../../model/report.ts';

/** How much of the input is read. */
export interface InputProgress {
  /** Passes records on and notes where they stand. */
  watch(records: AsyncIterable<LoadedRecord>): AsyncGenerator<LoadedRecord>;
  /** From 0 to 1; undefined where the size of the input cannot be known: standard input, an address, a pattern. */
  share(): number | undefined;
}

const GZIP_SIZE_BYTES = 4;

/** Bytes that a gzip file holds, as its last four say (RFC 1952, modulo 4 GiB), since records stand by their place in these. */
function unpackedSize(path: string, size: number): number {
  const last = Buffer.alloc(GZIP_SIZE_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, last, 0, GZIP_SIZE_BYTES, size - GZIP_SIZE_BYTES);
  } finally {
    closeSync(file);
  }
  return last.readUInt32LE();
}

function sizeOf(path: string): number {
  const { size } = statSync(path);
  return path.endsWith('.gz') && size > GZIP_SIZE_BYTES ? unpackedSize(path, size) : size;
}

function sizeOfAll(path: string): number {
  if (!statSync(path).isDirectory()) return sizeOf(path);
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.reduce((sum, entry) => sum + (entry.isFile() ? sizeOf(join(entry.parentPath, entry.name)) : 0), 0);
}

function trySize(path: string): number | undefined {
  try {
    return sizeOfAll(path);
  } catch {
    return undefined;
  }
}

/** Inside an archive a record's place says nothing about the archive's own bytes. */
const isInArchive = ({ path }: SourcePosition): boolean => path.includes('!');

export function inputProgress(paths: readonly string[]): InputProgress {
  const sizes = paths.map(trySize);
  const total = sizes.reduce((sum: number, size) => sum + (size ?? Number.NaN), 0);
  let file: string | undefined;
  let before = 0;
  let inside = 0;
  const note = (position: SourcePosition): void => {
    const path = position.path.split('!', 1)[0]!;
    if (path !== file) {
      if (file !== undefined) before += trySize(file) ?? 0;
      file = path;
    }
    inside = isInArchive(position) ? 0 : (position.byte ?? 0);
  };
  return {
    async *watch(records) {
      for await (const record of records) {
        note(record.kind === 'report' ? record.report.position : record.kind === 'rejected' ? record.rejection.position : record.position);
        yield record;
      }
    },
    share: () => (total > 0 ? Math.min((before + inside) / total, 1) : undefined),
  };
}
