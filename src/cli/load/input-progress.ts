import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedRecord, SourcePosition } from '../../model/report.ts';

/** How much of the input is read. */
export interface InputProgress {
  /** Passes records on and notes where they stand. */
  watch(records: AsyncIterable<LoadedRecord>): AsyncGenerator<LoadedRecord>;
  /** From 0 to 1; undefined where the size of the input cannot be known: standard input, an address, a pattern. */
  share(): number | undefined;
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
}

function trySize(path: string): number | undefined {
  try {
    return sizeOf(path);
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
