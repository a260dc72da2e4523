import { dumpLines, graphRows } from '../../../src/graph/index.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { ReferenceData } from '../../../src/model/reference-data.ts';
import type { World } from '../../../src/model/world.ts';
import { deriveWorld, judgementsInForce } from '../../../src/resolve/index.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

export const deriveSmall = (reports: readonly Evidence[], reference: ReferenceData, judgements: readonly Judgement[] = []): World =>
  deriveWorld(reports, reference, judgements, SMALL_GAZETTEER);

/** The canonical dump of the graph that these reports give. */
export function dumpOf(reports: readonly Evidence[], reference: ReferenceData, judgements: readonly Judgement[] = []): readonly string[] {
  const world = deriveSmall(reports, reference, judgements);
  return dumpLines(graphRows(reports, world, judgementsInForce(judgements)));
}
