import { createInterface } from 'node:readline/promises';
import { InputError } from '../errors.ts';

/** Asks before what cannot be undone; without a terminal `--yes` is needed. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new InputError(`Nobody can confirm here: ${question} Add --yes to say yes.`, { code: 'usage' });
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} (yes/no) `)).trim());
  } finally {
    prompt.close();
  }
}
