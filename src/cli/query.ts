import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { runQuery, withStore } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { print, say } from './output.ts';
import { ROW_FORMATS, type RowFormat, rowFormatOption } from './table.ts';

const SAVED = fileURLToPath(new URL('../../cypher/queries', import.meta.url));

interface Options {
  readonly param?: readonly string[];
  readonly format: RowFormat;
}

const savedQueries = (): readonly string[] =>
  existsSync(SAVED)
    ? readdirSync(SAVED)
        .filter((name) => name.endsWith('.cypher'))
        .map((name) => name.slice(0, -'.cypher'.length))
        .sort()
    : [];

function readQuery(nameOrFile: string): string {
  const saved = join(SAVED, `${nameOrFile}.cypher`);
  if (/^[\w-]+$/.test(nameOrFile) && existsSync(saved)) return readFileSync(saved, 'utf8');
  if (existsSync(nameOrFile)) {
    if (statSync(nameOrFile).isDirectory())
      throw new InputError(`${nameOrFile} is a folder, and a query is a file: name one of its files.`, { code: 'path_not_found' });
    return readFileSync(nameOrFile, 'utf8');
  }
  throw new InputError(`There is no saved query and no file "${nameOrFile}"; saved queries: ${savedQueries().join(', ') || 'none'}.`, {
    code: 'path_not_found',
  });
}

/** `limit=5` as a whole number, `on=2022-01-06` as text; JSON where it is JSON. */
function readParameters(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new InputError(`--param ${text} has no value: write it as name=value.`, { code: 'usage' });
      const value = text.slice(at + 1);
      if (/^-?\d{1,15}$/.test(value)) return [text.slice(0, at), BigInt(value)];
      try {
        return [text.slice(0, at), JSON.parse(value)];
      } catch {
        return [text.slice(0, at), value];
      }
    }),
  );
}

/** A query names its defaults in lines like `// :param limit => 20`, as Neo4j Browser does. */
function defaultParameters(query: string): readonly string[] {
  return [...query.matchAll(/^\/\/ :param (\w+) ?=> ?(.+)$/gm)].map(([, name, value]) => `${name}=${value?.trim()}`);
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<name-or-file>', 'a saved query of cypher/queries, or a file')
      .option('--param <name=value>', 'a parameter; repeat for more', (text: string, all: readonly string[] = []) => [...all, text])
      .addOption(rowFormatOption())
      .addHelpText(
        'after',
        `\nSaved queries: ${savedQueries().join(', ')}\n\nExample:\n  gazette query decisions-in-force --param on=2022-01-06`,
      )
      .action(async (nameOrFile: string, options: Options) => {
        const text = readQuery(nameOrFile);
        if (text.split('\n').every((line) => /^(?:\/\/|$)/.test(line.trim())))
          throw new InputError(`${nameOrFile} holds no query. Write one in Cypher that only reads.`, { code: 'query_invalid' });
        const parameters = readParameters([...defaultParameters(text), ...(options.param ?? [])]);
        await withStore(readConfig(), say, async (store) => {
          const { keys, rows } = await runQuery(store, text, parameters);
          const answer = ROW_FORMATS[options.format](keys, rows);
          if (answer !== '') print(answer);
        });
      });
  },
};
