/** Data, on stdout. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Messages and progress, on stderr. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
