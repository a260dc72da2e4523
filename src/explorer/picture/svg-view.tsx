import type { JSX } from 'preact';
import type { Point } from './layout.ts';
import { edgeKey, type Picture } from './model.ts';

interface SvgViewProps {
  readonly picture: Picture;
  readonly points: ReadonlyMap<string, Point>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The same picture without WebGL; also what is saved as SVG. */
export function SvgView({ picture, points, chosen, onChoose }: SvgViewProps): JSX.Element {
  const all = [...points.values()];
  const minX = Math.min(...all.map((point) => point.x), 0) - 40;
  const minY = Math.min(...all.map((point) => point.y), 0) - 40;
  const width = Math.max(...all.map((point) => point.x), 0) - minX + 80;
  const height = Math.max(...all.map((point) => point.y), 0) - minY + 80;
  const unit = Math.max(width, height) / 100;
  return (
    <svg
      id="picture"
      viewBox={`${minX} ${minY} ${width} ${height}`}
      width="100%"
      height="100%"
      role="group"
      aria-label="Graph; the table below holds the same rows"
    >
      {[...picture.edges.values()].map((edge) => {
        const [from, to] = [points.get(edge.from), points.get(edge.to)];
        return from && to ? (
          <line key={edgeKey(edge)} class="axis" x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={unit / 6}>
            <title>{edge.type}</title>
          </line>
        ) : null;
      })}
      {[...picture.nodes.values()].map((node) => {
        const point = points.get(node.id);
        if (!point) return null;
        return (
          <g
            key={node.id}
            role="button"
            tabIndex={0}
            aria-pressed={node.id === chosen}
            onClick={() => onChoose(node.id)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(node.id)}
          >
            <circle cx={point.x} cy={point.y} r={node.id === chosen ? unit * 1.6 : unit} fill={`var(--${node.type.toLowerCase()})`} />
            <text x={point.x + unit * 1.4} y={point.y + unit / 2} font-size={unit * 1.8}>
              {node.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
