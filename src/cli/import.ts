import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import {
  applyChanges,
  drainWorkList,
  migrate,
  newRun,
  queueEverything,
  readRows,
  restoreReference,
  type Store,
  withStore,
  writeTombstones,
} from '../neo4j/index.ts';
import type { CommandModule } from './command.ts';
import { deriveRows } from './derivation.ts';
import { forgetAgain } from './forget/forget-again.ts';
import { forgottenNames } from './forget/secret.ts';
import { backupRows, checkWhole, readReferenceFile, readTombstoneFile } from './import/backup-folder.ts';
import { print, say } from './output.ts';
import { openGazetteer } from './parts.ts';
import { derivedBy } from './rules-version.ts';

const AT_ONCE = 5000;

async function putRows(store: Store, nodes: readonly NodeRow[], edges: readonly RelationshipRow[]): Promise<void> {
  const nothing = { renamed: [], dropNodes: [], dropRelationships: [], created: new Set<string>() };
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
  const tombstones = readTombstoneFile(folder);
  const reference = readReferenceFile(folder);
  const config = readConfig();
  const gazetteer = openGazetteer(config);
  await withStore(config, say, async (store) => {
    await migrate(store);
    await refuseReports(store);
    await writeTombstones(store, tombstones);
    // Before anything is written: without the key of the forgotten nobody could keep them away.
    await forgottenNames(store, config);
    await restoreReference(store, reference);
    await restore(store, path);
    print(`${rows} rows restored.`);
    // What the derivation keeps for itself is in no backup, and the next load or judgement would have to wait for it.
    say('deriving what a backup does not hold ...');
    await queueEverything(store);
    const again = await forgetAgain(store, config, gazetteer);
    if (again > 0) say(`${again} people who were forgotten after this backup was made have been forgotten again.`);
    const run = newRun('gazette import', derivedBy(gazetteer));
    const { created, removed } = await drainWorkList(store, deriveRows(gazetteer), run, 'a backup was restored');
    if (created + removed > 0)
      say(`The rules or the gazetteer here are others than those of the backup: ${created} nodes came and ${removed} went.`);
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
