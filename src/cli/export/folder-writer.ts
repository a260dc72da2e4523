import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { InputError } from '../../errors.ts';

export interface FolderWriter {
  write(file: string, text: string): Promise<void>;
  files(): readonly string[];
  close(): Promise<void>;
}

/** Writes pieces of files into a new folder; an existing file is never written over. */
export function folderWriter(folder: string): FolderWriter {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new InputError(`${folder} is not empty, and an export writes nothing over: name a new folder.`, { code: 'usage' });
  }
  const streams = new Map<string, WriteStream>();
  const open = (file: string): WriteStream => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const stream = createWriteStream(path, { flags: 'wx' });
    streams.set(file, stream);
    return stream;
  };
  return {
    async write(file, text) {
      const stream = streams.get(file) ?? open(file);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    files: () => [...streams.keys()],
    async close() {
      for (const stream of streams.values()) {
        stream.end();
        await finished(stream);
      }
    },
  };
}
