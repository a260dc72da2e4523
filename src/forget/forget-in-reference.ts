import { nameKey } from '../model/name-key.ts';
import type { ReferenceData, ReferenceEntity } from '../model/reference-data.ts';
import { coverNames, coverStrings } from './cover-strings.ts';
import type { Tombstones } from './tombstones.ts';

const namesOf = ({ name, aliases }: ReferenceEntity): readonly string[] => [name, ...aliases.map((alias) => alias.name)].map(nameKey);

/**
 * Reference data without forgotten people and what they held. A namesake of another country stays with what they held; a
 * forgotten name inside the record of a body, an office or a place is covered.
 */
export function forgetInReference(data: ReferenceData, tombstones: Tombstones): ReferenceData {
  const isForgotten = (one: ReferenceEntity): boolean =>
    one.type === 'Person' && namesOf(one).some((key) => tombstones.has(key, one.country));
  const kept = data.entities.filter((one) => !isForgotten(one));
  const namesakes = new Set(kept.filter(({ type }) => type === 'Person').flatMap(namesOf));
  const isHeldByForgotten = (key: string, country: string | undefined): boolean =>
    tombstones.has(key, country) || (!namesakes.has(key) && tombstones.has(key, undefined));
  return {
    entities: kept.map((one) => (one.type === 'Person' ? one : coverStrings(one, (text) => coverNames(text, tombstones)))),
    holdings: data.holdings.filter(({ person, country }) => !isHeldByForgotten(nameKey(person), country)),
  };
}
