import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { useServer } from './server.ts';

const server = useServer();
const SCRIPT = fileURLToPath(new URL('../../schema/notebooks/decisions.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('the Python snippet makes a table (skipped where there is no python3)', async () => {
  const { stdout } = await promisify(execFile)('python3', [SCRIPT, server().url]);
  const lines = stdout.trim().split(/\r?\n/);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^id,when,name/);
  const { stdout: narrowed } = await promisify(execFile)('python3', [SCRIPT, server().url, 'place/kz/mangystau-region']);
  expect(narrowed).toContain('A curfew was introduced in Mangystau Region');
  const refused = promisify(execFile)('python3', [SCRIPT, server().url, 'x'.repeat(2000)]);
  await expect(refused).rejects.toThrow(/RuntimeError: "place" has 2000 characters/);
});
