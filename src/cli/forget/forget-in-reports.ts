import type { Tombstones } from '../../forget/index.ts';
import { type EvidenceRow, type LoadRun, readReportRows, removeLonelySources, replaceEvidence, type Store } from '../../neo4j/index.ts';
import { withOldKeys } from '../derivation.ts';
import { forgetInRow } from './forget-in-row.ts';

/** Reports a transaction. */
const AT_ONCE = 50;

/** Rewrites the evidence of those of the reports that name a forgotten person; returns how many do. `mentionIds` are known to mean one. */
export async function forgetInReports(
  store: Store,
  ids: readonly string[],
  run: LoadRun,
  tombstones: Tombstones,
  mentionIds: ReadonlySet<string> = new Set(),
): Promise<number> {
  let changed = 0;
  let batch: EvidenceRow[] = [];
  const sources = new Set<string>();
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await replaceEvidence(store, batch, run, `forget-${run.id.slice(4)}-${changed}`);
    batch = [];
  };
  for await (const rows of readReportRows(store, ids)) {
    const before = { rows, keys: {} };
    const after = forgetInRow(before, tombstones, mentionIds);
    if (after === before) continue;
    batch.push(withOldKeys(after, rows));
    for (const { label, id } of rows.nodes) if (label === 'Source') sources.add(id);
    changed++;
    if (batch.length >= AT_ONCE) await flush();
  }
  await flush();
  await removeLonelySources(store, [...sources]);
  return changed;
}
