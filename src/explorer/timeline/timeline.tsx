import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { SavePicture } from '../components/save-picture.tsx';
import { hrefOf, setQuery } from '../router.ts';
import { typeOf } from '../signs.ts';
import type { HappeningRow } from '../types.ts';
import { useWidth } from '../use-width.ts';
import { day, plain, time } from '../words.ts';
import { lanes } from './lanes.ts';
import { DAY_MS, isoOf, placeLabels, ticks } from './time-scale.ts';

const TOP = 22;
const TICK_WIDTH = 120;
/** Lanes are as high as they can be within this height. */
const HEIGHT = 190;
const LANE = { least: 3, most: 15 };
/** How much room either side, so that a single day has a width. */
const MARGIN_DAYS = 2;

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Decisions and events in time; a vague date is a pale range as wide as it is vague. Dragging picks a period. */
export function Timeline({ rows }: { readonly rows: readonly HappeningRow[] }): JSX.Element | null {
  const [drag, setDrag] = useState<Drag | undefined>();
  const wasDragged = useRef(false);
  const drawing = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const bars = useMemo(() => lanes(rows), [rows]);
  if (bars.length === 0) return null;

  const start = bars.reduce((least, bar) => Math.min(least, bar.from), Number.POSITIVE_INFINITY) - MARGIN_DAYS * DAY_MS;
  const end = bars.reduce((most, bar) => Math.max(most, bar.to), 0) + MARGIN_DAYS * DAY_MS;
  const count = bars.reduce((most, bar) => Math.max(most, bar.lane + 1), 1);
  const lane = Math.min(LANE.most, Math.max(LANE.least, HEIGHT / count));
  const height = TOP + count * lane + 6;
  const x = (ms: number): number => ((ms - start) / (end - start)) * width;
  const marks = ticks(start, end, Math.max(2, width / TICK_WIDTH)).map(({ at, label }) => ({ x: x(at), label }));
  const labels = placeLabels(marks, width);
  const timeAt = (event: PointerEvent): number => {
    const { left, width: wide } = (event.currentTarget as SVGElement).getBoundingClientRect();
    return start + ((event.clientX - left) / wide) * (end - start);
  };
  const picked = drag && { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) };
  const finish = (): void => {
    wasDragged.current = picked !== undefined && picked.to - picked.from > DAY_MS / 2;
    if (picked && wasDragged.current) setQuery({ from: isoOf(picked.from), to: isoOf(picked.to) });
    setDrag(undefined);
  };
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
          onPointerDown={(event) => setDrag({ from: timeAt(event), to: timeAt(event) })}
          onPointerMove={(event) => drag && setDrag({ ...drag, to: timeAt(event) })}
          onPointerUp={finish}
          onPointerCancel={() => setDrag(undefined)}
          onClickCapture={(event) => wasDragged.current && event.preventDefault()}
        >
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
          {bars.map(({ row, from, to, lane: at }) => (
            <a key={row.id} href={hrefOf(row.id)} aria-label={`${row.name}, ${time(row)}`} draggable={false}>
              <rect
                class={`bar-of ${typeOf(row.id)} ${to - from > DAY_MS ? 'vague' : ''}`}
                x={x(from) + 0.5}
                y={TOP + at * lane}
                width={Math.max(x(to) - x(from) - 1, 4)}
                height={Math.max(lane - 3, 2)}
                rx={Math.min(3, lane / 4)}
              >
                <title>{`${row.name} (${plain(row.kind)}), ${time(row)}`}</title>
              </rect>
            </a>
          ))}
          {picked ? <rect class="brush" x={x(picked.from)} width={x(picked.to) - x(picked.from)} y={0} height={height} /> : null}
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
