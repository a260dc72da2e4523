import { createHash } from 'node:crypto';
import { ConfigError, ProviderError } from '../../errors.ts';
import type { LoadedRecord, Rejection, Report, ReportInput } from '../../model/report.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import {
  type EvidenceRow,
  type LoadRun,
  readReportRows,
  reportStates,
  type Store,
  writeEvidence,
  writeSession,
} from '../../neo4j/index.ts';
import { inBatches } from '../../queue/batches.ts';
import { handleAll } from '../../queue/in-process.ts';
import { newTally, type Tally } from './summary.ts';

/** What a load is made of; the commands put it together. */
export interface LoadParts {
  readonly store: Store;
  readonly run: LoadRun;
  /** Cleans the text and computes the id: quick, in this thread. */
  prepare(input: ReportInput): Report;
  /** Reads a report: slow, in worker threads where there are some. */
  read(input: ReportInput): Promise<EvidenceRow>;
  /** The work-list keys of evidence that is stored, for what replaces it. */
  keysOf(rows: GraphRows): WorkKeys;
  onRejected(rejection: Rejection): void;
  onProgress(tally: Tally): void;
  shouldStop(): boolean;
}

/** Batches under way at once: as many write sessions; two keep two cores of a server busy, more only wait for one another. */
const SESSIONS = 2;
const BATCH_REPORTS = 200;
const BATCH_CHARACTERS = 1_000_000;

interface Prepared {
  readonly input: ReportInput;
  readonly report: Report;
}

const reject = (parts: LoadParts, tally: Tally, rejection: Rejection): void => {
  tally.rejected++;
  parts.onRejected(rejection);
};

/** Counts what is no report, and turns the rest into reports with an id; a record that comes twice is read once. */
async function* prepared(records: AsyncIterable<LoadedRecord>, parts: LoadParts, tally: Tally): AsyncGenerator<Prepared> {
  const seen = new Set<string>();
  for await (const record of records) {
    tally.seen++;
    if (record.kind === 'skipped') tally.skipped++;
    else if (record.kind === 'rejected') reject(parts, tally, record.rejection);
    else {
      const { report: input } = record;
      const report = attempt(() => parts.prepare(input), input, parts, tally);
      if (report === undefined) continue;
      if (seen.has(report.id)) tally.unchanged++;
      else {
        seen.add(report.id);
        yield { input, report };
      }
    }
  }
}

const failed = (input: ReportInput, error: unknown): Rejection => ({
  position: input.position,
  ...(error instanceof ProviderError
    ? { code: error.code, reason: `${input.position.path}: ${error.message}` }
    : {
        code: 'reading_failed',
        reason: `${input.position.path} could not be read as a report: ${(error as Error).message}. Please report this text.`,
      }),
  record: input,
});

function attempt<T>(work: () => T, input: ReportInput, parts: LoadParts, tally: Tally): T | undefined {
  try {
    return work();
  } catch (error) {
    reject(parts, tally, failed(input, error));
    return undefined;
  }
}

interface Read {
  readonly id: string;
  readonly input: ReportInput;
  readonly evidence: EvidenceRow;
}

async function readAll(todo: readonly Prepared[], parts: LoadParts, tally: Tally): Promise<readonly Read[]> {
  const results = await Promise.allSettled(todo.map(({ input }) => parts.read(input)));
  return results.flatMap((result, i): Read[] => {
    const { input, report } = todo[i]!;
    if (result.status === 'fulfilled') return [{ id: report.id, input, evidence: result.value }];
    if (result.reason instanceof ConfigError) throw result.reason;
    // The next run asks again: what is skipped stays out of the graph and out of the rejected records.
    if (result.reason instanceof ProviderError && result.reason.endsRun) tally.skipped++;
    else reject(parts, tally, failed(input, result.reason));
    return [];
  });
}

/** Keys of the evidence that goes, so that what it alone supported goes too. */
async function keysOfReplaced(ids: readonly string[], parts: LoadParts): Promise<ReadonlyMap<string, WorkKeys>> {
  const keys = new Map<string, WorkKeys>();
  for await (const rows of readReportRows(parts.store, ids)) {
    const id = rows.nodes.find(({ label }) => label === 'Report')?.id;
    if (id !== undefined) keys.set(id, parts.keysOf(rows));
  }
  return keys;
}

const withKeys = (evidence: EvidenceRow, more: WorkKeys | undefined): EvidenceRow => {
  if (more === undefined) return evidence;
  const keys: Record<string, readonly string[]> = { ...more };
  for (const [stratum, list] of Object.entries(evidence.keys)) keys[stratum] = [...(keys[stratum] ?? []), ...list];
  return { ...evidence, keys };
};

const countWords = (text: string): number => text.split(/\s+/).length;

async function loadBatch(batch: readonly Prepared[], parts: LoadParts, tally: Tally): Promise<void> {
  const states = await reportStates(
    parts.store,
    batch.map(({ report }) => report),
  );
  const todo = batch.filter(({ report }) => states.get(report.id) !== 'unchanged');
  tally.unchanged += batch.length - todo.length;
  const read = await readAll(todo, parts, tally);
  const replace = read.filter(({ id }) => states.get(id) === 'changed').map(({ id }) => id);
  const oldKeys = await keysOfReplaced(replace, parts);
  if (read.length > 0) {
    const session = writeSession(parts.store);
    try {
      const name = createHash('sha256')
        .update(`${parts.run.id} ${read.map(({ id }) => id).join(' ')}`)
        .digest('hex')
        .slice(0, 24);
      const evidence = read.map((one) => withKeys(one.evidence, oldKeys.get(one.id)));
      const written = await writeEvidence(session, evidence, { run: parts.run, batch: name, replace });
      tally.loaded += written.loaded.length;
      tally.unchanged += written.unchanged.length;
      tally.rows += written.rowCount;
      for (const { id, reason } of written.failed) {
        const input = read.find((one) => one.id === id)?.input;
        if (input !== undefined) reject(parts, tally, { ...failed(input, new Error(reason)), code: 'too_large_for_database' });
      }
    } finally {
      await session.close().catch(() => {});
    }
  }
  for (const { report } of todo) tally.words += countWords(report.text);
  parts.onProgress(tally);
}

/** Reads and writes every record of a stream; returns the counts. What was written stays, however the load ends. */
export async function loadEvidence(records: AsyncIterable<LoadedRecord>, parts: LoadParts, tally: Tally = newTally()): Promise<Tally> {
  const limits = { items: BATCH_REPORTS, weight: BATCH_CHARACTERS, weigh: ({ report }: Prepared): number => report.text.length };
  const batches = inBatches(prepared(records, parts, tally), limits, parts.shouldStop);
  await handleAll(batches, SESSIONS, (batch) => loadBatch(batch, parts, tally));
  return tally;
}
