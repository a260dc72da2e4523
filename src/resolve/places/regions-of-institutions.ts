import type { Mention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Neighbour } from './neighbours.ts';

const MOST = 10;
const LONGEST = 3;

/** The first-level region that opens the name of an institution: "Ohio Department of Education", "New South Wales Police". */
function regionBefore(text: string, gazetteer: Gazetteer): Neighbour['sure'] {
  const words = text.replace(/^the /i, '').split(' ');
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const [best] = gazetteer.places(words.slice(0, length).join(' '));
    if (best?.match === 'exact' && best.place.kind === 'admin1') return best.place;
  }
  return undefined;
}

/** Regions that only institutions of the report name; they tell which Springfield is meant as a place of their own would. */
export function regionsOfInstitutions(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const { id, type, form, text } of mentions) {
    if ((type !== 'Body' && type !== 'Office') || form !== 'name') continue;
    const sure = regionBefore(text, gazetteer);
    if (sure !== undefined) found.push({ mention: id, readings: [], countries: new Map([[sure.country, 1]]), sure });
    if (found.length === MOST) break;
  }
  return found;
}
