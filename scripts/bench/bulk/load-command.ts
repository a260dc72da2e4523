import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadSummary } from '../../../src/cli/load/summary.ts';
import type { BenchServer } from './server.ts';
import type { SyntheticText } from './synthetic-texts.ts';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** One run of `gazette load`: its own summary, and what it took. */
export interface LoadCost {
  readonly summary: LoadSummary;
  readonly seconds: number;
  /** CPU seconds of the command with its threads, and of the server. */
  readonly clientCpu: number;
  readonly serverCpu: number;
}

/** CPU seconds of the children that have ended. */
function childrenCpu(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Loads reports with the built command, as a user would: a process of its own that reads JSON lines. */
export async function loadWithCommand(server: BenchServer, name: string, texts: Iterable<SyntheticText>): Promise<LoadCost> {
  const file = join(server.config.home, `${name}.jsonl`);
  writeFileSync(file, [...texts].map((text) => `${JSON.stringify(text)}\n`).join(''));
  const { uri, username, password } = server.store.address;
  const env = {
    ...process.env,
    GAZETTE_HOME: server.config.home,
    GAZETTE_CACHE: server.config.cache,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  const [serverBefore, childrenBefore, started] = [server.cpuSeconds(), childrenCpu(), performance.now()];
  const output = await new Promise<string>((done, fail) => {
    const child = spawn(process.execPath, [MAIN, 'load', file, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(`gazette load ended with ${code}`))));
  });
  return {
    summary: JSON.parse(output) as LoadSummary,
    seconds: (performance.now() - started) / 1000,
    clientCpu: childrenCpu() - childrenBefore,
    serverCpu: server.cpuSeconds() - serverBefore,
  };
}
