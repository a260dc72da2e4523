import type { Analysis, Paragraph, TokenRange } from '../model/analysis.ts';
import type { Sentence } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { sentenceId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { Suggestions } from '../model/suggestions.ts';
import { mendParse } from './parse/mend-parse.ts';

/** A sentence with the tokens it is made of; `paragraph` counts in `analysis.paragraphs`. */
export interface ContextSentence extends Sentence, TokenRange {
  readonly paragraph: number;
}

/** What every rule of this stage may look at. */
export interface ExtractContext {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly gazetteer: Gazetteer;
  /** In text order. */
  readonly sentences: readonly ContextSentence[];
  /** What a provider takes for names; absent when none is asked. */
  readonly suggestions?: Suggestions;
}

function sentencesOf(report: Report, paragraph: Paragraph, number: number, first: number): ContextSentence[] {
  const { tokens } = paragraph;
  const found: ContextSentence[] = [];
  for (const { from, to } of paragraph.sentences) {
    if (to <= from) continue;
    const start = tokens.start(from);
    const end = tokens.end(to - 1);
    const text = report.text.slice(start, end);
    if (text.trim() === '') continue;
    const index = first + found.length;
    found.push({ id: sentenceId(report.id, index), index, start, end, text, paragraph: number, from, to });
  }
  return found;
}

export function makeContext(report: Report, parsed: Analysis, gazetteer: Gazetteer, suggestions?: Suggestions): ExtractContext {
  const analysis = mendParse(parsed);
  const sentences: ContextSentence[] = [];
  analysis.paragraphs.forEach((paragraph, number) => {
    sentences.push(...sentencesOf(report, paragraph, number, sentences.length));
  });
  return { report, analysis, gazetteer, sentences, ...(suggestions === undefined ? {} : { suggestions }) };
}

/** The number of the sentence that `position` of the text stands in or before; -1 without sentences. */
export function sentenceIndexAt(context: ExtractContext, position: number): number {
  let low = 0;
  let high = context.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (context.sentences[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, context.sentences.length - 1);
}
