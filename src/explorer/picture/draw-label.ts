import type { Settings } from 'sigma/settings';
import { SIGNS } from '../signs.ts';
import type { Colours } from './colours.ts';

/** What sigma hands over when it draws a label; `sort` and `isChosen` are Gazette's. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly color: string;
  readonly sort?: string;
  readonly isChosen?: boolean;
}
type Draw = (context: CanvasRenderingContext2D, data: Drawn, settings: Settings) => void;

const SIZE = 13;
const GAP = 4;

function drawSign(context: CanvasRenderingContext2D, data: Drawn, colours: Colours): void {
  context.font = `${Math.round(data.size * 1.1)}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colours.sheet;
  context.fillText(SIGNS[data.sort ?? ''] ?? '', data.x, data.y + 1);
  context.textAlign = 'start';
}

function drawRing(context: CanvasRenderingContext2D, data: Drawn, colours: Colours): void {
  context.strokeStyle = colours.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(data.x, data.y, data.size + GAP, 0, 2 * Math.PI);
  context.stroke();
}

/** A name beside its node, with a rim in the page's colour so that edges do not cross it out; the type's sign inside the node. */
export const labelWith =
  (colours: Colours): Draw =>
  (context, data) => {
    if (data.isChosen) drawRing(context, data, colours);
    drawSign(context, data, colours);
    if (!data.label) return;
    context.font = `${data.isChosen ? '600 ' : ''}${SIZE}px system-ui, sans-serif`;
    context.textBaseline = 'middle';
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeStyle = colours.sheet;
    context.fillStyle = colours.ink;
    const gap = data.size + (data.isChosen ? 2.5 : 1) * GAP;
    const width = context.measureText(data.label).width;
    const isOver = data.x + gap + width > context.canvas.width / devicePixelRatio && data.x - gap - width > 0;
    const x = isOver ? data.x - gap - width : data.x + gap;
    context.strokeText(data.label, x, data.y);
    context.fillText(data.label, x, data.y);
  };

/** The same on a plate of its own, for the node under the pointer. */
export const hoverWith =
  (colours: Colours): Draw =>
  (context, data, settings) => {
    context.font = `600 ${SIZE}px system-ui, sans-serif`;
    const width = context.measureText(data.label ?? '').width;
    context.fillStyle = colours.sheet;
    context.strokeStyle = colours.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.roundRect(data.x - data.size - GAP, data.y - data.size - GAP, 2 * data.size + width + 4 * GAP, 2 * (data.size + GAP), 6);
    context.fill();
    context.stroke();
    context.fillStyle = data.color;
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fill();
    labelWith(colours)(context, data, settings);
  };
