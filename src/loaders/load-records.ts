import { isGazetteError } from '../errors.ts';
import type { LoadedRecord } from '../model/report.ts';
import { looksBinary } from './decode-bytes.ts';
import { detectLoader } from './detect-format.ts';
import { findInputs } from './find-inputs.ts';
import { type Input, peek, readBytes } from './input.ts';
import { parseIsolated } from './isolation/isolated-parser.ts';
import { secondsFor } from './isolation/limits-of.ts';
import { checkLanguage } from './language.ts';
import { LIMITS } from './limits.ts';
import type { LoadOptions } from './load-options.ts';
import type { Loader } from './loader.ts';
import { rejected, rejectionOf } from './rejections.ts';

/** How the documents of large parsers are read: in a worker thread, or where the caller stands. */
export type Isolation = 'worker' | 'none';

async function chooseLoader(input: Input, options: LoadOptions, loaders: readonly Loader[]): ReturnType<typeof detectLoader> {
  if (options.format === undefined || options.format === 'auto') return detectLoader(input, loaders);
  return { loader: loaders.find((loader) => loader.format === options.format), input };
}

async function* parse(
  input: Input,
  options: LoadOptions,
  loader: Loader,
  loaders: readonly Loader[],
  isolation: Isolation,
): AsyncGenerator<LoadedRecord> {
  if (isolation === 'worker' && secondsFor(loader.format) !== undefined) {
    const bytes = await readBytes(input, LIMITS.largestDocument);
    yield* await parseIsolated({ path: input.path, format: loader.format, bytes, options, nested: input.nested === true });
    return;
  }
  const inner = (member: Input, own: LoadOptions): AsyncIterable<LoadedRecord> => loadInput(member, own, loaders, isolation);
  yield* loader.load(input, options, inner);
}

function checkLength(record: LoadedRecord): LoadedRecord {
  if (record.kind !== 'report' || record.report.text.length <= LIMITS.reportCharacters) return record;
  const { position, text } = record.report;
  const [length, most] = [text.length, LIMITS.reportCharacters].map((count) => count.toLocaleString('en'));
  const reason = `${position.path} has a text of ${length} characters; a report has at most ${most}. Split it, for example by chapters.`;
  return rejected(position, 'too_large', reason);
}

/** One input through the loader of its format. Content never throws: what fails becomes one rejection, the rest goes on. */
export async function* loadInput(
  given: Input,
  options: LoadOptions,
  loaders: readonly Loader[],
  isolation: Isolation = 'none',
): AsyncGenerator<LoadedRecord> {
  const position = { path: given.path };
  let records = 0;
  try {
    const { loader, input } = await chooseLoader(given, options, loaders);
    const { head, input: whole } = loader === undefined ? await peek(input) : { head: undefined, input };
    if (head !== undefined && looksBinary(head)) {
      const reason = `${given.path} is in no format that Gazette reads`;
      if (given.found === true) yield { kind: 'skipped', position, reason };
      else yield rejected(position, 'unknown_format', `${reason}. Convert it, or name its format with --format.`);
      return;
    }
    const chosen = loader ?? (loaders.find(({ format }) => format === 'text') as Loader);
    for await (const record of parse(whole, options, chosen, loaders, isolation)) {
      records += 1;
      yield record;
    }
    if (records === 0) yield rejected(position, 'empty', `${given.path} holds no report. Remove it or check how it was made.`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^E[A-Z]{3,}$/.test(code) && !isGazetteError(error)) {
      yield rejected(position, 'unreadable_file', `${given.path} cannot be read (${code}). Check its permissions.`);
    } else yield rejectionOf(error, position);
  }
}

/** All records of all paths with the given loaders; a path that is not there throws before anything is read. */
export async function* loadAll(paths: readonly string[], options: LoadOptions, loaders: readonly Loader[]): AsyncGenerator<LoadedRecord> {
  for (const list of await findInputs(paths, options.allowHost)) {
    for await (const found of list) {
      if ('kind' in found) yield found;
      else {
        const own = found.url === undefined ? options : { ...options, url: options.url ?? found.url };
        for await (const record of loadInput(found, own, loaders, 'worker')) yield await checkLanguage(checkLength(record));
      }
    }
  }
}
