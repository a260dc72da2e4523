import type { LoadedRecord } from '../../model/report.ts';
import { listZip } from '../archive/zip-entries.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { type Input, readBytes } from '../input.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { LoadOptions } from '../load-options.ts';
import type { Loader } from '../loader.ts';
import { documentReport } from '../record-fields.ts';
import { refusal } from '../rejections.ts';

async function checkSizes(bytes: Uint8Array, where: string): Promise<void> {
  const sizes = await listZip(bytes).catch((cause: unknown) => {
    throw refusal('invalid_docx', `${where} is not a Word document (DOCX): it is no readable zip. Save it again.`, cause);
  });
  const total = sizes.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.docxBytes * 2 || sizes.length > LIMITS.archiveEntries) {
    throw refusal('too_large', `${where} unpacks to ${megabytes(total)} in ${sizes.length} parts, more than a document needs.`);
  }
}

async function* load(input: Input, options: LoadOptions): AsyncGenerator<LoadedRecord> {
  const bytes = await readBytes(input, LIMITS.docxBytes);
  await checkSizes(bytes, input.path);
  const { default: mammoth } = await import('mammoth');
  const image = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: image }).catch((cause: unknown) => {
    throw refusal(
      'invalid_docx',
      `${input.path} is not a readable Word document (DOCX): ${(cause as Error).message.slice(0, 160)}. Save it again.`,
      cause,
    );
  });
  yield documentReport({ text: await fragmentText(value, input.path) }, options, { path: input.path });
}

/** A Word document. Its properties are those of a file, not of a report: title and date come from the text or the user. */
export const docxLoader: Loader = {
  format: 'docx',
  extensions: ['docx'],
  recognises: (head) => head.startsWith('PK\u0003\u0004') && head.includes('word/'),
  load,
};
