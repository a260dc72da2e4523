import type { Analyser } from '../../../src/language/index.ts';
import type { ParagraphSpan } from '../../../src/model/report.ts';

/** A text of several paragraphs, as `analyse` takes it. */
export interface Batch {
  readonly text: string;
  readonly paragraphs: readonly ParagraphSpan[];
}

/** As many documents as spaCy's `nlp.pipe` takes at a time. */
const SIZE = 64;

export function toBatches(texts: readonly string[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (let i = 0; i < texts.length; i += SIZE) {
    let text = '';
    const paragraphs = texts.slice(i, i + SIZE).map((paragraph) => {
      const start = text.length;
      text += `${paragraph}\n`;
      return { start, end: start + paragraph.length, isTitle: false };
    });
    batches.push({ text, paragraphs });
  }
  return batches;
}

export function tokensOf(analyser: Analyser, batches: readonly Batch[]): number {
  let tokens = 0;
  for (const { text, paragraphs } of batches)
    for (const paragraph of analyser.analyse(text, paragraphs).paragraphs) tokens += paragraph.tokens.length;
  return tokens;
}
