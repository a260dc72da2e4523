import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { InputError } from '../errors.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { describeRejection, type ParsedReference, parseReference, type ReferenceFile, type ReferenceKind } from '../resolve/index.ts';

const FORMATS: Readonly<Record<string, 'csv' | 'jsonl'>> = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' };

export interface ReferenceFileOptions {
  readonly kind?: ReferenceKind;
  readonly source?: string;
}

function readOne(path: string, options: ReferenceFileOptions): ReferenceFile {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined)
    throw new InputError(`${path} is neither .csv nor .jsonl. Save the reference data as one of the two.`, { code: 'reference_format' });
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new InputError(`${path} ${why}. Check the path.`, { code: 'path_not_found', cause });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${path} is not UTF-8. Save it with that encoding.`, { code: 'reference_encoding', cause });
  }
  return { path, text, format, source: options.source ?? basename(path), ...(options.kind ? { kind: options.kind } : {}) };
}

/** The reading half of `load-reference` and of `extract --reference`; says what of the files was left out. */
export function readReferenceFiles(
  paths: readonly string[],
  options: ReferenceFileOptions,
  gazetteer: Gazetteer,
  say: (line: string) => void,
): ParsedReference {
  const parsed = parseReference(
    paths.map((path) => readOne(path, options)),
    gazetteer,
  );
  for (const fault of parsed.rejected) say(describeRejection(fault));
  for (const { path, columns, known } of parsed.ignored)
    say(`${path}: nothing is read from ${columns.join(', ')}; the columns that are read are ${known.join(', ')}.`);
  return parsed;
}
