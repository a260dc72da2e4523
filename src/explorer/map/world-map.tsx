import { type GeoProjection, geoBounds, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPoint } from 'geojson';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SavePicture } from '../components/save-picture.tsx';
import { hrefOf } from '../router.ts';
import { useWidth } from '../use-width.ts';
import { counted } from '../words.ts';
import { placeLabels } from './place-labels.ts';
import { isArea, type Spot } from './spots.ts';

/** Narrower than this, a map says nothing about where in the world it is. */
const LEAST_DEGREES = 14;

/** Land comes with the page, never from another host. */
function useLand(): FeatureCollection | undefined {
  const [land, setLand] = useState<FeatureCollection>();
  useEffect(() => {
    void import('./land.ts').then(({ readLand }) => setLand(readLand()));
  }, []);
  return land;
}

/** Fits what there is, with room for labels, never nearer than some degrees. */
function projectionFor(spots: readonly Spot[], width: number, height: number, isWorld: boolean): GeoProjection {
  const projection = geoEqualEarth();
  if (isWorld || spots.length === 0) return projection.fitSize([width, height], { type: 'Sphere' });
  const points: MultiPoint = { type: 'MultiPoint', coordinates: spots.map(({ at }) => [...at]) };
  const [[west, south], [east, north]] = geoBounds(points);
  const [middle, center] = [(west + east) / 2, (south + north) / 2];
  const half = LEAST_DEGREES / 2;
  points.coordinates.push(
    [Math.min(west, middle - half), Math.min(south, center - half / 2)],
    [Math.max(east, middle + half), Math.max(north, center + half / 2)],
  );
  const side = Math.min(110, width / 6);
  return projection.rotate([-middle, 0]).fitExtent(
    [
      [side, 40],
      [width - side, height - 40],
    ],
    points,
  );
}

const countOf = (spot: Spot): string =>
  [spot.decisions > 0 ? counted(spot.decisions, 'decision') : '', spot.events > 0 ? counted(spot.events, 'event') : '']
    .filter(Boolean)
    .join(', ');

const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const diamond = (r: number): string => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;

/** Decisions and events where they apply or happened; a sign grows with their number. */
export function WorldMap({ spots }: { readonly spots: readonly Spot[] }): JSX.Element {
  const land = useLand();
  const drawing = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 960);
  const height = Math.round(Math.max(280, width * 0.48));
  const [isWorld, setWorld] = useState(false);
  const projection = useMemo(() => projectionFor(spots, width, height, isWorld), [spots, width, height, isWorld]);
  const outlines = useMemo(() => {
    const path = geoPath(
      projection.clipExtent([
        [0, 0],
        [width, height],
      ]),
    );
    return (land?.features ?? []).map((feature, index) => ({ id: String(feature.id ?? index), d: path(feature) }));
  }, [land, projection, width, height]);
  const circles = useMemo(
    () =>
      spots.flatMap((spot) => {
        const [x, y] = projection([...spot.at]) ?? [-1, -1];
        const radius = (isArea(spot.place) ? 9 : 5) + Math.sqrt(spot.decisions + spot.events) * 3;
        return x >= 0 && x <= width && y >= 0 && y <= height ? [{ spot, x, y, radius, name: spot.place.name }] : [];
      }),
    [spots, projection, width, height],
  );
  const labels = useMemo(() => placeLabels(circles, width, height), [circles, width, height]);
  return (
    <figure class="map">
      <div ref={box}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Map of decisions and events; the table below holds the same rows"
        >
          {outlines.map(({ id, d }) => (d ? <path key={id} class="land" d={d} /> : null))}
          {circles.map(({ spot, x, y, radius, name }, index) => {
            const label = labels[index];
            return (
              <a key={spot.place.id} href={hrefOf(spot.place.id)} aria-label={`${name}: ${countOf(spot)}`}>
                <path
                  class={`spot ${spot.decisions > 0 ? 'Decision' : 'Event'} ${isArea(spot.place) ? 'area' : ''}`}
                  d={spot.decisions > 0 ? circle(radius) : diamond(radius)}
                  transform={`translate(${x} ${y})`}
                >
                  <title>{`${name}: ${countOf(spot)}`}</title>
                </path>
                {label ? (
                  <text class="halo" x={label.x} y={label.y} text-anchor={label.anchor}>
                    {name}
                  </text>
                ) : null}
              </a>
            );
          })}
        </svg>
      </div>
      <figcaption class="key">
        <span>
          Circle: decisions. Diamond: events alone. Dashed: a whole country or region. Outlines: Natural Earth, which take no side on
          borders.
        </span>
        <button type="button" aria-pressed={isWorld} onClick={() => setWorld(!isWorld)}>
          Whole world
        </button>
        <SavePicture name="gazette-map" drawing={() => drawing.current} />
      </figcaption>
    </figure>
  );
}
