import type { Evidence } from '../model/evidence.ts';
import type { Judgement } from '../model/judgement.ts';
import type { GraphRows, NodeRow } from '../model/rows.ts';
import type { World } from '../model/world.ts';
import { evidenceRows } from './evidence-rows.ts';
import { judgementRows } from './judgement-rows.ts';
import { worldRows } from './world-rows.ts';

/** What the world says of evidence nodes: which reports are hidden, which claims contradict reference data. */
export function markedBy(world: Pick<World, 'hiddenReportIds' | 'conflictingClaimIds'>): (row: NodeRow) => NodeRow {
  const hidden = new Set(world.hiddenReportIds);
  const conflicting = new Set(world.conflictingClaimIds);
  return (row) => {
    if (row.label === 'Report' && hidden.has(row.id)) return { ...row, properties: { ...row.properties, status: 'hidden' } };
    if (row.label === 'Claim' && conflicting.has(row.id))
      return { ...row, properties: { ...row.properties, conflictsWithReference: true } };
    return row;
  };
}

/** A whole graph in memory: evidence, world and the judgements in force. */
export function graphRows(
  evidences: readonly Evidence[],
  world: World,
  inForce: readonly Judgement[],
  blockOf: (claimId: string) => string | undefined,
): readonly GraphRows[] {
  const mark = markedBy(world);
  const evidence = evidences.map((one) => evidenceRows(one, blockOf));
  return [
    ...evidence.map(({ nodes, relationships }) => ({ nodes: nodes.map(mark), relationships })),
    worldRows(world),
    judgementRows(inForce, world.judged),
  ];
}
