const WIN_ANSI: Readonly<Record<string, string>> = { '“': '\\223', '”': '\\224', '’': '\\222', '—': '\\227', '–': '\\226', '…': '\\205' };
const LINE = 88;

function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length > LINE && last !== '') lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const literal = (text: string): string =>
  [...text]
    .map(
      (character) =>
        WIN_ANSI[character] ??
        ('()\\'.includes(character)
          ? `\\${character}`
          : character.charCodeAt(0) > 126
            ? `\\${character.charCodeAt(0).toString(8)}`
            : character),
    )
    .join('');

export interface PdfOptions {
  readonly linesPerPage?: number;
  /** Drawn before the text of the first page: a stream as it stands in the file, with its filter. */
  readonly before?: { readonly filter: string; readonly bytes: Buffer };
}

/** A PDF in Helvetica as a word processor would set it: title, paragraphs with a gap between them, a page number at the foot. */
export function makePdf(title: string, paragraphs: readonly string[], { linesPerPage = 46, before }: PdfOptions = {}): Buffer {
  const lines = [
    { text: title, size: 16, gap: 0 },
    ...paragraphs.flatMap((text) => wrap(text).map((line, index) => ({ text: line, size: 11, gap: index === 0 ? 12 : 0 }))),
  ];
  const pages: (typeof lines)[] = [];
  for (let at = 0; at < Math.max(1, lines.length); at += linesPerPage) pages.push(lines.slice(at, at + linesPerPage));
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids: string[] = [];
  for (const [index, page] of pages.entries()) {
    let y = 800;
    const drawn = page.map(({ text, size, gap }) => {
      y -= gap + 14;
      return `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm (${literal(text)}) Tj ET`;
    });
    drawn.push(`BT /F1 9 Tf 1 0 0 1 290 20 Tm (${index + 1}) Tj ET`);
    const first = before !== undefined && index === 0;
    if (first) objects.push(`<< /Length ${before.bytes.length} ${before.filter} >>\nstream\n${before.bytes.toString('latin1')}\nendstream`);
    const stream = drawn.join('\n');
    objects.push(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first ? `[${objects.length - 1} 0 R ${objects.length} 0 R]` : `${objects.length} 0 R`} /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(Buffer.byteLength(file, 'latin1'));
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
