import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError } from '../../errors.ts';
import { rejectionLine } from '../../loaders/index.ts';
import type { Rejection } from '../../model/report.ts';
import { failPoint } from '../../neo4j/index.ts';

/** Appends a line whole or not at all: what a full disk let through is cut off again. */
function appendLine(path: string, line: string): void {
  const file = openSync(path, 'a+');
  const before = fstatSync(file).size;
  try {
    writeFileSync(file, `${line}\n`);
  } catch (error) {
    ftruncateSync(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Where rejected records go. */
export const rejectedPath = ({ home }: Config, { rejected }: { readonly rejected?: string }): string =>
  rejected ?? join(home, 'rejected.jsonl');

/** Appends rejected records as JSON lines, as `cover` leaves them. */
export function rejectedFile(path: string, cover: (rejection: Rejection) => Rejection): (rejection: Rejection) => void {
  return (rejection) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      failPoint();
      appendLine(path, rejectionLine(cover(rejection)));
      failPoint();
    } catch (cause) {
      throw new ConfigError(
        `A rejected record could not be noted in ${path} (${(cause as Error).message}): make room there, or name another file with --rejected.`,
        { code: 'rejected_file', cause },
      );
    }
  };
}
