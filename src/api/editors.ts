import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../errors.ts';

export interface Editor {
  readonly name: string;
}

interface Entry extends Editor {
  readonly hash: Buffer;
  readonly expires: number;
}

const LINE = /^(\S{1,80})\s+([0-9a-f]{64})(?:\s+(\S+))?$/;

function readEntries(path: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [i, raw] of readFileSync(path, 'utf8').split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line);
    const expires = match?.[3] === undefined ? Number.POSITIVE_INFINITY : Date.parse(match[3]);
    if (match?.[1] === undefined || match[2] === undefined || Number.isNaN(expires))
      throw new ConfigError(
        `Line ${i + 1} of ${path} is no editor: write a name, the SHA-256 of the token in hex and, if it is to end, a date.`,
        { code: 'editors' },
      );
    entries.push({ name: match[1], hash: Buffer.from(match[2], 'hex'), expires });
  }
  return entries;
}

/** Finds the editor whose token this is. */
export type FindEditor = (token: string) => Editor | undefined;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Editors from a file with one line each: name, SHA-256 of the token, optional date of expiry. Only hashes are stored: tokens are
 * random and long, so a plain hash tells nothing. The file is read again when it changes; without one nobody is an editor.
 */
export function editorsFrom(path: string | undefined, now: () => number = Date.now): FindEditor {
  if (path === undefined) return () => undefined;
  let readAt = -1;
  let entries: readonly Entry[] = [];
  const refresh = (): void => {
    const changed = statSync(path).mtimeMs;
    if (changed === readAt) return;
    entries = readEntries(path);
    readAt = changed;
  };
  try {
    refresh();
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(`The file of editors ${path} cannot be read. Correct GAZETTE_EDITORS or unset it.`, { code: 'editors', cause });
  }
  return (token) => {
    refresh();
    const hash = sha256(token);
    return entries.find((entry) => timingSafeEqual(entry.hash, hash) && entry.expires > now());
  };
}
