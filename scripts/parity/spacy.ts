import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ParityColumns } from './columns.ts';

/** `GAZETTE_PYTHON` names the interpreter that has spaCy, `GAZETTE_SPACY_MODEL` the pipeline it loads. */
export const PYTHON: string = process.env.GAZETTE_PYTHON || 'python3';
export const SPACY_MODEL: string = process.env.GAZETTE_SPACY_MODEL || 'en_core_web_sm';

export interface Reference {
  readonly spacy: string;
  readonly model: string;
  readonly documents: readonly ParityColumns[];
}

/** Runs the real spaCy over the texts; a string says why it could not. */
export function runSpacy(texts: readonly string[]): Reference | string {
  const script = fileURLToPath(new URL('reference.py', import.meta.url));
  const input = texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [script, SPACY_MODEL], { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  if (status !== 0)
    return `spaCy did not run: ${error?.message ?? stderr.trim().split('\n').at(-1)}. Set GAZETTE_PYTHON and GAZETTE_SPACY_MODEL.`;
  const [head, ...documents] = stdout.trim().split('\n');
  const { spacy, model } = JSON.parse(head!) as { spacy: string; model: string };
  return { spacy, model, documents: documents.map((line) => JSON.parse(line) as ParityColumns) };
}
