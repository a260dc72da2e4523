import type { PdfLine } from './page-lines.ts';

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const shapeOf = (text: string): string => text.toLowerCase().replace(/\d{1,6}/g, '#');

/** Running heads and page numbers: first or last lines of a page that come back on others, and lone numbers there. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  const rims = (lines: readonly PdfLine[]): readonly PdfLine[] => [...lines.slice(0, 2), ...lines.slice(-2)];
  for (const lines of pages)
    for (const shape of new Set(rims(lines).map((line) => shapeOf(line.text)))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return pages.map((lines) => {
    const rim = new Set(rims(lines));
    return lines.filter(
      (line) =>
        !rim.has(line) || ((counts.get(shapeOf(line.text)) ?? 0) < 3 && !/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text)),
    );
  });
}

interface Column {
  /** Between two baselines of one paragraph, in sizes of the font. */
  readonly spacing: number;
  readonly left: number;
  readonly right: number;
}

/** Measured over all pages. Gaps inside paragraphs are the smaller ones: the first third of them tells what they are. */
function columnOf(lines: readonly PdfLine[]): Column {
  const gaps = lines
    .flatMap((line, index) => {
      const gap = ((lines[index - 1]?.y ?? line.y) - line.y) / line.size;
      return gap > 0.5 && gap < 4 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return {
    spacing: gaps[Math.floor(gaps.length / 3)] ?? 1.2,
    left: median(lines.map((line) => line.left)),
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
  };
}

/** Whether `line` begins a paragraph: a wider gap, another size, an indent, or a short line with a stop before it. */
function begins(line: PdfLine, before: PdfLine, column: Column, samePage: boolean): boolean {
  const stops = /[.!?:…]["'”’»)]?$/.test(before.text);
  const width = column.right - column.left;
  // Over a page break nothing but the room at the end of the last line tells whether its paragraph was over.
  if (!samePage) return before.right < column.right - width * 0.15 && !/^\p{Ll}/u.test(line.text);
  if (Math.abs(line.size - before.size) > before.size * 0.12) return true;
  const gap = (before.y - line.y) / line.size;
  if (gap > column.spacing * 1.35 || gap < -column.spacing) return true;
  if (line.left - before.left > line.size * 0.8 && line.left > column.left + line.size * 0.8) return stops || !/^\p{Ll}/u.test(line.text);
  return before.right < column.right - width * 0.2 && (stops || !/^\p{Ll}/u.test(line.text));
}

/** The paragraphs of a document. A hyphen at a line end keeps its line end, so that the repair of the text can judge it. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let before: PdfLine | undefined;
  const body = withoutRunningLines(pages);
  const column = columnOf(body.flat());
  for (const lines of body) {
    for (const [index, line] of lines.entries()) {
      if (before !== undefined && begins(line, before, column, index > 0)) {
        paragraphs.push(text);
        text = '';
      }
      text += text === '' ? line.text : `${/[\p{L}\p{N}][-‐]$/u.test(text) ? '\n' : ' '}${line.text}`;
      before = line;
    }
  }
  if (text !== '') paragraphs.push(text);
  return paragraphs;
}
