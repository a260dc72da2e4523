import { STRATA, type Stratum, type WorkKeys } from '../model/work.ts';

/** What one transaction queues: a Pending node a stratum with all its keys, so that writers side by side share no node. */
export interface PendingRow {
  readonly id: string;
  readonly stratum: Stratum;
  readonly keys: readonly string[];
}

/** The keys of several reports as those of one batch. */
export const mergeKeys = (all: readonly WorkKeys[]): WorkKeys =>
  Object.fromEntries(STRATA.map((stratum) => [stratum, all.flatMap((keys) => keys[stratum] ?? [])]));

/** Rows for the work list; `owner` names the batch or command that queues, so that the same one queues once. */
export function pendingRows(owner: string, keys: WorkKeys): readonly PendingRow[] {
  return STRATA.flatMap((stratum) => {
    const list = [...new Set(keys[stratum] ?? [])].sort();
    return list.length === 0 ? [] : [{ id: `pending/${stratum}/${owner}`, stratum, keys: list }];
  });
}

export const QUEUE = `UNWIND $pending AS row
MERGE (p:Pending {id: row.id})
SET p.stratum = row.stratum, p.keys = row.keys`;
