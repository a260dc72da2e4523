/**
 * Runs what the README shows, as a reader would, on this checkout: shell blocks in order (the demo stays up behind
 * the rest), GraphQL blocks against the running server, Cypher blocks through `gazette query`. A `json` block behind
 * a GraphQL block must be its answer. Exits 1 with the block that failed.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const DEMO_WAIT_MS = 180_000;
const home = mkdtempSync(join(tmpdir(), 'gazette-readme-'));
const port = '4178';
const env = { ...process.env, GAZETTE_HOME: home, GAZETTE_PORT: port };

function readBlocks(path: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number } | undefined;
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (fence && open === undefined) open = { language: fence[1] ?? '', lines: [], line: index + 2 };
    else if (fence && open) {
      blocks.push({ language: open.language, code: open.lines.join('\n'), line: open.line });
      open = undefined;
    } else open?.lines.push(line);
  }
  return blocks;
}

function fail(block: Block, why: string): never {
  throw new Error(`README.md:${block.line} (${block.language}) ${why}\n${block.code}`);
}

/** Starts the demo and answers once its links stand in its output. */
async function startDemo(block: Block): Promise<ChildProcess> {
  const demo = spawn('npm', ['run', '--silent', 'demo'], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no links after three minutes')), DEMO_WAIT_MS);
    let said = '';
    demo.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      said += chunk.toString();
      if (said.includes('/graphiql') && said.includes('/browser/')) {
        clearTimeout(timer);
        resolve();
      }
    });
    demo.on('exit', (code) => reject(new Error(`ended with ${code}`)));
  }).catch((error: Error) => fail(block, error.message));
  return demo;
}

function runShell(block: Block): void {
  const done = spawnSync('bash', ['-euo', 'pipefail', '-c', block.code], { env, encoding: 'utf8' });
  process.stdout.write(done.stdout);
  if (done.status !== 0) fail(block, `ended with ${done.status}: ${done.stderr}`);
}

async function runGraphql(block: Block, wanted: Block | undefined): Promise<void> {
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block.code }),
  });
  const body = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (body.errors !== undefined) fail(block, `failed: ${JSON.stringify(body.errors)}`);
  if (Object.values(body.data ?? {}).every((found) => Array.isArray(found) && found.length === 0)) fail(block, 'found nothing');
  if (wanted && !isDeepStrictEqual(body.data, (JSON.parse(wanted.code) as { data: unknown }).data)) {
    fail(wanted, `is not the answer, which is ${JSON.stringify(body.data, null, 2)}`);
  }
}

function runCypher(block: Block): void {
  const file = join(home, 'readme.cypher');
  writeFileSync(file, block.code);
  const done = spawnSync('npm', ['run', '--silent', 'gazette', '--', 'query', file, '--format', 'jsonl'], { env, encoding: 'utf8' });
  if (done.status !== 0) fail(block, `ended with ${done.status}: ${done.stderr}`);
  if (done.stdout.trim() === '') fail(block, 'found nothing');
}

/** The install is done already, and the tests are a step of CI of their own. */
const isElsewhere = (block: Block): boolean => /\bnpm test\b|\bnpm run check\b/.test(block.code);
const isDemo = (block: Block): boolean => /\bnpm run demo\b/.test(block.code);

async function stopDemo(demo: ChildProcess | undefined): Promise<void> {
  if (demo?.pid === undefined || demo.exitCode !== null) return;
  const ended = new Promise((resolve) => demo.once('exit', resolve));
  process.kill(-demo.pid, 'SIGINT');
  await ended;
}

async function main(): Promise<void> {
  // The demo comes first: what stands above it in the README asks the graph that it makes.
  const blocks = readBlocks('README.md');
  const demoBlock = blocks.find(isDemo);
  let demo: ChildProcess | undefined;
  try {
    if (demoBlock) demo = await startDemo(demoBlock);
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      if (block.language === 'sh' && !isElsewhere(block) && !isDemo(block)) runShell(block);
      else if (block.language === 'graphql') await runGraphql(block, next?.language === 'json' ? next : undefined);
      else if (block.language === 'cypher') runCypher(block);
      else continue;
      console.log(`README.md:${block.line} ${block.language}: as shown`);
    }
  } finally {
    await stopDemo(demo);
    spawnSync('npm', ['run', '--silent', 'gazette', '--', 'db', 'stop'], { env });
    rmSync(home, { recursive: true, force: true });
  }
}

await main();
