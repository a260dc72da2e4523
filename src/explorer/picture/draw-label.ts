import { SIGNS } from '../signs.ts';
import type { Colours } from './colours.ts';
import { type Box, boxesAround, type LabelRoom } from './label-room.ts';

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
type Draw = (context: CanvasRenderingContext2D, data: Drawn) => void;

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

const radiusOf = (data: Drawn): number => data.size + (data.isChosen ? 1.5 * GAP : 0);

/** The boxes in which the name may stand; sets the context's font. */
function boxesFor(context: CanvasRenderingContext2D, data: Drawn, isBold: boolean): readonly Box[] {
  context.font = `${isBold ? '600 ' : ''}${SIZE}px system-ui, sans-serif`;
  const width = context.measureText(data.label ?? '').width;
  return boxesAround({ ...data, radius: radiusOf(data) }, { width, height: SIZE + GAP }, context.canvas.width / devicePixelRatio);
}

/** Words with a rim in the page's colour, so that edges do not cross them out. */
function drawWords(context: CanvasRenderingContext2D, words: string, { left, top, height }: Box, colours: Colours): void {
  context.textBaseline = 'middle';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = colours.sheet;
  context.fillStyle = colours.ink;
  context.strokeText(words, left, top + height / 2);
  context.fillText(words, left, top + height / 2);
}

/** A name beside its node where there is room, and the type's sign inside the node. */
export const labelWith =
  (colours: Colours, room: LabelRoom): Draw =>
  (context, data) => {
    const isChosen = data.isChosen === true;
    if (isChosen) drawRing(context, data, colours);
    drawSign(context, data, colours);
    if (!data.label) return;
    const boxes = boxesFor(context, data, isChosen);
    const box = room.take(boxes) ?? (isChosen ? boxes[0] : undefined);
    if (box !== undefined) drawWords(context, data.label, box, colours);
  };

/** The same on a plate of its own, for the node under the pointer. */
export const hoverWith =
  (colours: Colours): Draw =>
  (context, data) => {
    const box = data.label ? boxesFor(context, data, true)[0] : undefined;
    const around = data.size + GAP;
    const left = Math.min(data.x - around, (box?.left ?? data.x) - GAP);
    const right = Math.max(data.x + around, box === undefined ? 0 : box.left + box.width + GAP);
    context.fillStyle = colours.sheet;
    context.strokeStyle = colours.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.roundRect(left, data.y - around, right - left, 2 * around, 6);
    context.fill();
    context.stroke();
    context.fillStyle = data.color;
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fill();
    drawSign(context, data, colours);
    if (data.label && box !== undefined) {
      context.font = `600 ${SIZE}px system-ui, sans-serif`;
      drawWords(context, data.label, box, colours);
    }
  };
