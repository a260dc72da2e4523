import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tarEnd, tarEntry } from '../../src/api/export/tar.ts';

test('tar reads what is written, byte for byte', () => {
  const files = { 'Person.csv': 'id,name\nperson/kz/a,Äsel\n', 'empty.csv': '', 'import.sh': `#!/bin/sh\n${'x'.repeat(512)}` };
  const input = Buffer.concat([...Object.entries(files).map(([name, text]) => tarEntry(name, text)), tarEnd()]);
  expect(spawnSync('tar', ['-tf', '-'], { input }).stdout.toString().trim().split('\n')).toEqual(Object.keys(files));
  expect(spawnSync('tar', ['-xOf', '-'], { input }).stdout.toString()).toBe(Object.values(files).join(''));
});
