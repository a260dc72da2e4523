import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A served graph in a process of its own, as its users run it. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** Starts the built `gazette serve` and waits until it listens. */
export async function startServer(env: Readonly<Record<string, string | undefined>>): Promise<ServerProcess> {
  const begin = performance.now();
  const child: ChildProcess = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0'], {
    env: { ...process.env, ...env, GAZETTE_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  if (child.stdout === null || child.pid === undefined) throw new Error('gazette serve did not start; run "npm run build" first');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^serving (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      pid: child.pid,
      readyMs: performance.now() - begin,
      async stop() {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('gazette serve ended before it listened');
}

const TICK_MS = 10;

/** Time that a process has had of the processors, in milliseconds (Linux). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Memory that a process holds, in MB (Linux). */
export const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
