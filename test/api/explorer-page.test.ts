import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshText } from '../../src/api/pages/explorer-page.ts';

test('a build while the server runs is seen with the next request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-page-'));
  const path = join(folder, 'index.html');
  const read = freshText(path);
  expect(read()).toBeUndefined();
  writeFileSync(path, 'one');
  expect(read()).toBe('one');
  writeFileSync(path, 'two');
  utimesSync(path, 1, 1);
  expect(read()).toBe('two');
  rmSync(path);
  expect(read()).toBe('two');
  rmSync(folder, { recursive: true });
});
