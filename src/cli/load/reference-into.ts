import type { Config } from '../../config.ts';
import { forgetInReference } from '../../forget/index.ts';
import { drainWorkList, migrate, newRun, type Store, writeReference } from '../../neo4j/index.ts';
import { deriveRows } from '../derivation.ts';
import { forgottenNames } from '../forget/secret.ts';
import type { Equipment } from '../parts.ts';
import { type ReferenceFileOptions, readReferenceFiles } from '../reference-files.ts';
import { derivedBy } from '../rules-version.ts';

/** What a load of reference data did; `seen = loaded + unchanged + rejected`. */
export interface ReferenceSummary {
  readonly seen: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Loads reference files into a graph and derives what they change; what `gazette load-reference` and `gazette demo` do. */
export async function loadReferenceInto(
  store: Store,
  files: readonly string[],
  equipment: Equipment,
  config: Config,
  options: ReferenceFileOptions,
  say: (line: string) => void,
): Promise<ReferenceSummary> {
  const { data, rejected } = readReferenceFiles(files, options, equipment.gazetteer, say);
  await migrate(store);
  const tombstones = await forgottenNames(store, config);
  const loaded = await writeReference(store, tombstones === undefined ? data : forgetInReference(data, tombstones));
  const run = newRun('gazette load-reference', derivedBy(equipment.gazetteer));
  await drainWorkList(store, deriveRows(equipment.gazetteer), run, 'reference data');
  const read = data.entities.length + data.holdings.length;
  return { seen: read + rejected.length, loaded, unchanged: read - loaded, rejected: rejected.length };
}
