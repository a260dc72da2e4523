import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { editorsFrom, type FindEditor } from '../../src/api/editors.ts';
import { ConfigError } from '../../src/errors.ts';
import type { Logger } from '../../src/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-editors-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'editors');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

let logged: string[] = [];
const log = { error: (_: unknown, text: string) => void logged.push(text) } as unknown as Logger;
beforeEach(() => {
  logged = [];
});

let second = 0;
/** A file system may count in seconds. */
function write(text: string): void {
  writeFileSync(path, text);
  second += 1;
  utimesSync(path, 1_700_000_000 + second, 1_700_000_000 + second);
}
const nameOf = (find: FindEditor, token: string): string | undefined => find(token).editor?.name;

test.each([
  ['a name alone', 'anna\n', 1],
  ['a token in clear', '# who may judge\n\nanna token-of-anna\n', 3],
  ['a hash that was cut', `anna ${hashOf('a').slice(1)}\n`, 1],
  ['a date that is none', `anna ${hashOf('a')}\nbert ${hashOf('b')} tomorrow\n`, 2],
])('a server does not start with %s: file, line, reason and remedy are told', (_, text, line) => {
  write(text);
  expect(() => editorsFrom(path, log)).toThrow(ConfigError);
  expect(() => editorsFrom(path, log)).toThrow(
    `The file of editors ${path} has a fault: line ${line} is no editor: write a name, the SHA-256 of the token in hex (64 digits)`,
  );
});

test('nor without the file', () => {
  expect(() => editorsFrom(join(folder, 'none'), log)).toThrow(
    /none has a fault: it cannot be read \(ENOENT\)\. Correct it, or unset GAZETTE_EDITORS\./,
  );
});

describe('a file that is edited while the server runs', () => {
  test('is read again, and whom it no longer names is no editor', () => {
    write(`anna ${hashOf('anna-token')}\n`);
    const find = editorsFrom(path, log);
    expect(find('anna-token')).toEqual({ editor: { name: 'anna' } });
    write(`bert ${hashOf('bert-token')} 2020-01-01\ncara ${hashOf('cara-token')} 2999-01-01\n`);
    expect(['anna-token', 'bert-token', 'cara-token'].map((token) => nameOf(find, token))).toEqual([undefined, undefined, 'cara']);
    expect(logged).toEqual([]);
  });

  test('with a broken line keeps whom it still names; the reader hears the line, the log the file too, once', () => {
    write(`anna ${hashOf('anna-token')}\n`);
    const find = editorsFrom(path, log);
    write(`anna ${hashOf('anna-token')}\nbert\n`);
    expect(nameOf(find, 'anna-token')).toBe('anna');
    const { why } = find('bert-token');
    expect(why).toMatch(/^This token is unknown.* also has a fault: line 2 is no editor: write a name/);
    expect(why).not.toContain(folder);
    find('bert-token');
    expect(logged).toEqual([expect.stringMatching(/editors has a fault: line 2 is no editor: .* Correct it, or unset GAZETTE_EDITORS\.$/)]);
    write(`anna ${hashOf('anna-token')}\nbert ${hashOf('bert-token')}\n`);
    expect(nameOf(find, 'bert-token')).toBe('bert');
  });

  test('and one that is taken away leaves nobody', () => {
    write(`anna ${hashOf('anna-token')}\n`);
    const find = editorsFrom(path, log);
    rmSync(path);
    expect(find('anna-token').why).toContain('it cannot be read (ENOENT)');
    expect(logged).toHaveLength(1);
  });
});

test('a server without such a file says so', () => {
  expect(editorsFrom(undefined, log)('anna-token').why).toContain('GAZETTE_EDITORS');
});
