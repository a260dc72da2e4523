import { ConfigError, ProviderError } from '../../errors.ts';
import type { Tombstones } from '../../forget/index.ts';
import type { ReportInput } from '../../model/report.ts';
import { type GraphRows, reportIdOf } from '../../model/rows.ts';
import { type EvidenceRow, type Pace, readReportRows, type Store, type Written, withLease, writeReports } from '../../neo4j/index.ts';
import { withOldKeys } from '../derivation.ts';
import { forgetInRow } from '../forget/forget-in-row.ts';
import type { Batch, Outcome, ReadBatch } from './batch.ts';

/** What doing a batch takes. */
export interface Doing {
  readonly store: Store;
  /** How much a transaction holds; learnt by all who write here. */
  readonly pace: Pace;
  /** Version of the rules here: two that differ would read one text in two ways. */
  readonly rules: string;
  /** Reads a report: slow, in worker threads where there are some. */
  read(input: ReportInput): Promise<EvidenceRow>;
  /** Who is forgotten now. */
  forgotten(): Promise<Tombstones | undefined>;
}

interface ReadingOutcome extends Pick<Outcome, 'failed' | 'postponed'> {
  readonly read: ReadBatch;
}

/** Reads the reports of a batch; one that cannot be read does not keep the others. */
export async function readBatch(
  batch: Batch,
  { read, rules, forgotten }: Pick<Doing, 'read' | 'rules' | 'forgotten'>,
): Promise<ReadingOutcome> {
  if (batch.run.rules !== rules) {
    throw new ConfigError(
      `A load with the rules ${batch.run.rules} cannot be read with the rules ${rules}: use one version of Gazette and "gazette setup" everywhere.`,
      { code: 'rules_differ' },
    );
  }
  const tombstones = await forgotten();
  const results = await Promise.allSettled(batch.reports.map(({ input }) => read(input)));
  const evidence: EvidenceRow[] = [];
  const failed: Outcome['failed'][number][] = [];
  const postponed: string[] = [];
  for (const [i, result] of results.entries()) {
    const { id } = batch.reports[i]!;
    if (result.status === 'fulfilled') evidence.push(tombstones === undefined ? result.value : forgetInRow(result.value, tombstones));
    else if (result.reason instanceof ConfigError) throw result.reason;
    else if (result.reason instanceof ProviderError && result.reason.endsRun) postponed.push(id);
    else {
      const code = result.reason instanceof ProviderError ? result.reason.code : 'reading_failed';
      failed.push({ id, code, reason: (result.reason as Error).message });
    }
  }
  return { read: { run: batch.run, name: batch.name, evidence, replace: batch.replace }, failed, postponed };
}

/** Stored evidence that goes, by the report's id. */
async function storedRows(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, GraphRows>> {
  const stored = new Map<string, GraphRows>();
  for await (const rows of readReportRows(store, ids)) stored.set(reportIdOf(rows), rows);
  return stored;
}

/** Writes a batch that was read; doing it again does nothing. */
export async function writeBatch({ run, name, evidence, replace }: ReadBatch, doing: Doing): Promise<Outcome> {
  if (evidence.length === 0) return { loaded: [], unchanged: [], failed: [], postponed: [], rows: 0 };
  const here = new Set(evidence.map(({ rows }) => reportIdOf(rows)));
  const replaced = replace.filter((id) => here.has(id));
  const write = async (): Promise<Written> => {
    const stored = await storedRows(doing.store, replaced);
    const rows = evidence.map((one) => {
      const old = stored.get(reportIdOf(one.rows));
      return old === undefined ? one : withOldKeys(one, old);
    });
    return writeReports(doing.store, rows, { run, batch: name, replace: replaced, pace: doing.pace });
  };
  // A derivation that has read what goes would write edges to it.
  const { loaded, unchanged, failed, rowCount } = await (replaced.length === 0 ? write() : withLease(doing.store, 'derive', write));
  return { loaded, unchanged, failed, postponed: [], rows: rowCount };
}
