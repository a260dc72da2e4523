import { EXPORT_FORMATS } from '../../graph/index.ts';
import { countFitting, type DecisionFilter, fittingGraph } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { FORMATS } from './formats.ts';
import { tarEnd, tarEntry } from './tar.ts';

const MOST_HELD = 10_000;

async function refuseTooMany(api: Api, filter: DecisionFilter): Promise<void> {
  const decisions = await countFitting(api.store, filter);
  if (decisions > MOST_HELD)
    throw new Refusal(
      'TOO_EXPENSIVE',
      `${decisions} decisions fit; this format is given for at most ${MOST_HELD} at a time. Narrow the filter, for instance by "from" and "to", or use "gazette export".`,
    );
}

/** Pieces of files as a tar archive; a file is held until it is whole, because an archive gives its length first. */
async function* archive(pieces: AsyncIterable<{ readonly file: string; readonly text: string }>): AsyncGenerator<Buffer> {
  let open: { readonly file: string; readonly parts: string[] } | undefined;
  for await (const { file, text } of pieces) {
    if (open?.file !== file) {
      if (open !== undefined) yield tarEntry(open.file, open.parts.join(''));
      open = { file, parts: [] };
    }
    open.parts.push(text);
  }
  if (open !== undefined) yield tarEntry(open.file, open.parts.join(''));
  yield tarEnd();
}

/** The decisions that fit and what belongs to them, in a format of `gazette export`. */
export async function* writeGraph(api: Api, name: keyof typeof FORMATS, filter: DecisionFilter): AsyncGenerator<string | Buffer> {
  const { isArchive = false, isHeld = false } = FORMATS[name];
  if (isHeld) await refuseTooMany(api, filter);
  const pieces = EXPORT_FORMATS[name](fittingGraph(api.store, filter));
  if (isArchive) yield* archive(pieces);
  else for await (const { text } of pieces) yield text;
}
