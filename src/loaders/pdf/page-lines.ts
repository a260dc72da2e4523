/** One run of glyphs as pdf.js gives it: `transform` holds the font size and the position of its left baseline. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, upwards from the foot of the page. */
  readonly y: number;
  readonly size: number;
}

/** Runs on one baseline make a line; a gap wider than a fifth of the font size was a blank. */
export function pageLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let [left, right, y, size] = [0, 0, 0, 0];
  const settle = (): void => {
    if (text.trim() !== '') lines.push({ text: text.trim(), left, right, y, size });
    text = '';
  };
  for (const item of items) {
    const itemSize = item.height || Math.abs(item.transform[3] ?? 0) || size;
    const [x, base] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
    if (text !== '' && item.str !== '' && Math.abs(base - y) > itemSize * 0.5) settle();
    if (item.str !== '') {
      if (text === '') [left, y, size] = [x, base, itemSize];
      else if (x - right > itemSize * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ' ';
      text += item.str;
      right = x + item.width;
      size = Math.max(size, itemSize);
    }
    if (item.hasEOL) settle();
  }
  settle();
  return lines;
}
