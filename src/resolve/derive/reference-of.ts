import type { Mention } from '../../model/evidence.ts';
import type { Assignment } from '../../model/unit.ts';
import type { Reference } from '../../model/world.ts';

type Spoken = Pick<Mention, 'id' | 'link' | 'form'>;

/** `REFERS_TO` of a mention, given what its unit is assigned to. */
export function referenceOf({ id, link, form }: Spoken, { entityId, how }: Assignment): Reference {
  if (how !== undefined) return { mentionId: id, entityId, ...how };
  return {
    mentionId: id,
    entityId,
    score: link?.score ?? 0.8,
    rule: link?.rule ?? 'resolve/base-entity',
    why: link?.why ?? (form === 'name' ? 'the same name in the same country' : 'spoken of in this report only'),
  };
}
