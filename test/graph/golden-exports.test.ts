import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportName, graphRows } from '../../src/graph/index.ts';
import type { GraphRows } from '../../src/model/rows.ts';
import { PERU } from '../resolve/derive/arbitrary-reports.ts';
import { deriveSmall } from '../resolve/derive/world-dump.ts';
import { filesOf } from './files-of.ts';
import { CURFEW, PRICES } from './golden-reports.ts';

const FOLDER = fileURLToPath(new URL('../golden/exports/', import.meta.url));

/** The kinds of decision are left out: they are data. */
function rowsOf(): GraphRows {
  const reports = [CURFEW, PRICES];
  const parts = graphRows(reports, deriveSmall(reports, PERU), []);
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((row) => [row.id, row]));
  const relationships = parts.flatMap((part) => part.relationships).filter(({ type }) => type !== 'OF_KIND');
  return { nodes: [...nodes.values()].filter(({ label }) => label !== 'DecisionKind'), relationships };
}

// A file of its own where a format has one; several in one text, each under its name.
const NAMES = (Object.keys(EXPORT_FORMATS) as ExportName[]).filter((name) => name !== 'jsonl' && name !== 'backup');

test.each(NAMES)('rows → %s', async (name) => {
  const files = [...(await filesOf(name, rowsOf()))];
  const [file, text] =
    files.length === 1 ? files[0]! : [`${name}.txt`, files.map(([path, content]) => `==> ${path} <==\n${content}`).join('\n')];
  if (process.env.GAZETTE_GOLDEN === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}${file}`, text);
  }
  expect(existsSync(`${FOLDER}${file}`)).toBe(true);
  expect(text.split('\n')).toEqual(readFileSync(`${FOLDER}${file}`, 'utf8').split('\n'));
});
