import type { Session, Transaction } from 'neo4j-driver';
import type { GraphRows } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import { nodeMap } from '../columns.ts';
import { isTooLarge, retrying } from '../retry.ts';
import { BATCH_OF_RUN, type LoadRun, runParameters } from '../runs.ts';
import { mergeKeys, pendingRows, QUEUE } from '../work-list.ts';
import { type PackedReport, packReport } from './pack.ts';
import { REMOVE_EVIDENCE } from './remove.ts';
import { WRITE_EVIDENCE } from './statement.ts';

/** One report's evidence as rows, with the keys that its arrival puts on the work list. */
export interface EvidenceRow {
  readonly rows: GraphRows;
  readonly keys: WorkKeys;
}

/** What became of the reports of one call. */
export interface Written {
  /** Ids of reports that this call wrote. */
  readonly loaded: readonly string[];
  /** Ids of reports that were there already. */
  readonly unchanged: readonly string[];
  /** Reports that could not be written even alone, with the database's reason. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
  /** Nodes and relationships. */
  readonly rowCount: number;
}

export interface WriteOptions {
  readonly run: LoadRun;
  /** Unique within the run: the batch's ledger entry is named after it. */
  readonly batch: string;
  /** Ids among the reports whose stored evidence these rows replace; their old keys have to be among the keys. */
  readonly replace?: readonly string[];
  onRetry?(error: unknown, waitMs: number): void;
}

const SOURCES = `UNWIND $sources AS x
MERGE (source:Source {id: x[0]})
ON CREATE SET source = ${nodeMap('Source', 'x')}`;

const BATCH = `MERGE (batch:LoadBatch {id: $batch})
ON CREATE SET batch.name = $batch, batch.origin = 'report', batch.reports = toInteger($reports)`;

const WHAT_IS_OURS = `MATCH (batch:LoadBatch {id: $batch})<-[:LOADED_IN]-(report:Report)
RETURN collect(report.id) AS ids`;

/** All of a batch in one transaction: sources, ledger, evidence, work list. Statements are sent without waiting for one another. */
async function writeTogether(
  session: Session,
  batch: string,
  options: WriteOptions,
  packed: readonly PackedReport[],
  keys: WorkKeys,
): Promise<readonly string[]> {
  const tx: Transaction = await session.beginTransaction();
  try {
    const sources = [...new Map(packed.map(({ source }) => [source.id, source.packed])).values()];
    const ids = new Set(packed.map(({ id }) => id));
    const replace = (options.replace ?? []).filter((id) => ids.has(id));
    const results = [
      ...(replace.length === 0 ? [] : [tx.run(REMOVE_EVIDENCE, { ids: replace })]),
      tx.run(SOURCES, { sources: sources.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) }),
      tx.run(BATCH, { batch, reports: packed.length }),
      tx.run(WRITE_EVIDENCE, { rows: packed.map(({ row }) => row), batch }),
      tx.run(QUEUE, { pending: pendingRows(batch, keys) }),
    ];
    const ours = tx.run(WHAT_IS_OURS, { batch });
    // Last, because it locks the run's node, which every batch of the run needs.
    const ledger = tx.run(BATCH_OF_RUN, { batch, ...runParameters(options.run) });
    const outcomes = await Promise.allSettled([...results, ours, ledger]);
    // The first one that failed says why; those after it only that they were not run.
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    await tx.commit();
    return ((await ours).records[0]?.get('ids') ?? []) as string[];
  } finally {
    await tx.close().catch(() => {});
  }
}

/**
 * Writes the evidence of a batch of reports once, whatever happens on the way: a lost acknowledgement, a second loader, a
 * second try. Halves the batch when the database runs out of memory, down to one report.
 */
export async function writeEvidence(session: Session, evidence: readonly EvidenceRow[], options: WriteOptions): Promise<Written> {
  const packed = evidence.map(({ rows }) => packReport(rows));
  const batch = `batch/${options.batch}`;
  try {
    const work = (): Promise<readonly string[]> =>
      writeTogether(session, batch, options, packed, mergeKeys(evidence.map(({ keys }) => keys)));
    const ours = new Set(await retrying(work, options.onRetry === undefined ? {} : { onRetry: options.onRetry }));
    const loaded = packed.filter(({ id }) => ours.has(id));
    return {
      loaded: loaded.map(({ id }) => id),
      unchanged: packed.filter(({ id }) => !ours.has(id)).map(({ id }) => id),
      failed: [],
      rowCount: loaded.reduce((sum, { rows }) => sum + rows, 0),
    };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (evidence.length === 1) {
      const failed = { id: packed[0]?.id ?? '', reason: `the database ran out of memory: ${(error as Error).message}` };
      return { loaded: [], unchanged: [], failed: [failed], rowCount: 0 };
    }
    const half = Math.ceil(evidence.length / 2);
    const first = await writeEvidence(session, evidence.slice(0, half), { ...options, batch: `${options.batch}a` });
    const second = await writeEvidence(session, evidence.slice(half), { ...options, batch: `${options.batch}b` });
    return {
      loaded: [...first.loaded, ...second.loaded],
      unchanged: [...first.unchanged, ...second.unchanged],
      failed: [...first.failed, ...second.failed],
      rowCount: first.rowCount + second.rowCount,
    };
  }
}
