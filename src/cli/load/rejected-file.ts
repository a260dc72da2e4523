import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError } from '../../errors.ts';
import { rejectionLine } from '../../loaders/index.ts';
import type { Rejection } from '../../model/report.ts';
import { failPoint } from '../../neo4j/index.ts';

const NEWLINE = 10;

/** Whether the file ends inside a line: whoever wrote it was killed. */
function endsInLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
}

/** Appends a line whole or not at all: what a full disk let through is cut off again. */
function appendLine(path: string, line: string): void {
  const file = openSync(path, 'a+');
  const before = fstatSync(file).size;
  try {
    writeFileSync(file, `${endsInLine(file, before) ? '\n' : ''}${line}\n`);
  } catch (error) {
    ftruncateSync(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
}

const PIECE_BYTES = 1_048_576;
const digestOf = (line: Uint8Array | string): string => createHash('sha1').update(line).digest('base64');

/** Digests of the lines that a file has, read piece by piece: it may be larger than memory. */
function digestsOf(path: string): Set<string> {
  const digests = new Set<string>();
  if (!existsSync(path)) return digests;
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    let rest = Buffer.alloc(0);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, size)]);
      let from = 0;
      for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
        digests.add(digestOf(bytes.subarray(from, at)));
        from = at + 1;
      }
      rest = bytes.subarray(from);
    }
  } finally {
    closeSync(file);
  }
  return digests;
}

/** Where rejected records go. */
export const rejectedPath = ({ home }: Config, { rejected }: { readonly rejected?: string }): string =>
  rejected ?? join(home, 'rejected.jsonl');

/** Appends rejected records as JSON lines; what the file says already is not said again. */
export function rejectedFile(path: string): (rejection: Rejection) => void {
  let noted: Set<string> | undefined;
  return (rejection) => {
    const line = rejectionLine(rejection);
    try {
      noted ??= digestsOf(path);
      const digest = digestOf(line);
      if (noted.has(digest)) return;
      mkdirSync(dirname(path), { recursive: true });
      failPoint();
      appendLine(path, line);
      noted.add(digest);
      failPoint();
    } catch (cause) {
      throw new ConfigError(
        `A rejected record could not be noted in ${path} (${(cause as Error).message}): make room there, or name another file with --rejected.`,
        { code: 'rejected_file', cause },
      );
    }
  };
}
