import type { Evidence } from '../../model/evidence.ts';
import type { WorkKeys } from '../../model/work.ts';
import { claimBlock, claimsInReport } from './claim-block.ts';
import { reportFacts } from './derive-duplicates.ts';
import { argumentMentions, entityKey } from './entity-keys.ts';
import { sortedUnique } from './order.ts';

/** Block keys of a report's claims, by claim id; claims about neither a decision nor an event have none. */
export function claimBlocks(evidence: Pick<Evidence, 'report' | 'mentions' | 'claims'>): ReadonlyMap<string, string> {
  return new Map(
    claimsInReport(evidence).flatMap((item) => {
      const block = claimBlock(item);
      return block === undefined ? [] : [[item.claim.id, block] as const];
    }),
  );
}

/** The keys that a report touches: with it they have to be derived again, and with it gone. */
export function blockKeysOf(evidence: Evidence): WorkKeys {
  const used = argumentMentions(evidence.claims);
  const { recordKey, bands, id } = reportFacts(evidence.report);
  return {
    duplicates: sortedUnique([id, ...(recordKey === undefined ? [] : [recordKey]), ...bands]),
    entities: sortedUnique(evidence.mentions.flatMap((mention) => entityKey(mention, used.has(mention.id)) ?? [])),
    happenings: sortedUnique(claimBlocks(evidence).values()),
  };
}
