import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { TAG_PIECE, WHOLE_TAG } from '../../src/text/repair/stray-tags.ts';

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the files below a folder. */
function literalsUnder(folder: string): Found[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return literalsUnder(path);
    if (!entry.name.endsWith('.ts')) return [];
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ where: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

/** Built from parts at start-up, so not literals. */
const BUILT: readonly Found[] = [WHOLE_TAG, TAG_PIECE].map(({ source, flags }) => ({
  where: 'src/text/repair/stray-tags.ts',
  source,
  flags,
}));

/** Every stage; the page's own scripts read what the API gives, which is bounded. */
const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join('src', entry.name));

describe('regular expressions over foreign text are linear', () => {
  it('reads every stage', () => {
    expect(FOLDERS.length).toBeGreaterThan(8);
    for (const folder of ['src/text', 'src/loaders', 'src/extract']) expect(literalsUnder(folder).length).toBeGreaterThan(30);
  });
  it.each(FOLDERS)(
    '%s',
    (folder) => {
      const all = [...literalsUnder(folder), ...(folder === 'src/text' ? BUILT : [])];
      const bad = all.flatMap(({ where, source, flags }) => {
        const diagnostics = checkSync(source, flags, { timeout: 10_000 });
        const how = diagnostics.status === 'vulnerable' ? diagnostics.complexity.summary : diagnostics.status;
        return diagnostics.status === 'safe' ? [] : [`${where}: /${source}/${flags} is ${how}`];
      });
      expect(bad).toEqual([]);
    },
    180_000,
  );

  it('is a check that bites', () => {
    expect(checkSync('(a+)+$', '').status).toBe('vulnerable');
    expect(checkSync('\\s+$', '').status).toBe('vulnerable');
  });
});
