import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Run with `--import tsx`. */
export const MAIN: string = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs a command of this checkout as a process of its own. */
export function gazette(args: readonly string[], env: Readonly<Record<string, string>>, input?: string): Promise<Outcome> {
  const started = Date.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr, milliseconds: Date.now() - started }));
    child.stdin.end(input ?? '');
  });
}
