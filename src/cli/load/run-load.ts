import { hashOf } from '../../model/ids.ts';
import type { LoadedRecord, Rejection, Report, ReportInput } from '../../model/report.ts';
import type { LoadRun, ReportState } from '../../neo4j/index.ts';
import { inBatches } from '../../queue/batches.ts';
import { handleAll } from '../../queue/handle-all.ts';
import type { Batch, Outcome } from './batch.ts';
import { newTally, type Tally } from './summary.ts';

/** What a load is made of; the commands put it together. */
export interface LoadParts {
  readonly run: LoadRun;
  /** Cleans the text and computes the id: quick, in this thread. */
  prepare(input: ReportInput): Report;
  /** Which of these reports the graph has already, and the same. */
  statesOf(reports: readonly Report[]): Promise<ReadonlyMap<string, ReportState>>;
  /** Reads and writes a batch, here or elsewhere. */
  work(batch: Batch): Promise<Outcome>;
  /** Reports that may share a batch. */
  partOf(reportId: string): number;
  readonly batchReports: number;
  /** Batches under way at once. */
  readonly batchesAtOnce: number;
  onRejected(rejection: Rejection): void;
  onProgress(tally: Tally): void;
  shouldStop(): boolean;
}

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
    // Here too: where nothing but rejections comes, no batch is ever full.
    if (parts.shouldStop()) return;
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

const READING_FAILED = 'reading_failed';

const failed = (input: ReportInput, code: string, reason: string): Rejection => ({
  position: input.position,
  code,
  reason:
    code === READING_FAILED
      ? `${input.position.path} could not be read as a report: ${reason}. Please report this text.`
      : `${input.position.path}: ${reason}`,
  record: input,
});

function attempt<T>(work: () => T, input: ReportInput, parts: LoadParts, tally: Tally): T | undefined {
  try {
    return work();
  } catch (error) {
    reject(parts, tally, failed(input, READING_FAILED, (error as Error).message));
    return undefined;
  }
}

const countWords = (text: string): number => text.split(/\s+/).length;

async function loadBatch(batch: readonly Prepared[], parts: LoadParts, tally: Tally): Promise<void> {
  const states = await parts.statesOf(batch.map(({ report }) => report));
  const todo = batch.filter(({ report }) => states.get(report.id) !== 'unchanged');
  tally.unchanged += batch.length - todo.length;
  if (todo.length > 0) {
    const ids = todo.map(({ report }) => report.id);
    const name = hashOf([parts.run.id, ...ids], 24);
    const reports = todo.map(({ input, report }) => ({ id: report.id, input }));
    const replace = ids.filter((id) => states.get(id) === 'changed');
    const outcome = await parts.work({ run: parts.run, name, reports, replace });
    tally.loaded += outcome.loaded.length;
    tally.unchanged += outcome.unchanged.length;
    tally.rows += outcome.rows;
    tally.skipped += outcome.postponed.length;
    for (const { id, code, reason } of outcome.failed) {
      const input = todo.find(({ report }) => report.id === id)?.input;
      if (input !== undefined) reject(parts, tally, failed(input, code, reason));
    }
    for (const { report } of todo) tally.words += countWords(report.text);
  }
  parts.onProgress(tally);
}

/** Reads and writes every record of a stream; returns the counts. What was written stays, however the load ends. */
export async function loadEvidence(records: AsyncIterable<LoadedRecord>, parts: LoadParts, tally: Tally = newTally()): Promise<Tally> {
  const limits = {
    items: parts.batchReports,
    weight: BATCH_CHARACTERS,
    weigh: ({ report }: Prepared): number => report.text.length,
    partOf: ({ report }: Prepared): number => parts.partOf(report.id),
  };
  const batches = inBatches(prepared(records, parts, tally), limits, parts.shouldStop);
  await handleAll(batches, parts.batchesAtOnce, (batch) => loadBatch(batch, parts, tally));
  return tally;
}
