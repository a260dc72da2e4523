import type { JSX } from 'preact';
import { SIGNS } from '../signs.ts';
import { plain } from '../words.ts';
import { edgeKey, type Picture } from './model.ts';
import type { Points } from './use-layout.ts';

interface SvgViewProps {
  readonly picture: Picture;
  readonly points: Points;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const WIDTH = 960;
const HEIGHT = { least: 240, most: 600 };
const EDGE = { x: 150, y: 50 };
const RADIUS = 12;
/** How far before the middle of a node an arrow ends. */
const SHORT = RADIUS + 7;

/** Stretches the points over a drawing that is as high as they need. */
function stretch(points: Points): { readonly places: Points; readonly height: number } {
  const all = [...points.values()];
  const least = (of: (point: { readonly x: number; readonly y: number }) => number): number =>
    all.reduce((low, point) => Math.min(low, of(point)), Number.POSITIVE_INFINITY);
  const [minX, minY, maxX, maxY] = [least((p) => p.x), least((p) => -p.y), -least((p) => -p.x), -least((p) => p.y)];
  const scale = Math.min((WIDTH - 2 * EDGE.x) / Math.max(maxX - minX, 1), (HEIGHT.most - 2 * EDGE.y) / Math.max(maxY - minY, 1));
  const height = all.length === 0 ? HEIGHT.least : Math.max(HEIGHT.least, Math.round((maxY - minY) * scale + 2 * EDGE.y));
  const places = new Map(
    [...points].map(([id, { x, y }]) => [
      id,
      { x: WIDTH / 2 + (x - (minX + maxX) / 2) * scale, y: height / 2 + (-y - (minY + maxY) / 2) * scale },
    ]),
  );
  return { places, height };
}

/** The same picture without WebGL; also what is saved as SVG. */
export function SvgView({ picture, points, chosen, onChoose }: SvgViewProps): JSX.Element {
  const { places, height } = stretch(points);
  return (
    <svg
      id="picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width="100%"
      height="100%"
      role="group"
      aria-label="Graph; the table below holds the same rows"
    >
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="6" markerHeight="6" orient="auto">
          <path class="arrow" d="M0 0L8 4L0 8Z" />
        </marker>
      </defs>
      {[...picture.edges.values()].map((edge) => {
        const [from, to] = [places.get(edge.from), places.get(edge.to)];
        if (!from || !to) return null;
        const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
        return (
          <g key={edgeKey(edge)}>
            <line
              class="edge"
              x1={from.x}
              y1={from.y}
              x2={to.x - ((to.x - from.x) * SHORT) / length}
              y2={to.y - ((to.y - from.y) * SHORT) / length}
              marker-end="url(#arrow)"
            />
            <text class="tick halo" x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 + 4} text-anchor="middle">
              {plain(edge.type)}
            </text>
          </g>
        );
      })}
      {[...picture.nodes.values()].map((node) => {
        const point = places.get(node.id);
        if (!point) return null;
        const radius = node.type === 'Decision' ? RADIUS + 3 : RADIUS;
        return (
          <g
            key={node.id}
            class={node.type}
            role="button"
            tabIndex={0}
            aria-label={`${node.type}: ${node.name}`}
            aria-pressed={node.id === chosen}
            onClick={() => onChoose(node.id)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(node.id)}
          >
            <circle class="spot" cx={point.x} cy={point.y} r={radius} />
            <text class="on-spot" x={point.x} y={point.y + 4} text-anchor="middle">
              {SIGNS[node.type]}
            </text>
            <text class="halo" x={point.x} y={point.y + radius + 14} text-anchor="middle">
              {node.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
