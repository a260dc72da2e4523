import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../errors.ts';
import type { Logger } from '../log.ts';

export interface Editor {
  readonly name: string;
}

interface Entry extends Editor {
  readonly hash: Buffer;
  readonly expires: number;
}

/** What a file of editors says, and what of it cannot be read, in words for who asks: without the path. */
interface Reading {
  readonly entries: readonly Entry[];
  readonly fault?: string;
}

const LINE = /^(\S{1,80})\s+([0-9a-f]{64})(?:\s+(\S+))?$/;
const HOW = 'write a name, the SHA-256 of the token in hex (64 digits) and, if it is to end, a date like 2026-12-31';

function readEntry(line: string): Entry | undefined {
  const [, name, hash, until] = LINE.exec(line) ?? [];
  const expires = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return name === undefined || hash === undefined || Number.isNaN(expires) ? undefined : { name, hash: Buffer.from(hash, 'hex'), expires };
}

function readEntries(text: string): Reading {
  const entries: Entry[] = [];
  let fault: string | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const entry = readEntry(line);
    if (entry !== undefined) entries.push(entry);
    else fault ??= `line ${i + 1} is no editor: ${HOW}`;
  }
  return { entries, ...(fault === undefined ? {} : { fault }) };
}

function readFile(path: string): Reading {
  try {
    return readEntries(readFileSync(path, 'utf8'));
  } catch (error) {
    return { entries: [], fault: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
}

/** Finds the editor whose token this is, or says why there is none. */
export type FindEditor = (
  token: string | undefined,
) => { readonly editor: Editor; readonly why?: undefined } | { readonly editor?: undefined; readonly why: string };

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const UNKNOWN = 'This token is unknown or has expired. Ask who runs this server for a new one.';

/**
 * Editors from a file with one line each: name, SHA-256 of the token, optional date of expiry. Only hashes are stored: tokens are
 * random and long, so a plain hash tells nothing. The file is read again when it changes; without one nobody is an editor.
 * Throws ConfigError for a file with a fault. One that gets a fault while the server runs is logged, and whom it still names stays.
 */
export function editorsFrom(path: string | undefined, log: Logger, now: () => number = Date.now): FindEditor {
  if (path === undefined)
    return () => ({ why: 'This server has no editors. Who runs it names them in a file and sets GAZETTE_EDITORS to its path.' });
  const faultOf = ({ fault }: Reading): ConfigError | undefined =>
    fault === undefined
      ? undefined
      : new ConfigError(`The file of editors ${path} has a fault: ${fault}. Correct it, or unset GAZETTE_EDITORS.`, { code: 'editors' });
  const changedAt = (): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
  let readAt = changedAt();
  let reading = readFile(path);
  const first = faultOf(reading);
  if (first !== undefined) throw first;
  const refresh = (): void => {
    const changed = changedAt();
    if (changed === readAt) return;
    readAt = changed;
    reading = readFile(path);
    const fault = faultOf(reading);
    if (fault !== undefined) log.error({ code: fault.code }, fault.message);
  };
  return (token) => {
    refresh();
    const hash = token === undefined ? undefined : sha256(token);
    const editor = hash && reading.entries.find((entry) => timingSafeEqual(entry.hash, hash) && entry.expires > now());
    // The name alone: what is known of a request is logged.
    if (editor !== undefined) return { editor: { name: editor.name } };
    return { why: reading.fault === undefined ? UNKNOWN : `${UNKNOWN} The server's file of editors also has a fault: ${reading.fault}.` };
  };
}
