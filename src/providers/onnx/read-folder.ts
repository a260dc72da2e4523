import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { type Label, readLabel } from './labels.ts';
import type { Vocabulary } from './word-piece.ts';

/** What a folder holds, as exports from Hugging Face write it. */
export interface ModelFolder {
  /** Name of the folder and digest of what is in it. */
  readonly version: string;
  readonly modelFile: string;
  readonly labels: readonly Label[];
  readonly vocabulary: Vocabulary;
  readonly first: number;
  readonly last: number;
  /** Pieces that fit into one run, the two marks included. */
  readonly window: number;
}

const configSchema = z.object({ id2label: z.record(z.string(), z.string()), max_position_embeddings: z.int().min(8).default(512) });
const tokenizerSchema = z.object({
  model: z.object({ type: z.literal('WordPiece'), vocab: z.record(z.string(), z.int()), unk_token: z.string().default('[UNK]') }),
  normalizer: z
    .object({ type: z.literal('BertNormalizer'), lowercase: z.boolean().default(true), strip_accents: z.boolean().nullish() })
    .nullish(),
});
const tokenizerConfigSchema = z.object({ do_lower_case: z.boolean().default(true), strip_accents: z.boolean().nullish() });

const MAX_WINDOW = 512;

export function readModelFolder(folder: string): ModelFolder {
  const modelFile = [join(folder, 'model.onnx'), join(folder, 'onnx', 'model.onnx')].find((path) => existsSync(path));
  if (modelFile === undefined) throw unusable(folder, 'there is no model.onnx in it');
  const config = read(folder, 'config.json', configSchema);
  const labels = Object.keys(config.id2label).map((_, i) => {
    const name = config.id2label[i];
    if (name === undefined) throw unusable(folder, `config.json has no label ${i} in id2label`);
    return readLabel(name);
  });
  if (labels.every(({ type }) => type === undefined))
    throw unusable(folder, 'no label of config.json names a person, organisation or place (PER, ORG, LOC)');
  const { tokens, unknownToken, isLowerCase, stripsAccents } = readTokenizer(folder);
  const idOf = (token: string): number => {
    const id = tokens.get(token);
    if (id === undefined) throw unusable(folder, `its vocabulary lacks ${token}`);
    return id;
  };
  const digest = createHash('sha256')
    .update(readFileSync(modelFile))
    .update(JSON.stringify([config, isLowerCase, stripsAccents, [...tokens]]));
  return {
    version: `${basename(folder)}@${digest.digest('hex').slice(0, 12)}`,
    modelFile,
    labels,
    vocabulary: { idOf: tokens, unknown: idOf(unknownToken), isLowerCase, stripsAccents },
    first: idOf('[CLS]'),
    last: idOf('[SEP]'),
    window: Math.min(MAX_WINDOW, config.max_position_embeddings),
  };
}

interface Tokenizer {
  readonly tokens: ReadonlyMap<string, number>;
  readonly unknownToken: string;
  readonly isLowerCase: boolean;
  readonly stripsAccents: boolean;
}

/** `tokenizer.json` says everything; `vocab.txt` is a token a line, with the letters' case in `tokenizer_config.json`. */
function readTokenizer(folder: string): Tokenizer {
  if (existsSync(join(folder, 'tokenizer.json'))) {
    const { model, normalizer } = read(folder, 'tokenizer.json', tokenizerSchema);
    const isLowerCase = normalizer?.lowercase ?? false;
    return {
      tokens: new Map(Object.entries(model.vocab)),
      unknownToken: model.unk_token,
      isLowerCase,
      stripsAccents: normalizer?.strip_accents ?? isLowerCase,
    };
  }
  if (!existsSync(join(folder, 'vocab.txt'))) throw unusable(folder, 'there is neither tokenizer.json nor vocab.txt in it');
  const lines = readFileSync(join(folder, 'vocab.txt'), 'utf8').split(/\r?\n/);
  const settings = existsSync(join(folder, 'tokenizer_config.json'))
    ? read(folder, 'tokenizer_config.json', tokenizerConfigSchema)
    : { do_lower_case: true, strip_accents: null };
  return {
    tokens: new Map(lines.map((token, id) => [token, id] as const).filter(([token]) => token !== '')),
    unknownToken: '[UNK]',
    isLowerCase: settings.do_lower_case,
    stripsAccents: settings.strip_accents ?? settings.do_lower_case,
  };
}

function read<T>(folder: string, name: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause).replaceAll('\n', ' ') : (cause as Error).message;
    throw unusable(folder, `${name} is not what is needed: ${why}`, cause);
  }
}

const unusable = (folder: string, why: string, cause?: unknown): ConfigError =>
  new ConfigError(
    `${folder} cannot be used as a provider: ${why}. It takes a BERT-like model for token classification: model.onnx, config.json with id2label, and a WordPiece vocabulary in tokenizer.json or vocab.txt.`,
    { code: 'provider_folder', cause },
  );
