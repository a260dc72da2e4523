import { evidenceRows, worldRows } from '../graph/index.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { ReferenceData } from '../model/reference-data.ts';
import type { GraphRows } from '../model/rows.ts';
import type { WorkKeys } from '../model/work.ts';
import { type DeriveRows, type EvidenceRow, evidenceFromRows } from '../neo4j/index.ts';
import { blockKeysOf, claimBlocks, deriveWorld, linkMentions } from '../resolve/index.ts';

/** One report's evidence, ready to be written. */
export function toEvidenceRow(evidence: Evidence): EvidenceRow {
  const blocks = claimBlocks(evidence);
  return { rows: evidenceRows(evidence, (id) => blocks.get(id)), keys: blockKeysOf(evidence) };
}

/** The work-list keys of stored evidence. */
export const keysOfRows = (rows: GraphRows): WorkKeys => blockKeysOf(evidenceFromRows(rows));

/**
 * A report is read without the user's reference data, or what is stored would depend on what was loaded first. What
 * reference data says of a mention that reading left open is found here, each time the world is derived.
 */
function withReference(evidence: Evidence, gazetteer: Gazetteer, reference: ReferenceData): Evidence {
  if (reference.entities.length === 0) return evidence;
  const linked = new Map(linkMentions(evidence, gazetteer, reference).mentions.map((mention) => [mention.id, mention.link]));
  return {
    ...evidence,
    mentions: evidence.mentions.map((mention) => {
      const link = mention.link ?? linked.get(mention.id);
      return link === undefined ? mention : { ...mention, link };
    }),
  };
}

/** The pure derivation as the database asks for it. */
export const deriveRows =
  (gazetteer: Gazetteer): DeriveRows =>
  (evidence, reference, judgements) => {
    const linked = evidence.map((one) => withReference(one, gazetteer, reference));
    const world = deriveWorld(linked, reference, judgements, gazetteer);
    const { judged, redirects, hiddenReportIds, conflictingClaimIds } = world;
    return { rows: worldRows(world), judged, redirects, hiddenReportIds, conflictingClaimIds };
  };
