import { createInterface } from 'node:readline/promises';
import { InputError } from '../errors.ts';
import { EXIT } from './exit-codes.ts';

/** Asks before what cannot be undone; without a terminal `--yes` is needed. The end of the input is no yes. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new InputError(`Nobody can confirm here: ${question} Add --yes to say yes.`, { code: 'usage' });
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  prompt.once('SIGINT', () => process.exit(EXIT.interrupted));
  const ended = new Promise<string>((done) => prompt.once('close', () => done('')));
  try {
    return /^y(es)?$/i.test((await Promise.race([prompt.question(`${question} (yes/no) `), ended])).trim());
  } finally {
    prompt.close();
  }
}
