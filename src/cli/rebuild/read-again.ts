import { BLOCK } from '../../model/block.ts';
import { canonicalText } from '../../model/canonical.ts';
import { type GraphRows, reportIdOf } from '../../model/rows.ts';
import {
  type EvidenceRow,
  evidenceFromRows,
  type LoadRun,
  markRead,
  outdatedReports,
  readReportRows,
  replaceEvidence,
  type Store,
} from '../../neo4j/index.ts';
import { withOldKeys } from '../derivation.ts';

/** What became of the reports that other rules had read. */
export interface ReadAgain {
  /** Reports that were read. */
  readonly read: number;
  /** Those of them whose evidence is another now. */
  readonly changed: number;
  /** Reports that could not be read; they keep what they had. */
  readonly failed: number;
}

export interface ReadAgainOptions {
  /** Reports that these rules have read are read too. */
  readonly isAll: boolean;
  read(stored: GraphRows): Promise<EvidenceRow>;
  onProgress(tally: ReadAgain): void;
  onFailed(id: string, reason: string): void;
  shouldStop(): boolean;
}

/** What the words were taken to say; where it stands among other reports is no part of it. */
function saidBy(rows: GraphRows): string {
  const { sentences, mentions, claims } = evidenceFromRows(rows);
  return canonicalText({ sentences, mentions, claims });
}

/** A text that somebody was taken out of would be read with holes, and what was read before it had them would be lost. */
const isCovered = ({ nodes }: GraphRows): boolean =>
  nodes.some(({ label, properties }) => label === 'Report' && String(properties.text).includes(BLOCK));

/**
 * Reads stored reports again and replaces the evidence of those that say something else now; the others are left alone. Each
 * is marked with the rules, so a run that is stopped goes on where it was.
 */
export async function readAgain(store: Store, run: LoadRun, options: ReadAgainOptions): Promise<ReadAgain> {
  const tally = { read: 0, changed: 0, failed: 0 };
  for await (const ids of outdatedReports(store, run.rules, options.isAll)) {
    const stored: GraphRows[] = [];
    for await (const rows of readReportRows(store, ids)) stored.push(rows);
    const answers = await Promise.allSettled(stored.map(async (rows) => (isCovered(rows) ? undefined : options.read(rows))));
    const replacing: EvidenceRow[] = [];
    const done: string[] = [];
    for (const [i, answer] of answers.entries()) {
      const old = stored[i]!;
      if (answer.status === 'rejected') {
        tally.failed++;
        options.onFailed(reportIdOf(old), (answer.reason as Error).message);
        continue;
      }
      done.push(reportIdOf(old));
      if (answer.value === undefined) continue;
      tally.read++;
      if (saidBy(answer.value.rows) !== saidBy(old)) replacing.push(withOldKeys(answer.value, old));
    }
    if (replacing.length > 0) await replaceEvidence(store, replacing, run, `rebuild-${run.id.slice('run/'.length)}-${tally.read}`);
    await markRead(store, done, run.rules);
    tally.changed += replacing.length;
    options.onProgress(tally);
    if (options.shouldStop()) break;
  }
  return tally;
}
