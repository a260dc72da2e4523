import type { Session, Transaction } from 'neo4j-driver';
import type { GraphRows } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import { nodeMap } from '../columns.ts';
import type { Store } from '../connect.ts';
import { explain } from '../explain.ts';
import { failPoint } from '../fail-point.ts';
import { isForbidden, isTooLarge, retrying } from '../retry.ts';
import { BATCH_OF_RUN, type LoadRun, runParameters } from '../runs.ts';
import { runPlanned, writeSession } from '../session.ts';
import { mergeKeys, pendingRows, QUEUE } from '../work-list.ts';
import { newPace, type Pace } from './pace.ts';
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
  readonly failed: readonly {
    readonly id: string;
    readonly code: 'too_large_for_database' | 'forbidden_by_database';
    readonly reason: string;
  }[];
  /** Nodes and relationships. */
  readonly rowCount: number;
}

export interface WriteOptions {
  readonly run: LoadRun;
  /** Unique within the run: the batch's ledger entry is named after it. */
  readonly batch: string;
  /** Ids among the reports whose stored evidence these rows replace; their old keys have to be among the keys. */
  readonly replace?: readonly string[];
  /** Shared by the sessions of a load, so that one learns from the other. */
  readonly pace?: Pace;
  onRetry?(error: unknown, waitMs: number): void;
}

const SOURCES = `UNWIND $sources AS x
MERGE (source:Source {id: x[0]})
ON CREATE SET source = ${nodeMap('Source', 'x')}`;

const BATCH = `MERGE (batch:LoadBatch {id: $batch})
ON CREATE SET batch.name = $batch, batch.origin = 'report', batch.reports = toInteger($reports)`;

const WHAT_IS_OURS = `MATCH (batch:LoadBatch {id: $batch})<-[:LOADED_IN]-(report:Report)
RETURN collect(report.id) AS ids`;

/** One report ready to be sent. */
interface Item {
  readonly packed: PackedReport;
  readonly keys: WorkKeys;
}

/** All of a batch in one transaction: sources, ledger, evidence, work list. Statements are sent without waiting for one another. */
async function writeTogether(session: Session, items: readonly Item[], options: WriteOptions): Promise<readonly string[]> {
  const batch = `batch/${options.batch}`;
  const packed = items.map((item) => item.packed);
  const tx: Transaction = await session.beginTransaction();
  try {
    const sources = [...new Map(packed.map(({ source }) => [source.id, source.packed])).values()];
    const ids = new Set(packed.map(({ id }) => id));
    const replace = (options.replace ?? []).filter((id) => ids.has(id));
    const results = [
      ...(replace.length === 0 ? [] : [runPlanned(tx, REMOVE_EVIDENCE, { ids: replace })]),
      runPlanned(tx, SOURCES, { sources: sources.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) }),
      runPlanned(tx, BATCH, { batch, reports: packed.length }),
      runPlanned(tx, WRITE_EVIDENCE, { rows: packed.map(({ row }) => row), batch }),
      runPlanned(tx, QUEUE, { pending: pendingRows(batch, mergeKeys(items.map(({ keys }) => keys))) }),
    ];
    const ours = runPlanned(tx, WHAT_IS_OURS, { batch });
    // Last, because it locks the run's node, which every batch of the run needs.
    const ledger = runPlanned(tx, BATCH_OF_RUN, { batch, ...runParameters(options.run) });
    const outcomes = await Promise.allSettled([...results, ours, ledger]);
    // The first one that failed says why; those after it only that they were not run.
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    failPoint();
    await tx.commit();
    failPoint();
    return ((await ours).records[0]?.get('ids') ?? []) as string[];
  } finally {
    await tx.close().catch(() => {});
  }
}

const sum = (items: readonly Item[]): number => items.reduce((total, { packed }) => total + packed.rows, 0);

/** Reports in order, as many together as fit. */
function cut(items: readonly Item[], rows: number): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    room -= item.packed.rows;
    if (room < 0) {
      parts.push([]);
      room = rows - item.packed.rows;
    }
    parts.at(-1)?.push(item);
  }
  return parts;
}

const together = (all: readonly Written[]): Written => ({
  loaded: all.flatMap(({ loaded }) => loaded),
  unchanged: all.flatMap(({ unchanged }) => unchanged),
  failed: all.flatMap(({ failed }) => failed),
  rowCount: all.reduce((total, { rowCount }) => total + rowCount, 0),
});

const reasonOf = (error: Error): Pick<Written['failed'][number], 'code' | 'reason'> =>
  isTooLarge(error)
    ? { code: 'too_large_for_database', reason: `the database ran out of memory: ${error.message}` }
    : { code: 'forbidden_by_database', reason: `the database forbids it, which is a defect of Gazette: ${error.message}` };

/** Writes a part in a transaction of its own, or in halves when the database has no memory for it or forbids a row of it, down to one report. */
async function writePart(session: Session, items: readonly Item[], options: WriteOptions, pace: Pace): Promise<Written> {
  try {
    const started = performance.now();
    const work = (): Promise<readonly string[]> => writeTogether(session, items, options);
    const ours = new Set(await retrying(work, options.onRetry === undefined ? {} : { onRetry: options.onRetry }));
    pace.learn(sum(items), performance.now() - started);
    const loaded = items.filter(({ packed }) => ours.has(packed.id));
    return {
      loaded: loaded.map(({ packed }) => packed.id),
      unchanged: items.filter(({ packed }) => !ours.has(packed.id)).map(({ packed }) => packed.id),
      failed: [],
      rowCount: sum(loaded),
    };
  } catch (error) {
    if (!isTooLarge(error) && !isForbidden(error)) throw error;
    if (items.length === 1) {
      const failed = { id: items[0]?.packed.id ?? '', ...reasonOf(error as Error) };
      return { loaded: [], unchanged: [], failed: [failed], rowCount: 0 };
    }
    if (isTooLarge(error)) pace.halve();
    const half = Math.ceil(items.length / 2);
    const first = await writePart(session, items.slice(0, half), { ...options, batch: `${options.batch}a` }, pace);
    return together([first, await writePart(session, items.slice(half), { ...options, batch: `${options.batch}b` }, pace)]);
  }
}

/**
 * Writes the evidence of a batch of reports once, whatever happens on the way: a lost acknowledgement, a second loader, a
 * second try. How many reports share a transaction follows from how long the last ones took.
 */
export async function writeEvidence(session: Session, evidence: readonly EvidenceRow[], options: WriteOptions): Promise<Written> {
  const { pace = newPace() } = options;
  const items = evidence.map(({ rows, keys }) => ({ packed: packReport(rows), keys }));
  const parts = cut(items, pace.rows());
  const written: Written[] = [];
  for (const [i, part] of parts.entries()) {
    const batch = parts.length === 1 ? options.batch : `${options.batch}-${i}`;
    written.push(await writePart(session, part, { ...options, batch }, pace));
  }
  return together(written);
}

/** `writeEvidence` in a session of its own; what the database refuses is a StoreError that says what to do. */
export async function writeReports(store: Store, evidence: readonly EvidenceRow[], options: WriteOptions): Promise<Written> {
  const session = writeSession(store);
  try {
    return await writeEvidence(session, evidence, options);
  } catch (error) {
    throw explain(error, store.address.uri);
  } finally {
    await session.close().catch(() => {});
  }
}
