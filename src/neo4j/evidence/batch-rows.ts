import type { GraphRows, NodeRow } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import type { LoadRun } from '../runs.ts';
import { mergeKeys, pendingRows } from '../work-list.ts';

/** The rows of bookkeeping that writing a batch leaves beside its evidence, for whoever imports them another way. */
export function batchRows(run: LoadRun, name: string, reportIds: readonly string[], keys: readonly WorkKeys[]): GraphRows {
  const id = `batch/${name}`;
  const { tool, rules, startedAt } = run;
  const pending = pendingRows(id, mergeKeys(keys)).map(
    (row): NodeRow => ({ label: 'Pending', id: row.id, properties: { stratum: row.stratum, keys: row.keys } }),
  );
  return {
    nodes: [
      { label: 'LoadRun', id: run.id, properties: { name: tool, origin: 'report', tool, rules, startedAt } },
      { label: 'LoadBatch', id, properties: { name: id, origin: 'report', reports: reportIds.length } },
      ...pending,
    ],
    relationships: [
      { type: 'PART_OF_RUN', from: id, fromLabel: 'LoadBatch', to: run.id, toLabel: 'LoadRun', properties: {} },
      ...reportIds.map((report) => ({
        type: 'LOADED_IN' as const,
        from: report,
        fromLabel: 'Report' as const,
        to: id,
        toLabel: 'LoadBatch' as const,
        properties: {},
      })),
    ],
  };
}
