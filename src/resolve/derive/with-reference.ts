import type { Evidence } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import { REFERENCE_RULE } from '../link-institutions.ts';
import { linkMentions } from '../link-mentions.ts';

/**
 * A report is read without the user's reference data, or what is stored would depend on what was loaded first. What
 * reference data say of a mention that reading left open is found here, each time the report is placed.
 */
export function withReference(evidence: Evidence, gazetteer: Gazetteer, reference: ReferenceData): Evidence {
  if (reference.entities.length === 0) return evidence;
  const found = linkMentions(evidence, gazetteer, reference).mentions.filter(({ link }) => link?.rule === REFERENCE_RULE);
  const linked = new Map(found.map((mention) => [mention.id, mention.link]));
  return {
    ...evidence,
    mentions: evidence.mentions.map((mention) => {
      const link = mention.link ?? linked.get(mention.id);
      return link === undefined ? mention : { ...mention, link };
    }),
  };
}
