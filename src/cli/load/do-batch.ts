import { ConfigError, ProviderError } from '../../errors.ts';
import type { Tombstones } from '../../forget/index.ts';
import type { ReportInput } from '../../model/report.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import { type EvidenceRow, type Pace, readReportRows, type Store, type Written, withLease, writeReports } from '../../neo4j/index.ts';
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
  /** The work-list keys of evidence that is stored, for what replaces it. */
  keysOf(rows: GraphRows): WorkKeys;
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

const idOf = ({ rows }: EvidenceRow): string => rows.nodes.find(({ label }) => label === 'Report')?.id ?? '';

/** Keys of the evidence that goes, so that what it alone supported goes too. */
async function keysOfReplaced(ids: readonly string[], { store, keysOf }: Doing): Promise<ReadonlyMap<string, WorkKeys>> {
  const keys = new Map<string, WorkKeys>();
  for await (const rows of readReportRows(store, ids)) keys.set(idOf({ rows, keys: {} }), keysOf(rows));
  return keys;
}

const withKeys = (evidence: EvidenceRow, more: WorkKeys | undefined): EvidenceRow => {
  if (more === undefined) return evidence;
  const keys: Record<string, readonly string[]> = { ...more };
  for (const [stratum, list] of Object.entries(evidence.keys)) keys[stratum] = [...(keys[stratum] ?? []), ...list];
  return { ...evidence, keys };
};

/** Writes a batch that was read; doing it again does nothing. */
export async function writeBatch({ run, name, evidence, replace }: ReadBatch, doing: Doing): Promise<Outcome> {
  if (evidence.length === 0) return { loaded: [], unchanged: [], failed: [], postponed: [], rows: 0 };
  const here = new Set(evidence.map(idOf));
  const replaced = replace.filter((id) => here.has(id));
  const write = async (): Promise<Written> => {
    const oldKeys = await keysOfReplaced(replaced, doing);
    const rows = evidence.map((one) => withKeys(one, oldKeys.get(idOf(one))));
    return writeReports(doing.store, rows, { run, batch: name, replace: replaced, pace: doing.pace });
  };
  // A derivation that has read what goes would write edges to it.
  const { loaded, unchanged, failed, rowCount } = await (replaced.length === 0 ? write() : withLease(doing.store, 'derive', write));
  return { loaded, unchanged, failed, postponed: [], rows: rowCount };
}
