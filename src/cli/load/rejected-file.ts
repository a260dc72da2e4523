import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../errors.ts';
import { rejectionLine } from '../../loaders/index.ts';
import type { Rejection } from '../../model/report.ts';

/** Appends rejected records as JSON lines, as `cover` leaves them; a line is written whole or not at all. */
export function rejectedFile(path: string, cover: (rejection: Rejection) => Rejection): (rejection: Rejection) => void {
  return (rejection) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${rejectionLine(cover(rejection))}\n`);
    } catch (cause) {
      throw new ConfigError(
        `A rejected record could not be noted in ${path} (${(cause as Error).message}): make room there, or name another file with --rejected.`,
        { code: 'rejected_file', cause },
      );
    }
  };
}
