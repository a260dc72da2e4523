import type { Mention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import { regionAtStart } from '../bodies/country-words.ts';
import type { Neighbour } from './neighbours.ts';

const MOST = 10;

/** Regions that only institutions of the report name; they tell which Springfield is meant as a place of their own would. */
export function regionsOfInstitutions(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const { id, type, form, text } of mentions) {
    if ((type !== 'Body' && type !== 'Office') || form !== 'name') continue;
    const sure = regionAtStart(text, gazetteer);
    if (sure !== undefined)
      found.push({
        mention: id,
        keys: new Set([nameKey(sure.name)]),
        readings: [],
        countries: new Map([[sure.country, 1]]),
        regions: new Map([[sure.id, 1]]),
        sure,
      });
    if (found.length === MOST) break;
  }
  return found;
}
