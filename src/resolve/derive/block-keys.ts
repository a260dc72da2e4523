import type { Evidence } from '../../model/evidence.ts';
import { sourceTitleKey } from '../../model/source-title.ts';
import type { WorkKeys } from '../../model/work.ts';
import { blocksOf, claimsInReport } from './claim-block.ts';
import { packClusterKey } from './cluster-key.ts';
import { reportFacts } from './derive-duplicates.ts';
import { placeReport } from './place-report.ts';

/** Block keys of a report's claims, by claim id; claims about neither a decision nor an event have none. */
export const claimBlocks = (evidence: Pick<Evidence, 'report' | 'sentences' | 'mentions' | 'claims'>): ReadonlyMap<string, string> =>
  blocksOf(claimsInReport(evidence), evidence.sentences);

/** Keys by which a derivation finds a report and what it says, as long as neither judgements nor reference data move it. */
export function evidenceKeys(evidence: Evidence): {
  readonly record?: string;
  readonly outlet: string;
  readonly bands: readonly string[];
  readonly sketch: string;
  unitOf(mentionId: string): string | undefined;
  slotOf(claimId: string): string | undefined;
  clusterKeyOf(claimId: string): string | undefined;
  blockOf(claimId: string): string | undefined;
  readonly work: WorkKeys;
} {
  const { units, slots } = placeReport(evidence, []);
  const { recordKey, bands, sketch, id } = reportFacts(evidence.report);
  const { sourceId, sourceTitle } = evidence.report;
  return {
    bands,
    sketch,
    outlet: sourceTitleKey(sourceId, sourceTitle),
    ...(recordKey === undefined ? {} : { record: recordKey }),
    unitOf: (mentionId) => units.get(mentionId)?.id,
    slotOf: (claimId) => slots.get(claimId)?.slot,
    clusterKeyOf(claimId) {
      const item = slots.get(claimId)?.item;
      return item === undefined ? undefined : packClusterKey(item);
    },
    blockOf: (claimId) => slots.get(claimId)?.block,
    work: { duplicates: [id] },
  };
}
