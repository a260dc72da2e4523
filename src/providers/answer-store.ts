import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { SUGGESTED_TYPES, type SuggestedName } from '../model/suggestions.ts';

/** What is kept of an answer: positions only. No word of the text is in the file, so there is nothing in it to forget. */
export interface StoredAnswer {
  readonly provider: string;
  readonly names: readonly SuggestedName[];
  readonly dropped: number;
  readonly readTo: number;
  readonly unusable?: string | undefined;
}

const schema: z.ZodType<StoredAnswer> = z.strictObject({
  provider: z.string(),
  names: z.array(z.strictObject({ type: z.enum(SUGGESTED_TYPES), start: z.int().min(0), end: z.int().min(1) })),
  dropped: z.int().min(0),
  readTo: z.int().min(0),
  unusable: z.string().optional(),
});

export interface AnswerStore {
  get(provider: string, text: string): StoredAnswer | undefined;
  put(text: string, answer: StoredAnswer): void;
}

/** Answers of providers as files of a folder, named by the digest of provider and text. A damaged file is as if it were not there. */
export function openAnswerStore(folder: string): AnswerStore {
  const pathOf = (provider: string, text: string): string => {
    const digest = createHash('sha256').update(`${provider}\0${text}`).digest('hex');
    return join(folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  };
  return {
    get(provider, text) {
      try {
        const { data } = schema.safeParse(JSON.parse(readFileSync(pathOf(provider, text), 'utf8')));
        return data?.names.every(({ start, end }) => start < end && end <= text.length) ? data : undefined;
      } catch {
        return undefined;
      }
    },
    put(text, answer) {
      const path = pathOf(answer.provider, text);
      try {
        mkdirSync(dirname(path), { recursive: true });
        const draft = `${path}.${randomUUID()}`;
        writeFileSync(draft, JSON.stringify(answer));
        renameSync(draft, path);
      } catch (cause) {
        throw new ConfigError(
          `The answer of ${answer.provider} could not be kept in ${folder} (${(cause as Error).message}): make room there, or set GAZETTE_HOME to another folder.`,
          { code: 'answer_store', cause },
        );
      }
    },
  };
}
