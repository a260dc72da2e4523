import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { type BackupRow, readBackupLine } from '../../graph/index.ts';
import { ENTITY_TYPES } from '../../model/labels.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../../model/reference-data.ts';
import type { Tombstone } from '../../model/tombstone.ts';

const broken = (message: string, cause?: unknown): InputError => new InputError(message, { code: 'backup', cause });

/** The rows of a backup in the order of the file, its end among them. */
export async function* backupRows(path: string): AsyncGenerator<BackupRow> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line === '') continue;
    const row = readBackupLine(line);
    if (row === undefined) throw broken(`${path}, line ${number} is no row of a backup: the file was changed or cut. Take another copy.`);
    yield row;
  }
}

/** How many rows a backup has. Throws InputError when some are missing: looked at before any is restored, half a graph is worse than none. */
export async function checkWhole(path: string): Promise<number> {
  let rows = 0;
  let end: number | undefined;
  for await (const row of backupRows(path)) {
    if ('end' in row) end = row.end;
    else rows++;
  }
  if (end === rows) return rows;
  const found = end === undefined ? `has ${rows} rows and no last line` : `has ${rows} of ${end} rows`;
  throw broken(
    `${path} ${found}: it was cut while it was written or copied. Take another copy. (For one of a Gazette that wrote no last line, add ["end",${rows}].)`,
  );
}

/** What is beside the rows: looked at so far that a file of something else is told apart. */
const tombstones = z.array(z.object({ id: z.string().startsWith('tombstone/'), words: z.number(), secret: z.string() }));
const reference = z.object({
  entities: z.array(z.looseObject({ type: z.enum(ENTITY_TYPES), name: z.string() })),
  holdings: z.array(z.looseObject({ person: z.string(), office: z.string() })),
});

/** A file of JSON beside the rows; undefined when it is not there. */
function readBeside<T>(folder: string, name: string, shape: z.ZodType): T | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as T;
    shape.parse(value);
    return value;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause).split('\n', 1)[0] : (cause as Error).message;
    throw broken(`${path} cannot be read: the file was changed or cut (${why}). Take another copy.`, cause);
  }
}

export const readTombstoneFile = (folder: string): readonly Tombstone[] => readBeside(folder, 'tombstones.json', tombstones) ?? [];
export const readReferenceFile = (folder: string): ReferenceData => readBeside(folder, 'reference.json', reference) ?? NO_REFERENCE_DATA;
