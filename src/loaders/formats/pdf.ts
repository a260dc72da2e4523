import type { LoadedRecord } from '../../model/report.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { type PdfItem, type PdfLine, pageLines } from '../pdf/page-lines.ts';
import { pdfParagraphs } from '../pdf/paragraphs.ts';
import { documentReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

async function readPages(bytes: Uint8Array, where: string): Promise<PdfLine[][]> {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer over: it gets a copy.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    if (document.numPages > LIMITS.pdfPages)
      throw refusal('too_many', `${where} has ${document.numPages} pages; ${LIMITS.pdfPages} are the limit. Split it.`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items.filter((item) => 'str' in item) as PdfItem[]));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.pdfBytes);
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw refusal('invalid_pdf', `${input.path} is not a PDF file. Name its format with --format.`);
  const pages = await readPages(bytes, input.path).catch((cause: unknown) => {
    if ((cause as { code?: string }).code === 'too_many') throw cause;
    const { name, message } = cause as Error;
    if (name === 'PasswordException') throw refusal('encrypted', `${input.path} is protected by a password. Remove it first.`, cause);
    throw refusal('invalid_pdf', `${input.path} cannot be read as PDF: ${message.slice(0, 160).replace(/\.$/, '')}. Save it again.`, cause);
  });
  const text = pdfParagraphs(pages).join('\n\n');
  if (text.trim() === '')
    throw refusal('no_text_layer', `${input.path} has no text layer, only pictures. Run text recognition (OCR) over it first.`);
  yield documentReport({ text }, options, { path: input.path });
}

/** A PDF with text. Its properties are those of a file, not of a report: title and date come from the text or the user. */
export const pdfLoader: Loader = { format: 'pdf', extensions: ['pdf'], recognises: (head) => head.startsWith('%PDF-'), load };
