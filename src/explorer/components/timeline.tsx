import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hrefOf, setQuery } from '../router.ts';
import type { HappeningRow } from '../types.ts';
import { plain, time } from '../words.ts';
import { SavePicture } from './save-picture.tsx';

const WIDTH = 900;
const LANE = 18;
const TOP = 26;
const DAY_MS = 86_400_000;
/** How many days either side of a span that is one day only, so that the picture has a width. */
const MARGIN_DAYS = 2;

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

interface Bar {
  readonly row: HappeningRow;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Puts each happening on the first lane that is free where it stands. */
function lanes(rows: readonly HappeningRow[]): readonly Bar[] {
  const ends: number[] = [];
  return rows
    .filter((row) => row.earliest || row.latest)
    .map((row) => ({ row, from: at(row.earliest ?? row.latest ?? ''), to: at(row.latest ?? row.earliest ?? '') + DAY_MS }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.to;
      return { ...bar, lane };
    });
}

/** Decisions and events in time; a vague date is a pale range as wide as it is vague. Dragging picks a period. */
export function Timeline({ rows }: { readonly rows: readonly HappeningRow[] }): JSX.Element | null {
  const [drag, setDrag] = useState<{ from: number; to: number } | undefined>();
  const drawing = useRef<SVGSVGElement>(null);
  const bars = lanes(rows);
  if (bars.length === 0) return null;
  const start = Math.min(...bars.map((bar) => bar.from)) - MARGIN_DAYS * DAY_MS;
  const end = Math.max(...bars.map((bar) => bar.to)) + MARGIN_DAYS * DAY_MS;
  const x = (ms: number): number => ((ms - start) / (end - start)) * WIDTH;
  const height = TOP + (Math.max(...bars.map((bar) => bar.lane)) + 1) * LANE + 8;
  const timeAt = (event: PointerEvent): number => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    return start + ((event.clientX - box.left) / box.width) * (end - start);
  };
  const finish = (): void => {
    if (drag && Math.abs(drag.to - drag.from) > DAY_MS / 2) {
      setQuery({ from: isoOf(Math.min(drag.from, drag.to)), to: isoOf(Math.max(drag.from, drag.to)) });
    }
    setDrag(undefined);
  };
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => start + part * (end - start));
  return (
    <>
      <div class="scroll">
        <svg
          ref={drawing}
          viewBox={`0 0 ${WIDTH} ${height}`}
          width="100%"
          role="group"
          aria-label="Timeline; the table below holds the same rows"
          onPointerDown={(event) => setDrag({ from: timeAt(event), to: timeAt(event) })}
          onPointerMove={(event) => drag && setDrag({ ...drag, to: timeAt(event) })}
          onPointerUp={finish}
        >
          {ticks.map((tick, index) => (
            <g key={tick}>
              <line class="axis" x1={x(tick)} x2={x(tick)} y1={18} y2={height} />
              <text x={x(tick)} y={12} text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}>
                {isoOf(tick)}
              </text>
            </g>
          ))}
          {drag ? (
            <rect
              class="range vague"
              x={x(Math.min(drag.from, drag.to))}
              width={Math.abs(x(drag.to) - x(drag.from))}
              y={18}
              height={height - 18}
            />
          ) : null}
          {bars.map(({ row, from, to, lane }) => (
            <a key={row.id} href={hrefOf(row.id)} aria-label={`${row.name}, ${time(row)}`}>
              <rect
                class={`range ${to - from > DAY_MS ? 'vague' : ''}`}
                x={x(from)}
                y={TOP + lane * LANE}
                width={Math.max(x(to) - x(from), 6)}
                height={LANE - 5}
                rx={3}
              >
                <title>{`${row.name} (${plain(row.kind)}), ${time(row)}`}</title>
              </rect>
            </a>
          ))}
        </svg>
      </div>
      <SavePicture name="gazette-timeline" drawing={() => drawing.current} />
    </>
  );
}
