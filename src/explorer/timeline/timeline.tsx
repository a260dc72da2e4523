import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { SavePicture } from '../components/save-picture.tsx';
import { hrefOf } from '../router.ts';
import { typeOf } from '../signs.ts';
import type { HappeningRow } from '../types.ts';
import { useWidth } from '../use-width.ts';
import { day, plain, time } from '../words.ts';
import { type Bar, lanes } from './lanes.ts';
import { marksOf, type Scale, scaleOf } from './scale.ts';
import { DAY_MS, isoOf, placeLabels } from './time-scale.ts';
import { usePeriodBrush } from './use-period-brush.ts';

const TOP = 22;
/** Lanes are as high as they can be within this height. */
const HEIGHT = 190;
const LANE = { least: 3, most: 15 };

interface Drawn {
  readonly scale: Scale;
  readonly bars: readonly Bar[];
  readonly laneHeight: number;
}

function Bars({ scale: { x }, bars, laneHeight }: Drawn): JSX.Element {
  return (
    <>
      {bars.map(({ row, from, to, lane }) => (
        <a key={row.id} href={hrefOf(row.id)} aria-label={`${row.name}, ${time(row)}`} draggable={false}>
          <rect
            class={`bar-of ${typeOf(row.id)} ${to - from > DAY_MS ? 'vague' : ''}`}
            x={x(from) + 0.5}
            y={TOP + lane * laneHeight}
            width={Math.max(x(to) - x(from) - 1, 4)}
            height={Math.max(laneHeight - 3, 2)}
            rx={Math.min(3, laneHeight / 4)}
          >
            <title>{`${row.name} (${plain(row.kind)}), ${time(row)}`}</title>
          </rect>
        </a>
      ))}
    </>
  );
}

function Axis({ scale, height }: { readonly scale: Scale; readonly height: number }): JSX.Element {
  const marks = marksOf(scale);
  const labels = placeLabels(marks, scale.width);
  return (
    <>
      {marks.map((mark, index) => (
        <g key={mark.x}>
          <line class="axis" x1={mark.x} x2={mark.x} y1={TOP - 6} y2={height} />
          {labels[index]?.hasRoom ? (
            <text class="tick" x={mark.x} y={12} text-anchor={labels[index].anchor}>
              {mark.label}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}

/** Decisions and events in time; a vague date is a pale range as wide as it is vague. Dragging picks a period. */
export function Timeline({ rows }: { readonly rows: readonly HappeningRow[] }): JSX.Element | null {
  const drawing = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const bars = useMemo(() => lanes(rows), [rows]);
  const scale = scaleOf(bars, width);
  const { picked, handlers } = usePeriodBrush(scale);
  if (bars.length === 0) return null;

  const count = bars.reduce((most, bar) => Math.max(most, bar.lane + 1), 1);
  const laneHeight = Math.min(LANE.most, Math.max(LANE.least, HEIGHT / count));
  const height = TOP + count * laneHeight + 6;
  return (
    <figure class="timeline">
      <div ref={box}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label="Timeline; the table below holds the same rows"
          {...handlers}
        >
          <Axis scale={scale} height={height} />
          <Bars scale={scale} bars={bars} laneHeight={laneHeight} />
          {picked ? (
            <rect class="brush" x={scale.x(picked.from)} width={scale.x(picked.to) - scale.x(picked.from)} y={0} height={height} />
          ) : null}
        </svg>
      </div>
      <figcaption class="key">
        <span>
          {picked
            ? `${day(isoOf(picked.from))} to ${day(isoOf(picked.to))}`
            : 'Solid: the day is known. Pale: as wide as the date is vague. Drag over days to look at them alone.'}
        </span>
        <SavePicture name="gazette-timeline" drawing={() => drawing.current} />
      </figcaption>
    </figure>
  );
}
