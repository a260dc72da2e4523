import type { Mention } from '../../model/evidence.ts';
import type { GazetteerPlace } from '../../model/gazetteer.ts';
import { isBareName } from '../bodies/bare-name.ts';
import type { PlaceLinks } from './link-places.ts';

const OWNED = /(?:['’]s|(?<=s)['’]) (?:(?:new|former|acting|interim|regional|provincial|own) )?$/;
const LONGEST = 20;
/** What regions have none of: "Crimea's navy" would be that of a state. */
const OF_STATES_ONLY = /^(?:army|navy|air force|armed forces|military|troops|central bank|border|coast|foreign|intelligence|security)/i;

/**
 * The words of an institution with the region that it is said to be of: "Ohio's | legislature" is the Ohio legislature and not that of the
 * whole country. Undefined where no first-level region stands before all of its spans that have an owner.
 */
export function textWithRegion({ text, spans, type }: Mention, places: PlaceLinks, report: string): string | undefined {
  // "England's NHS" is called so itself.
  if ((type === 'Body' && !isBareName(text)) || OF_STATES_ONLY.test(text)) return undefined;
  let region: GazetteerPlace | undefined;
  for (const { start } of spans) {
    const owner = OWNED.exec(report.slice(Math.max(0, start - LONGEST), start));
    if (owner === null) continue;
    const place = places.endingAt.get(start - owner[0].length);
    if (place?.kind !== 'admin1' || (region !== undefined && region !== place)) return undefined;
    region = place;
  }
  return region && `${region.name} ${text}`;
}
