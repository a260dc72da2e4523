/**
 * `npm run bench:language -- [FILE]`: words a second, Gazette's engines and the real spaCy alternating over the same documents
 * (one a line), three rounds, medians; then two threads against one. Wall time, and CPU time for machines that do other work too.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../../src/config.ts';
import { type Analyser, defaultModelFolder, loadAnalyser } from '../../../src/language/index.ts';
import { readParitySentences } from '../../parity/sentences.ts';
import { PYTHON, SPACY_MODEL } from '../../parity/spacy.ts';
import { toBatches, tokensOf } from './batches.ts';
import { startAnalyserThread } from './thread.ts';

const ROUNDS = 3;
/** Multiply-adds a token costs at least: 0.66 million in the two encoders, 0.10 in the rest (README.md). */
const FLOOR = 0.76e6;

interface Pass {
  readonly wall: number;
  readonly cpu: number;
  readonly tokens: number;
}
interface Runner {
  readonly name: string;
  run(): Promise<Pass>;
  stop(): void;
}

const file = process.argv[2];
const texts =
  file === undefined
    ? Array.from({ length: 10 }, readParitySentences).flat()
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
const batches = toBatches(texts);
const config = readConfig();
const folder = config.model ?? defaultModelFolder(config.cache);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function gazette(analyser: Analyser): Runner {
  return {
    name: `gazette ${analyser.engine}`,
    stop: () => undefined,
    run: async () => {
      const cpu = process.cpuUsage();
      const start = performance.now();
      const tokens = tokensOf(analyser, batches);
      const { user, system } = process.cpuUsage(cpu);
      return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, tokens };
    },
  };
}

async function spacy(): Promise<Runner | undefined> {
  const scratch = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  writeFileSync(join(scratch, 'texts.json'), JSON.stringify(texts));
  const script = fileURLToPath(new URL('spacy.py', import.meta.url));
  const child: ChildProcess = spawn(PYTHON, [script, SPACY_MODEL, join(scratch, 'texts.json')], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const head = await lines.next();
  rmSync(scratch, { recursive: true, force: true });
  if (head.done === true) return undefined;
  say(`spaCy: ${head.value}`);
  return {
    name: 'spaCy',
    run: async () => {
      child.stdin!.write('\n');
      return JSON.parse((await lines.next()).value as string) as Pass;
    },
    stop: () => child.stdin!.end(),
  };
}

async function loadEngine(engine: 'wasm' | 'onnx'): Promise<Runner | undefined> {
  try {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const analyser = await loadAnalyser({ folder, engine });
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    say(`${analyser.engine}: ready in ${wall.toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms of CPU time`);
    return gazette(analyser);
  } catch (error) {
    say(`${engine}: not measured: ${(error as Error).message}`);
    return undefined;
  }
}

/** Words a second of so many threads, each over all the texts, and words a second of CPU time of all of them. */
async function threads(count: number): Promise<{ readonly wall: number; readonly cpu: number }> {
  const workers = await Promise.all(Array.from({ length: count }, () => startAnalyserThread(folder)));
  const runAll = (): Promise<unknown> => Promise.all(workers.map((worker) => worker.run(batches)));
  await runAll();
  const rates: { readonly wall: number; readonly cpu: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    await runAll();
    const { user, system } = process.cpuUsage(cpu);
    rates.push({ wall: (count * words * 1000) / (performance.now() - start), cpu: (count * words * 1e6) / (user + system) });
  }
  await Promise.all(workers.map((worker) => worker.stop()));
  return { wall: median(rates.map(({ wall }) => wall)), cpu: median(rates.map(({ cpu }) => cpu)) };
}

// One after another, so that each is timed alone.
const runners = [await loadEngine('wasm'), await loadEngine('onnx'), await spacy()].filter((runner) => runner !== undefined);
if (!runners.some(({ name }) => name === 'spaCy'))
  say(`spaCy: not measured: ${PYTHON} has no spaCy with ${SPACY_MODEL} (GAZETTE_PYTHON, GAZETTE_SPACY_MODEL)`);
say(`${texts.length} documents, ${words} words, ${ROUNDS} rounds`);
const passes = new Map<string, Pass[]>(runners.map(({ name }) => [name, []]));
for (const runner of runners) await runner.run();
for (let round = 0; round < ROUNDS; round++) for (const runner of runners) passes.get(runner.name)!.push(await runner.run());
for (const runner of runners) runner.stop();

const rate = (name: string, clock: 'wall' | 'cpu'): number => median(passes.get(name)!.map((pass) => words / pass[clock]));
for (const [name, [first]] of passes) {
  const against = (clock: 'wall' | 'cpu'): string =>
    passes.has('spaCy') ? `, ${(rate(name, clock) / rate('spaCy', clock)).toFixed(2)} times spaCy` : '';
  say(
    `${name.padEnd(18)} wall ${rate(name, 'wall').toFixed(0).padStart(7)} words/s${against('wall')}; CPU ${rate(name, 'cpu').toFixed(0).padStart(7)} words/s${against('cpu')}`,
  );
  const perToken = words / first!.tokens / rate(name, 'cpu');
  if (name.startsWith('gazette'))
    say(
      `${' '.repeat(18)} ${(perToken * 1e6).toFixed(1)} us a token: ${(FLOOR / perToken / 1e9).toFixed(1)} thousand million multiply-adds a second of the floor's`,
    );
}
const one = await threads(1);
const two = await threads(2);
say(`one worker ${one.wall.toFixed(0)} words/s, two ${two.wall.toFixed(0)}: ${(two.wall / one.wall).toFixed(2)} times`);
say(`by CPU time, as if both had a core of their own: ${((2 * two.cpu) / one.cpu).toFixed(2)} times`);
