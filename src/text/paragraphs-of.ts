import type { ParagraphSpan } from '../model/report.ts';
import { paragraphSpans } from './clean-text.ts';

/** The paragraphs of a text that was cleaned before, as it is stored; the first is the title when the report has one. */
export const paragraphsOf = (text: string, title: string | undefined): readonly ParagraphSpan[] =>
  paragraphSpans(text).map((span, i) => ({ ...span, isTitle: i === 0 && title !== undefined }));
