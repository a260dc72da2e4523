import { ConfigError } from '../../errors.ts';
import type { Provider } from '../provider.ts';
import { joinNames, type Label, type LabelledWord } from './labels.ts';
import { type ModelFolder, readModelFolder } from './read-folder.ts';
import { type OnnxRuntime, requireOnnxRuntime, type Session } from './runtime.ts';
import { type PiecedWord, pieceWords } from './word-piece.ts';

/** Runs a report; at some tenths of a second each, more would take minutes. */
const MAX_WINDOWS = 64;
/** What a row without a greatest value (a damaged model) says. */
const NO_NAME: Label = { begins: false };
const KNOWN_INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];
/** One thread and fixed order, so that sums come out the same. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  executionProviders: ['cpu'],
  logSeverityLevel: 3,
};

/** A token-classification model in a folder. It sees the words in runs of at most 512 pieces; a word takes the label of its first piece. */
export async function createOnnxProvider(path: string): Promise<Provider> {
  const folder = readModelFolder(path);
  const runtime = requireOnnxRuntime();
  const session = await openSession(runtime, folder);
  return {
    id: `onnx/${folder.version}`,
    async propose(text) {
      const words: LabelledWord[] = [];
      let readTo = text.length;
      let count = 0;
      for (const window of windowsOf(text, folder)) {
        if (++count > MAX_WINDOWS) {
          readTo = window[0]!.start;
          break;
        }
        words.push(...(await labelsOf(window, folder, runtime, session)));
      }
      return { names: joinNames(words).map(({ type, start, end }) => ({ type, text: text.slice(start, end), start })), readTo };
    },
  };
}

async function openSession(runtime: OnnxRuntime, { modelFile }: ModelFolder): Promise<Session> {
  let session: Session;
  try {
    session = await runtime.InferenceSession.create(modelFile, OPTIONS);
  } catch (cause) {
    throw new ConfigError(`${modelFile} cannot be read: ${(cause as Error).message.split('\n')[0]}. Export the model again.`, {
      code: 'provider_folder',
      cause,
    });
  }
  const strange = session.inputNames.filter((name) => !KNOWN_INPUTS.includes(name));
  if (strange.length > 0 || session.outputNames.length === 0) {
    throw new ConfigError(
      `${modelFile} wants the inputs ${strange.join(', ')}; Gazette gives ${KNOWN_INPUTS.join(', ')}. Export it for token classification.`,
      {
        code: 'provider_folder',
      },
    );
  }
  return session;
}

/** Words in order, as many as fit into one run. */
function* windowsOf(text: string, { vocabulary, window }: ModelFolder): Generator<readonly PiecedWord[]> {
  let words: PiecedWord[] = [];
  let pieces = 0;
  for (const word of pieceWords(text, vocabulary)) {
    if (word.pieces.length === 0 || word.pieces.length > window - 2) continue;
    if (pieces + word.pieces.length > window - 2) {
      yield words;
      words = [];
      pieces = 0;
    }
    words.push(word);
    pieces += word.pieces.length;
  }
  if (words.length > 0) yield words;
}

async function labelsOf(
  words: readonly PiecedWord[],
  folder: ModelFolder,
  runtime: OnnxRuntime,
  session: Session,
): Promise<LabelledWord[]> {
  const ids = [folder.first, ...words.flatMap(({ pieces }) => pieces), folder.last];
  const tensor = (values: readonly number[]): unknown => new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length]);
  const all = { input_ids: tensor(ids), attention_mask: tensor(ids.map(() => 1)), token_type_ids: tensor(ids.map(() => 0)) };
  const feeds = Object.fromEntries(Object.entries(all).filter(([name]) => session.inputNames.includes(name)));
  const logits = (await session.run(feeds))[session.outputNames[0]!];
  const classes = folder.labels.length;
  if (logits?.data.length !== ids.length * classes) {
    throw new ConfigError(
      `${folder.modelFile} answers with the shape ${logits?.dims.join(' × ')} for ${ids.length} pieces, but config.json has ${classes} labels: the files do not belong together.`,
      { code: 'provider_folder' },
    );
  }
  let piece = 1;
  return words.map(({ start, end, pieces }) => {
    const row = logits.data.subarray(piece * classes, (piece + 1) * classes);
    piece += pieces.length;
    return { start, end, label: folder.labels[row.indexOf(Math.max(...row))] ?? NO_NAME };
  });
}
