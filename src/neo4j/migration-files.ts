import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvariantError } from '../errors.ts';

/** Where `gazette` keeps its migrations: `V0001__constraints.cypher`, the naming of neo4j-migrations. */
const MIGRATIONS_FOLDER: string = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

export interface Migration {
  /** `V0001` */
  readonly version: string;
  readonly description: string;
  readonly statements: readonly string[];
  /** SHA-256 of the checksum before and this file's statements, so that a change anywhere shows from there on. */
  readonly checksum: string;
}

/** Statements end with `;` at the end of a line; lines that begin with `//` are comments. */
export function splitStatements(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t\r]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly Migration[] {
  let before = '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const [, version, words] = /^(V\d{4})__(\w+)\.cypher$/.exec(name) ?? [];
      if (version === undefined || words === undefined) {
        throw new InvariantError(`${join(folder, name)} is not named like V0001__constraints.cypher: rename it.`, {
          code: 'migration_name',
        });
      }
      const statements = splitStatements(readFileSync(join(folder, name), 'utf8'));
      before = createHash('sha256')
        .update(`${before}\n${statements.join(';\n')}`)
        .digest('hex');
      return { version, description: words.replaceAll('_', ' '), statements, checksum: before };
    });
}
