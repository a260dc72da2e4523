import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { readBackupLine } from '../graph/index.ts';
import type { ReferenceData } from '../model/reference-data.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import { applyChanges, migrate, readRows, type Store, withStore, writeReference } from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { print, say } from './output.ts';

const AT_ONCE = 5000;

async function putRows(store: Store, nodes: readonly NodeRow[], edges: readonly RelationshipRow[]): Promise<void> {
  const nothing = { dropNodes: [], dropRelationships: [], created: new Set<string>() };
  await applyChanges(store, { ...nothing, putNodes: nodes, addRelationships: edges });
}

/** Nodes come before relationships in the file, so each piece can be written as it is read. */
async function restore(store: Store, path: string): Promise<number> {
  let nodes: NodeRow[] = [];
  let edges: RelationshipRow[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    await putRows(store, nodes, edges);
    nodes = [];
    edges = [];
  };
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    count += 1;
    const row = readBackupLine(line);
    if (row === undefined)
      throw new InputError(`${path}, line ${count} is no row of a backup; was the file changed or cut?`, { code: 'backup' });
    if ('node' in row) nodes.push(row.node);
    else edges.push(row.edge);
    if (nodes.length + edges.length >= AT_ONCE) await flush();
  }
  await flush();
  return count;
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<dir>', 'a folder that "gazette export --format backup" wrote')
      .addHelpText('after', '\nExample:\n  gazette import backup')
      .action(async (folder: string) => {
        const path = join(folder, 'backup.jsonl');
        if (!existsSync(path)) {
          throw new InputError(`There is no backup.jsonl in ${folder}; "gazette export DIR --format backup" writes one.`, {
            code: 'path_not_found',
          });
        }
        await withStore(readConfig(), say, async (store) => {
          await migrate(store);
          const [held] = await readRows<{ id: string }>(store, 'MATCH (r:Report) RETURN r.id AS id LIMIT 1');
          if (held !== undefined) {
            throw new InputError('The graph holds reports already; a backup is restored into an empty one. "gazette reset" empties it.', {
              code: 'not_empty',
            });
          }
          const reference = join(folder, 'reference.json');
          if (existsSync(reference)) await writeReference(store, JSON.parse(readFileSync(reference, 'utf8')) as ReferenceData);
          print(`${await restore(store, path)} rows restored.`);
        });
      });
  },
};
