import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { FILE_NAME, readGazetteerFile } from './file-format.ts';
import { openGazetteer } from './open.ts';

/** The folder inside the cache that holds the compiled file and its notice. */
export const gazetteerFolder = (cache: string): string => join(cache, 'gazetteer');

/**
 * Reads the compiled gazetteer from the cache folder (`config.cache`). The file stays as bytes in memory: about 35 MB
 * and a few milliseconds; a place becomes an object when it is first asked for.
 */
export function loadGazetteer(cache: string): Gazetteer {
  const path = join(gazetteerFolder(cache), FILE_NAME);
  if (!existsSync(path)) {
    throw new ConfigError(`The compiled gazetteer is missing at ${path}. Run \`gazette setup\` once.`, { code: 'gazetteer_missing' });
  }
  return openGazetteer(readGazetteerFile(readFileSync(path), path));
}
