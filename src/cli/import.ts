import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../model/reference-data.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import type { Tombstone } from '../model/tombstone.ts';
import {
  applyChanges,
  migrate,
  queueEverything,
  readRows,
  type Store,
  withStore,
  writeReference,
  writeTombstones,
} from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { forgetAgain } from './forget/forget-again.ts';
import { forgottenNames } from './forget/secret.ts';
import { backupRows, checkWhole, readJson } from './import/backup-folder.ts';
import { print, say } from './output.ts';
import { openGazetteer } from './parts.ts';

const AT_ONCE = 5000;

async function putRows(store: Store, nodes: readonly NodeRow[], edges: readonly RelationshipRow[]): Promise<void> {
  const nothing = { dropNodes: [], dropRelationships: [], created: new Set<string>() };
  await applyChanges(store, { ...nothing, putNodes: nodes, addRelationships: edges });
}

/** Nodes come before relationships in the file, so each piece can be written as it is read. */
async function restore(store: Store, path: string): Promise<void> {
  let nodes: NodeRow[] = [];
  let edges: RelationshipRow[] = [];
  const flush = async (): Promise<void> => {
    await putRows(store, nodes, edges);
    nodes = [];
    edges = [];
  };
  for await (const row of backupRows(path)) {
    if ('node' in row) nodes.push(row.node);
    else if ('edge' in row) edges.push(row.edge);
    if (nodes.length + edges.length >= AT_ONCE) await flush();
  }
  await flush();
}

async function refuseReports(store: Store): Promise<void> {
  const [held] = await readRows<{ id: string }>(store, 'MATCH (r:Report) RETURN r.id AS id LIMIT 1');
  if (held === undefined) return;
  throw new InputError('The graph holds reports already; a backup is restored into an empty one. "gazette reset" empties it.', {
    code: 'not_empty',
  });
}

async function importFrom(folder: string): Promise<void> {
  const path = join(folder, 'backup.jsonl');
  if (!existsSync(path)) {
    throw new InputError(`There is no backup.jsonl in ${folder}; "gazette export DIR --format backup" writes one.`, {
      code: 'path_not_found',
    });
  }
  const rows = await checkWhole(path);
  const tombstones = readJson<readonly Tombstone[]>(folder, 'tombstones.json') ?? [];
  const reference = readJson<ReferenceData>(folder, 'reference.json') ?? NO_REFERENCE_DATA;
  const config = readConfig();
  await withStore(config, say, async (store) => {
    await migrate(store);
    await refuseReports(store);
    await writeTombstones(store, tombstones);
    // Before anything is written: without the key of the forgotten nobody could keep them away.
    await forgottenNames(store, config);
    await writeReference(store, reference);
    await restore(store, path);
    print(`${rows} rows restored.`);
    // What the derivation keeps for itself is in no backup.
    await queueEverything(store);
    const again = await forgetAgain(store, config, openGazetteer(config));
    if (again > 0) say(`${again} people who were forgotten after this backup was made have been forgotten again.`);
  });
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<dir>', 'a folder that "gazette export --format backup" wrote')
      .addHelpText('after', '\nExample:\n  gazette import backup')
      .action(importFrom);
  },
};
