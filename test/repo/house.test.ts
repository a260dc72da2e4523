import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { LABELS } from '../../src/model/labels.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../src/model/relationship-types.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

describe('README', () => {
  it('names no command that is not there', () => {
    const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)[^`]*`(?:, `[^`]*`|, \.\.\.)* *\|/gm)].map((row) => row[1]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });
  it.each(COMMANDS.map((command) => command.name))('names the command %s', (name) => {
    expect(read('README.md')).toMatch(new RegExp(`\`(gazette )?${name}\\b`));
  });
});

describe('closed lists', () => {
  it('relationship types join known labels', () => {
    const known = new Set<string>([...LABELS, 'Entity']);
    for (const type of RELATIONSHIP_TYPES) {
      for (const label of [...RELATIONSHIPS[type].from, ...RELATIONSHIPS[type].to]) expect(known).toContain(label);
    }
  });
  it('every label with an id has a uniqueness constraint', () => {
    const migrations = tracked
      .filter((path) => path.startsWith('cypher/migrations/'))
      .map(read)
      .join('\n');
    const entities = new Set(['Person', 'Body', 'Office', 'Place', 'Topic']);
    for (const label of LABELS.filter((name) => !entities.has(name))) {
      expect(migrations).toMatch(new RegExp(`FOR \\(\\w+:${label}\\)\\s+REQUIRE \\w+\\.id IS UNIQUE`));
    }
    expect(migrations).toMatch(/FOR \(\w+:Entity\)\s+REQUIRE \w+\.id IS UNIQUE/);
  });
});

describe('saved queries', () => {
  it.each(tracked.filter((path) => path.startsWith('cypher/queries/') && path.endsWith('.cypher')))('%s has a title', (path) => {
    expect(read(path)).toMatch(/^\/\/ \S.*\n/);
  });
});

describe('house', () => {
  it('keeps code files under 300 lines', () => {
    const long = tracked
      .filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path) && !/lexicon|\/data\/|decision-kinds/.test(path))
      .filter((path) => read(path).split('\n').length > 301);
    expect(long).toEqual([]);
  });
  it('every stage says what it does', () => {
    const stages = new Set(tracked.filter((path) => /^src\/\w+\//.test(path)).map((path) => path.split('/')[1]));
    for (const stage of ['model', 'cli']) stages.delete(stage);
    for (const stage of stages) expect(tracked).toContain(`src/${stage}/README.md`);
  });
});
