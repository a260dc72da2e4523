import type { Evidence } from '../model/evidence.ts';
import type { Judgement } from '../model/judgement.ts';
import type { GraphRows, NodeRow } from '../model/rows.ts';
import type { World } from '../model/world.ts';
import { evidenceRows } from './evidence-rows.ts';
import { judgementRows } from './judgement-rows.ts';
import { worldRows } from './world-rows.ts';

/** What the world says of evidence nodes: which reports are hidden, where claims stand, which contradict reference data. */
export function markedBy(world: Pick<World, 'hiddenReportIds' | 'conflictingClaimIds' | 'claimBlocks'>): (row: NodeRow) => NodeRow {
  const hidden = new Set(world.hiddenReportIds);
  const conflicting = new Set(world.conflictingClaimIds);
  return (row) => {
    if (row.label === 'Report' && hidden.has(row.id)) return { ...row, properties: { ...row.properties, status: 'hidden' } };
    if (row.label !== 'Claim') return row;
    const block = world.claimBlocks.get(row.id);
    const marks = { ...(block === undefined ? {} : { block }), ...(conflicting.has(row.id) ? { conflictsWithReference: true } : {}) };
    return { ...row, properties: { ...row.properties, ...marks } };
  };
}

/** A whole graph in memory: evidence, world and the judgements in force. */
export function graphRows(evidences: readonly Evidence[], world: World, inForce: readonly Judgement[]): readonly GraphRows[] {
  const mark = markedBy(world);
  const evidence = evidences.map((one) => evidenceRows(one, (id) => world.claimBlocks.get(id)));
  return [
    ...evidence.map(({ nodes, relationships }) => ({ nodes: nodes.map(mark), relationships })),
    worldRows(world),
    judgementRows(inForce, world.judged),
  ];
}
