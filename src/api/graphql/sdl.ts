import { readdirSync, readFileSync } from 'node:fs';
import { InvariantError } from '../../errors.ts';
import { cypherPart } from '../../neo4j/index.ts';

const SCHEMA = new URL('../../../schema/', import.meta.url);

/** Puts `cypher/parts/<name>.cypher` where a statement says `//use <name>`, so that one piece of Cypher serves every question. */
const withParts = (sdl: string): string =>
  sdl.replace(/^( *)\/\/use ([\w-]+)$/gm, (_, indent: string, name: string) => cypherPart(name).replace(/^/gm, indent));

/** The type definitions of `schema/`, one text, in the order of the file names. */
export function readTypeDefinitions(): string {
  const files = readdirSync(SCHEMA).filter((file) => file.endsWith('.graphql') && file !== 'printed.graphql');
  if (files.length === 0) throw new InvariantError('schema/ holds no type definitions; install Gazette again.', { code: 'schema_missing' });
  // Interfaces first: the library takes a limit that comes later for a missing one.
  const inOrder = ['shared.graphql', ...files.filter((file) => file !== 'shared.graphql').sort()];
  return withParts(inOrder.map((file) => readFileSync(new URL(file, SCHEMA), 'utf8')).join('\n'));
}
