import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphRows } from '../../../../src/model/rows.ts';
import type { Store } from '../../../../src/neo4j/index.ts';
import type { Writer } from '../writers.ts';

const SCRIPT = fileURLToPath(new URL('graphrag.py', import.meta.url));

function run(python: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(python, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(output) : fail(new Error(`neo4j-graphrag ended with ${code}`))));
  });
}

async function write(python: string, way: 'one' | 'each', { address }: Store, reports: readonly GraphRows[]) {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    const path = join(folder, 'reports.jsonl');
    writeFileSync(path, reports.map((rows) => JSON.stringify(rows)).join('\n'));
    const { uri, username, password } = address;
    const output = await run(python, [SCRIPT, path, way], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as { seconds: number; clientCpu: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** neo4j-graphrag (Python), with all reports as one graph and with a graph a report; none when this Python has it not. */
export function graphrag(python: string, samples: { readonly one: number; readonly each: number }): readonly Writer[] {
  const { status } = spawnSync(python, ['-c', 'import neo4j_graphrag'], { stdio: 'ignore' });
  if (status !== 0) {
    console.error(`neo4j-graphrag is skipped; to compare: ${python} -m pip install neo4j-graphrag`);
    return [];
  }
  return [
    { name: 'neo4j-graphrag, all in one graph', sample: samples.one, write: (store, reports) => write(python, 'one', store, reports) },
    { name: 'neo4j-graphrag, a graph a report', sample: samples.each, write: (store, reports) => write(python, 'each', store, reports) },
  ];
}
