import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../errors.ts';
import type { LoadedRecord } from '../model/report.ts';
import { fetchPage } from './fetch/fetch-page.ts';
import { expandBraces, isGlob, matchesPath } from './glob.ts';
import { type Input, inputFromFile, inputFromStdin } from './input.ts';

const missing = (path: string, what = 'is no file, folder or pattern that matches one'): InputError =>
  new InputError(`${path} ${what}. Check the path.`, { code: 'path_not_found' });

type Found = Input | LoadedRecord;

/** Files of a folder and its folders in the order of their names; links to folders are not followed, hidden ones are skipped. */
async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) yield { kind: 'skipped', position: { path }, reason: 'hidden' };
    else if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield inputFromFile(path, { found: true });
    else yield { kind: 'skipped', position: { path }, reason: 'not a file' };
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The folder in front of the first wildcard, and the pattern below it. */
function splitPattern(pattern: string): { readonly root: string; readonly below: readonly string[] } {
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  return { root: segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'), below: segments.slice(first) };
}

async function* matches(pattern: string): AsyncGenerator<Found> {
  for (const choice of expandBraces(pattern)) {
    if (!isGlob(choice)) {
      if (await isFile(choice)) yield inputFromFile(choice);
      continue;
    }
    const { root, below } = splitPattern(choice);
    if (!(await stat(root).catch(() => undefined))?.isDirectory()) continue;
    for await (const found of walk(root)) {
      if ('kind' in found) continue;
      const inside = root === '.' ? found.path : found.path.slice(root.length + (root.endsWith('/') ? 0 : 1));
      if (matchesPath(below, inside.split('/'))) yield { ...found, found: false };
    }
  }
}

/** The inputs of each path, in order. Every path is looked at before the first input is read: a typing error costs nothing. */
export async function findInputs(paths: readonly string[], allowHosts: readonly string[] = []): Promise<AsyncGenerator<Found>[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw new InputError('Standard input (-) is named more than once, and can be read once. Name it once.', { code: 'usage' });
  const lists: AsyncGenerator<Found>[] = [];
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      lists.push(single(inputFromWeb(path, allowHosts)));
      continue;
    }
    const known = path === '-' ? undefined : await stat(path).catch(() => undefined);
    if (path === '-') lists.push(single(inputFromStdin()));
    else if (known?.isDirectory()) lists.push(walk(path));
    else if (known !== undefined) lists.push(single(inputFromFile(path)));
    else if (isGlob(basename(path)) || isGlob(path)) lists.push(await notEmpty(path, matches(path)));
    else throw missing(path, 'is not there');
  }
  return lists;
}

function inputFromWeb(path: string, allowHosts: readonly string[]): Input {
  if (allowHosts.length === 0)
    throw new InputError(`${path} is not fetched: no host is allowed. Allow it with --allow-host, or save the page and load the file.`, {
      code: 'fetching_off',
    });
  if (!URL.canParse(path)) throw missing(path, 'is no address');
  return { path, url: path, stream: () => fetchPage(path, { allowHosts }) };
}

async function* single(input: Input): AsyncGenerator<Found> {
  yield input;
}

async function notEmpty(pattern: string, list: AsyncGenerator<Found>): Promise<AsyncGenerator<Found>> {
  const first = await list.next();
  if (first.done === true) throw missing(pattern);
  return (async function* () {
    yield first.value;
    yield* list;
  })();
}
