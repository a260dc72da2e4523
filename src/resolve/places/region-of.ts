import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';

/** A region with a greater part of its country's people says no more than the country: England has a place of nearly any English name. */
const TOO_GREAT = 0.4;

/** The first-level region that a place is or lies in, where it tells more than the country does. */
export function regionOf({ id, kind, partOf, country }: GazetteerPlace, gazetteer: Gazetteer): string | undefined {
  const region = kind === 'admin1' ? id : partOf.at(-2);
  if (region === undefined || kind === 'country') return undefined;
  const people = gazetteer.country(country)?.population ?? 0;
  return (gazetteer.place(region)?.population ?? 0) > TOO_GREAT * people ? undefined : region;
}
