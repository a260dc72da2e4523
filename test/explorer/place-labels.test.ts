import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/explorer/map/place-labels.ts';
import { isArea, spotsOf } from '../../src/explorer/map/spots.ts';

const at = (x: number, y: number, name = 'Almaty') => ({ x, y, radius: 5, name });

describe('labels on the map', () => {
  it('stand on the right, on the left at the edge, and elsewhere where there is no room', () => {
    expect(placeLabels([at(100, 50)], 300, 100)[0]?.anchor).toBe('start');
    expect(placeLabels([at(290, 50)], 300, 100)[0]?.anchor).toBe('end');
    expect(placeLabels([at(100, 50), at(102, 50)], 300, 100).map((place) => place?.anchor)).toEqual(['start', 'end']);
  });
  it('are left out rather than written over one another', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => at(150 + (i % 3), 50 + (i % 2)));
    expect(placeLabels(crowd, 300, 100).filter(Boolean).length).toBeLessThan(5);
  });
});

describe('spots', () => {
  const place = (id: string, placeKind: string, isKnown = true) => ({
    id,
    name: id,
    placeKind,
    location: isKnown ? { latitude: 1, longitude: 2 } : null,
  });
  it('count decisions and events of a place, the fullest first; a place nobody can find is left out', () => {
    const row = (id: string, ...places: ReturnType<typeof place>[]) => ({ id, name: id, kind: 'x', places });
    const spots = spotsOf([
      row('event/1', place('a', 'city')),
      row('decision/1', place('b', 'country'), place('c', 'city', false)),
      row('decision/2', place('b', 'country')),
    ]);
    expect(spots.map((spot) => [spot.place.id, spot.decisions, spot.events])).toEqual([
      ['b', 2, 0],
      ['a', 0, 1],
    ]);
    expect(spots.map((spot) => isArea(spot.place))).toEqual([true, false]);
  });
});
