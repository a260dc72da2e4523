import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gazette, MAIN } from '../neo4j/gazette.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-wrong-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** A backup folder with these rows, and reference data beside them. */
function backup(name: string, rows: string, reference?: string): string {
  mkdirSync(join(folder, name));
  if (reference !== undefined) file(join(name, 'reference.json'), reference);
  file(join(name, 'backup.jsonl'), rows);
  return join(folder, name);
}

const NODE = '["node","Place","place/pe/cusco",{"name":"Cusco","origin":"report"}]\n';

interface Case {
  readonly args: readonly string[];
  readonly code: number;
  readonly says: RegExp;
  readonly env?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  { args: ['export', 'out', '--kind', 'curfews'], code: 2, says: /no "curfews"; write some of .*curfew/ },
  { args: ['export', 'out', '--stage', 'adopted,done'], code: 2, says: /no "done"/ },
  { args: ['export', 'out', '--from', '2022-02-30'], code: 2, says: /a day like 2022-01-05/ },
  { args: ['export', 'out', '--min-sources', 'many'], code: 2, says: /a whole number from 1/ },
  { args: ['demo', '--port', 'abc'], code: 2, says: /a whole number from 0 to 65535/ },
  { args: ['serve', '--port', ''], code: 2, says: /a whole number from 0 to 65535/ },
  { args: ['load', 'README.md', '--workers', '-1'], code: 2, says: /a whole number from 0 to 64/ },
  { args: ['load', 'README.md', '--published', '03/04/2022'], code: 2, says: /day first or month first/ },
  { args: ['load', 'README.md', '--published', 'yesterday'], code: 2, says: /a date like 2022-01-05/ },
  { args: ['extract', 'README.md', '--zone', 'Asia/Almatty'], code: 2, says: /no such time zone/ },
  { args: ['extract', 'README.md', '--country', 'Kazakhstan'], code: 2, says: /two letters of a country/ },
  { args: ['extract', 'README.md', '--lang', 'English!'], code: 2, says: /a language tag/ },
  { args: ['extract', 'README.md', '--url', 'file:///etc/passwd'], code: 2, says: /begins with http/ },
  { args: ['extract'], code: 2, says: /no report to read; name files/ },
  { args: ['extract', '--reference', 'a.csv', 'b.txt'], code: 2, says: /took all of a\.csv, b\.txt: put the reports before it/ },
  { args: ['worker', '--queue', 'memory'], code: 2, says: /A worker takes its jobs from a Redis/ },
  {
    args: ['worker', '--queue', 'http://localhost'],
    code: 3,
    says: /no address of a Redis: write it like redis:\/\/127\.0\.0\.1:6379\.\n/,
  },
  {
    args: ['load-reference', file('who.csv', 'name,country\nX,KZ')],
    code: 3,
    says: /fit several kinds\. Name the file after what it holds/,
  },
  { args: ['query', folder], code: 2, says: /is a folder, and a query is a file/ },
  { args: ['query', file('empty.cypher', '// Only a title\n\n')], code: 3, says: /empty\.cypher holds no query/ },
  { args: ['load', '-', '-'], code: 2, says: /Standard input \(-\) is named more than once/ },
  { args: ['review', 'apply', join(folder, 'absent.csv')], code: 2, says: /There is no .*absent\.csv/ },
  { args: ['review', 'apply', file('quotes.csv', 'verdict,subject\n"same,a\n')], code: 3, says: /is no CSV/ },
  { args: ['review', 'apply', file('nothing.csv', '')], code: 3, says: /nothing\.csv holds no judgement/ },
  {
    args: ['review', 'apply', file('columns.csv', 'verdikt;subject\nsame;a\n')],
    code: 3,
    says: /no column verdict, why; it has verdikt, subject\./,
  },
  {
    args: ['review', 'apply', file('row.csv', 'verdict;subject;object;why\nsame;;b;c\n')],
    code: 3,
    says: /row 2: the column subject is empty/,
  },
  { args: ['load-reference', join(folder, 'absent.csv')], code: 2, says: /absent\.csv is not there\. Check the path/ },
  { args: ['import', backup('whole-lines', NODE)], code: 3, says: /has 1 rows and no last line: it was cut/ },
  { args: ['import', backup('too-few', `${NODE}["end",2]\n`)], code: 3, says: /has 1 of 2 rows: it was cut/ },
  {
    args: ['import', backup('beside', `${NODE}["end",1]\n`, '[]')],
    code: 3,
    says: /reference\.json cannot be read: the file was changed or cut/,
  },
  { args: ['import', backup('half-line', NODE.slice(0, 30))], code: 3, says: /line 1 is no row of a backup/ },
  { args: ['import', backup('other', '{"a":1}\n')], code: 3, says: /line 1 is no row of a backup/ },
  {
    args: ['db', 'start'],
    code: 3,
    says: /cannot be used \(mkdir ENOTDIR\).*Correct the path/,
    env: { GAZETTE_HOME: join(file('a-file', ''), 'home'), NEO4J_URI: '' },
  },
];

describe('wrong input says what to do, and nothing is called a defect', () => {
  test.each(CASES.map((one) => ({ ...one, name: one.args.map((arg) => arg.replace(`${folder}/`, '')).join(' ') })))(
    '$name',
    async ({ args, code, says, env }) => {
      // No case may get as far as the database.
      const outcome = await gazette(args, { NEO4J_URI: 'bolt://127.0.0.1:1', ...env });
      expect(outcome.stderr).toMatch(says);
      expect(outcome.stderr).not.toMatch(/defect|\n {4}at /);
      expect(outcome.code).toBe(code);
    },
  );

  test('a port that is taken, before anything is started or loaded', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const home = join(folder, 'no-home');
    for (const command of ['demo', 'serve']) {
      const outcome = await gazette([command, '--port', `${port}`], { GAZETTE_HOME: home, NEO4J_URI: '' });
      expect(outcome).toMatchObject({
        code: 3,
        stderr: expect.stringMatching(/^gazette: Cannot serve on port \d+ .*another program uses it/),
      });
    }
    expect(existsSync(home)).toBe(false);
    other.close();
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, 'parse', file('a.txt', 'Rain fell.')], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/\(write ENOSPC\): the disk is full/);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(3);
  });
});
