import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../errors.ts';

/** The files of a spaCy pipeline that are read, relative to its folder. */
export const MODEL_FILES = [
  'meta.json',
  'tokenizer',
  'tok2vec/model',
  'tagger/model',
  'tagger/cfg',
  'parser/model',
  'parser/moves',
  'ner/model',
  'ner/moves',
  'attribute_ruler/patterns',
  'lemmatizer/lookups/lookups.bin',
  'vocab/lookups.bin',
  'vocab/vectors',
  'vocab/key2row',
] as const;

type ModelFile = (typeof MODEL_FILES)[number];

/** The bytes of a model. `read` hands one file to a reader and names the file when the reader finds it malformed. */
export interface ModelFolder {
  readonly folder: string;
  read<T>(file: ModelFile, reader: (bytes: Uint8Array) => T): T;
}

export async function openModelFolder(folder: string): Promise<ModelFolder> {
  if (!existsSync(join(folder, 'tok2vec', 'model'))) {
    throw new ConfigError(`There is no language model in ${folder}. Run "npm run setup", or name its folder in GAZETTE_MODEL.`, {
      code: 'model_missing',
    });
  }
  const files = new Map<ModelFile, Uint8Array>();
  await Promise.all(
    MODEL_FILES.map(async (file) => {
      try {
        files.set(file, await readFile(join(folder, file)));
      } catch (cause) {
        throw new ConfigError(`${join(folder, file)} of the language model cannot be read: ${(cause as Error).message}. ${REMEDY}`, {
          code: 'model_unreadable',
          cause,
        });
      }
    }),
  );
  return {
    folder,
    read(file, reader) {
      try {
        return reader(files.get(file)!);
      } catch (cause) {
        if (cause instanceof ConfigError) throw cause;
        throw new ConfigError(`${join(folder, file)} is not what a spaCy English model holds: ${(cause as Error).message}. ${REMEDY}`, {
          code: 'model_malformed',
          cause,
        });
      }
    },
  };
}

const REMEDY = 'Remove the folder and run "npm run setup".';
