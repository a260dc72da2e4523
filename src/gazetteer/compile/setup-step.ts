import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAME, readGazetteerFile } from '../file-format.ts';
import { gazetteerFolder } from '../load.ts';
import { compileGazetteer, inputsKey } from './compile.ts';

function isCurrent(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return readGazetteerFile(readFileSync(path), path).header.inputs === inputsKey();
  } catch {
    return false;
  }
}

/** Compiles the gazetteer into the cache folder unless it is there for these inputs. Written beside and renamed, so that readers see all or nothing. */
export function setUpGazetteer(cache: string, say: (line: string) => void): void {
  const folder = gazetteerFolder(cache);
  const path = join(folder, FILE_NAME);
  if (isCurrent(path)) {
    say('gazetteer: up to date');
    return;
  }
  mkdirSync(folder, { recursive: true });
  const { file, places, names } = compileGazetteer();
  const { notice, version } = readGazetteerFile(file, path).header;
  const part = join(folder, `${FILE_NAME}.${process.pid}.part`);
  writeFileSync(part, file);
  writeFileSync(join(folder, 'NOTICE'), `${notice}\n`);
  renameSync(part, path);
  say(`gazetteer: ${places} places, ${names} names, ${Math.round(file.length / 1e6)} MB, ${version}`);
}
