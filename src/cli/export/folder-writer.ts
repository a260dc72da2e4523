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
  let failure: Error | undefined;
  const open = (file: string): WriteStream => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const stream = createWriteStream(path, { flags: 'wx' });
    // It may come while nobody waits for the stream; whoever writes or closes next is told.
    stream.on('error', (error) => (failure ??= error));
    streams.set(file, stream);
    return stream;
  };
  return {
    async write(file, text) {
      if (failure !== undefined) throw failure;
      const stream = streams.get(file) ?? open(file);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    files: () => [...streams.keys()],
    async close() {
      for (const stream of streams.values()) stream.end();
      await Promise.allSettled([...streams.values()].map((stream) => finished(stream)));
      if (failure !== undefined) throw failure;
    },
  };
}
