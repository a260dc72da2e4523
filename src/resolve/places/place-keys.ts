import type { GazetteerPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';

interface PlaceKeys {
  readonly name: string;
  /** `Washington, D.C.` without what tells it from others. */
  readonly shortName: string;
}

const KEYS = new WeakMap<GazetteerPlace, PlaceKeys>();

/** Keys of a place's own name, made once a place: every reading of every name asks for them again and again. */
export function placeKeys(place: GazetteerPlace): PlaceKeys {
  const known = KEYS.get(place);
  if (known !== undefined) return known;
  const keys = { name: nameKey(place.name), shortName: nameKey(place.name.split(',', 1)[0]!) };
  KEYS.set(place, keys);
  return keys;
}
