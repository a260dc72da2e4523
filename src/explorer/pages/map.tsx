import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAsk } from '../api.ts';
import { Answer } from '../components/asked.tsx';
import { HappeningsTable } from '../components/happenings-table.tsx';
import { SavePicture } from '../components/save-picture.tsx';
import { Thing } from '../components/thing.tsx';
import { filterOf } from '../filter.ts';
import { PLACED } from '../queries.ts';
import type { HappeningRow, Ref } from '../types.ts';

const WIDTH = 960;
const HEIGHT = 480;

interface PlacedRow extends HappeningRow {
  readonly places: readonly (Ref & { readonly location: { readonly latitude: number; readonly longitude: number } | null })[];
}

/** Land comes with the page, never from another host. */
function useLand(): FeatureCollection | undefined {
  const [land, setLand] = useState<FeatureCollection>();
  useEffect(() => {
    void import('../land.ts').then(({ readLand }) => setLand(readLand()));
  }, []);
  return land;
}

function WorldMap({ rows }: { readonly rows: readonly PlacedRow[] }): JSX.Element {
  const land = useLand();
  const drawing = useRef<SVGSVGElement>(null);
  const spots = useMemo(() => {
    const byPlace = new Map<string, { place: PlacedRow['places'][number]; count: number }>();
    for (const place of rows.flatMap((row) => row.places)) {
      const spot = byPlace.get(place.id) ?? { place, count: 0 };
      byPlace.set(place.id, { place, count: spot.count + 1 });
    }
    return [...byPlace.values()].filter((spot) => spot.place.location !== null);
  }, [rows]);
  const points = {
    type: 'MultiPoint' as const,
    coordinates: spots.map(({ place }) => [place.location?.longitude ?? 0, place.location?.latitude ?? 0] as [number, number]),
  };
  const projection = geoEqualEarth();
  if (points.coordinates.length > 1) {
    projection.fitExtent(
      [
        [60, 60],
        [WIDTH - 60, HEIGHT - 60],
      ],
      points,
    );
  } else projection.fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  const path = geoPath(projection);
  return (
    <>
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="group"
        aria-label="Map of decisions; the table below holds the same rows"
      >
        {land?.features.map((feature, index) => (
          <path key={String(feature.id ?? index)} class="land" d={path(feature) ?? ''} />
        ))}
        {spots.map(({ place, count }) => {
          const spot = projection([place.location?.longitude ?? 0, place.location?.latitude ?? 0]);
          if (!spot) return null;
          return (
            <a key={place.id} href={`/${place.id}`} aria-label={`${place.name}: ${count} decisions`}>
              <circle class="range" cx={spot[0]} cy={spot[1]} r={4 + Math.sqrt(count) * 3}>
                <title>{`${place.name}: ${count}`}</title>
              </circle>
              <text x={spot[0] + 8 + Math.sqrt(count) * 3} y={spot[1] + 4}>
                {place.name}
              </text>
            </a>
          );
        })}
      </svg>
      <SavePicture name="gazette-map" drawing={() => drawing.current} />
    </>
  );
}

export function MapPage({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const asked = useAsk<{ decisionsPage: readonly PlacedRow[] }>(PLACED, { filter: filterOf(query), first: 100 });
  return (
    <>
      <h1>Where decisions apply</h1>
      <p class="soft">
        At most 100 decisions that fit the filters, the first ones in time. Outlines: Natural Earth, public domain; they take no side on
        borders.
      </p>
      <Answer asked={asked}>
        {({ decisionsPage }) => {
          const unplaced = decisionsPage.filter((row) => row.places.length === 0);
          return (
            <>
              <WorldMap rows={decisionsPage} />
              <HappeningsTable
                caption="The same decisions as a table"
                rows={decisionsPage.map((row) => ({ ...row, appliesIn: row.places }))}
              />
              {unplaced.length > 0 ? (
                <p class="soft">
                  Without a place: {unplaced.length}, for example <Thing node={unplaced[0] as PlacedRow} />
                </p>
              ) : null}
            </>
          );
        }}
      </Answer>
    </>
  );
}
