import { once } from 'node:events';

/** Data, on stdout. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Data that may be long: waits for a slow reader, instead of holding for it what it has not read. */
export async function pour(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Messages and progress, on stderr. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
