import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const REPORT = join(SHARED, 'reports/000_078bf52efe41614b.txt');
const SEED = join(SHARED, 'gold/seed');

it.skipIf(!existsSync(REPORT) || !existsSync(SEED))(
  'reads all of the report that the project began with, and nothing else (skipped where ../shared is not there)',
  { timeout: 120_000 },
  () => {
    const root = resolve(import.meta.dirname, '../..');
    const folder = mkdtempSync(join(tmpdir(), 'gazette-seed-'));
    try {
      const read = execFileSync('npx', ['tsx', 'src/cli/main.ts', 'extract', '--published', '2022-01-05', REPORT], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const file = join(folder, 'seed.json');
      writeFileSync(file, read);
      const told = execFileSync('node', [join(SEED, 'check.mjs'), join(SEED, 'graph.json'), file, 'full'], { encoding: 'utf8' });
      expect(told).toContain('108/108 right, 0 wrong');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
