import { StoreError } from '../errors.ts';
import { type GraphRows, reportIdOf } from '../model/rows.ts';
import type { WorkKeys } from '../model/work.ts';
import type { Store } from './connect.ts';
import { REMOVE_EVIDENCE, REMOVE_LONELY_SOURCES } from './evidence/remove.ts';
import { type EvidenceRow, writeReports } from './evidence/write.ts';
import { readReportRows } from './read/report-rows.ts';
import type { LoadRun } from './runs.ts';
import { write } from './session.ts';
import { mergeKeys, pendingRows, QUEUE } from './work-list.ts';

/** Reports a transaction removes; removing around hubs side by side deadlocks, so batches follow one another. */
const AT_ONCE = 100;

/**
 * Takes reports and their evidence out of the graph and queues what they touched, in one transaction a batch. What nothing
 * else supports goes when the work list is drained. Returns the ids that were there.
 */
export async function forgetReports(
  store: Store,
  ids: readonly string[],
  keysOf: (rows: GraphRows) => WorkKeys,
): Promise<readonly string[]> {
  const forgotten: string[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const found: GraphRows[] = [];
    for await (const rows of readReportRows(store, ids.slice(i, i + AT_ONCE))) found.push(rows);
    const idsOf = (label: 'Report' | 'Source'): readonly string[] =>
      found.flatMap(({ nodes }) => nodes.filter((node) => node.label === label).map(({ id }) => id));
    const reports = idsOf('Report');
    if (reports.length === 0) continue;
    const pending = pendingRows(`forget-${reports[0]}`, mergeKeys(found.map(keysOf)));
    await write(store, async (tx) => {
      await tx.run(REMOVE_EVIDENCE, { ids: reports });
      await tx.run(REMOVE_LONELY_SOURCES, { sources: [...new Set(idsOf('Source'))] });
      await tx.run(QUEUE, { pending });
    });
    forgotten.push(...reports);
  }
  return forgotten;
}

/** Puts other evidence in place of what these reports have; `evidence` carries the keys of both. */
export async function replaceEvidence(store: Store, evidence: readonly EvidenceRow[], run: LoadRun, batch: string): Promise<void> {
  const replace = evidence.map(({ rows }) => reportIdOf(rows));
  const { failed } = await writeReports(store, evidence, { run, batch, replace });
  if (failed.length > 0) throw new StoreError(`${failed.length} reports could not be changed: ${failed[0]?.reason}`, { code: 'too_large' });
}

/** Takes away sources without reports. */
export const removeLonelySources = (store: Store, sources: readonly string[]): Promise<unknown> =>
  write(store, (tx) => tx.run(REMOVE_LONELY_SOURCES, { sources }));
