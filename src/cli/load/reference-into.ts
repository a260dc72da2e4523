import type { Config } from '../../config.ts';
import { forgetInReference } from '../../forget/index.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { drainWorkList, migrate, newRun, type Store, writeReference } from '../../neo4j/index.ts';
import type { ParsedReference } from '../../resolve/index.ts';
import { deriveRows } from '../derivation.ts';
import { forgottenNames } from '../forget/secret.ts';
import { derivedBy } from '../rules-version.ts';

/** What a load of reference data did; `seen = loaded + unchanged + rejected`. */
export interface ReferenceSummary {
  readonly seen: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Loads reference data into a graph and derives what they change; what `gazette load-reference` and `gazette demo` do. */
export async function loadReferenceInto(
  store: Store,
  { data, rejected }: ParsedReference,
  gazetteer: Gazetteer,
  config: Config,
): Promise<ReferenceSummary> {
  await migrate(store);
  const tombstones = await forgottenNames(store, config);
  const loaded = await writeReference(store, tombstones === undefined ? data : forgetInReference(data, tombstones));
  const run = newRun('gazette load-reference', derivedBy(gazetteer));
  await drainWorkList(store, deriveRows(gazetteer), run, 'reference data');
  const read = data.entities.length + data.holdings.length;
  return { seen: read + rejected.length, loaded, unchanged: read - loaded, rejected: rejected.length };
}
