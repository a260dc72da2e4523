import { readFileSync } from 'node:fs';

const PARTS = new URL('../../cypher/parts/', import.meta.url);

/** A piece of Cypher that several questions share, from `cypher/parts`. The comment lines at its head say what it needs and gives; they are not sent to the database. */
export function cypherPart(name: string): string {
  const lines = readFileSync(new URL(`${name}.cypher`, PARTS), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(lines.findIndex((line) => !line.startsWith('//'))).join('\n');
}
