import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { coverNames, coverStrings, type Tombstones } from '../../forget/index.ts';

/** Covers forgotten names in a file of rejected records; the new file takes the old one's place when it is whole. */
export async function forgetInRejected(path: string, tombstones: Tombstones): Promise<void> {
  if (!existsSync(path)) return;
  const partial = `${path}.partial`;
  const coverText = (text: string): string => coverNames(text, tombstones);
  const covered = async function* (): AsyncGenerator<string> {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line !== '') yield `${coverLine(line, coverText)}\n`;
    }
  };
  await pipeline(covered, createWriteStream(partial, { mode: 0o600 }));
  renameSync(partial, path);
}

function coverLine(line: string, coverText: (text: string) => string): string {
  try {
    return JSON.stringify(coverStrings(JSON.parse(line) as unknown, coverText));
  } catch {
    return coverText(line);
  }
}
