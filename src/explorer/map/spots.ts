import type { HappeningRow, Ref } from '../types.ts';

export interface PlaceRef extends Ref {
  readonly placeKind: string | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}
export interface PlacedRow extends HappeningRow {
  readonly places: readonly PlaceRef[];
}

/** A place on the map with what is there. */
export interface Spot {
  readonly place: PlaceRef;
  readonly at: readonly [longitude: number, latitude: number];
  readonly decisions: number;
  readonly events: number;
}

/** A country or region is an area: its point stands for all of it. */
export const isArea = ({ placeKind }: PlaceRef): boolean => ['country', 'admin1', 'admin2'].includes(placeKind ?? '');

/** Every place with a known location once, the fullest first. */
export function spotsOf(rows: readonly PlacedRow[]): readonly Spot[] {
  const byPlace = new Map<string, Spot>();
  for (const row of rows) {
    const isEvent = row.id.startsWith('event/');
    for (const place of row.places) {
      if (!place.location) continue;
      const known = byPlace.get(place.id) ?? { place, at: [place.location.longitude, place.location.latitude], decisions: 0, events: 0 };
      byPlace.set(place.id, { ...known, decisions: known.decisions + (isEvent ? 0 : 1), events: known.events + (isEvent ? 1 : 0) });
    }
  }
  return [...byPlace.values()].sort((a, b) => b.decisions + b.events - a.decisions - a.events);
}
