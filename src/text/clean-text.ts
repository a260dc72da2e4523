import type { Problem } from '../model/problem.ts';
import type { ParagraphSpan, RawMap } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { applyEdits, type Edit } from './edit.ts';
import { featuresOf } from './features.ts';
import { mapThrough } from './raw-map.ts';
import { REPAIR_STEPS } from './steps.ts';

export interface CleanText {
  readonly text: string;
  /** None is a title here; `prepareReport` knows titles. */
  readonly paragraphs: readonly ParagraphSpan[];
  /** Leads from `text` to the text that was handed in. */
  readonly rawMap: RawMap;
  readonly problems: readonly Problem[];
  /** Which rules changed something, in order, with the number of places. */
  readonly repairs: readonly { readonly rule: string; readonly count: number }[];
}

/** Paragraphs stand one empty line apart. */
export const PARAGRAPH_BREAK = '\n\n';

/** Where the paragraphs of a cleaned text stand. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  if (text === '') return spans;
  let start = 0;
  for (let at = text.indexOf(PARAGRAPH_BREAK); at >= 0; at = text.indexOf(PARAGRAPH_BREAK, start)) {
    spans.push({ start, end: at });
    start = at + PARAGRAPH_BREAK.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function describe(found: ReadonlyMap<string, { count: number; message: (count: number) => string }>, text: string): Problem[] {
  const problems: Problem[] = [...found].map(([code, { count, message }]) => ({ stage: 'text', code, message: message(count) }));
  const lost = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0;
  if (lost > 0 && !found.has('lone_surrogates')) {
    const message = `${lost} characters were lost before the text came here; U+FFFD stands in their place.`;
    problems.push({ stage: 'text', code: 'characters_lost', message });
  }
  return problems;
}

/** Repairs a text step by step and keeps the way back to every original character. Pure; linear in the text. */
export function cleanText(raw: string): CleanText {
  let text = raw;
  let features = featuresOf(text);
  const layers: (readonly Edit[])[] = [];
  const repairs: { rule: string; count: number }[] = [];
  const found = new Map<string, { count: number; message: (count: number) => string }>();
  for (const { rule, needs, repair, problem } of REPAIR_STEPS) {
    if ((features & needs) === 0) continue;
    const edits = repair(text);
    if (edits.length === 0) continue;
    text = applyEdits(text, edits);
    features = featuresOf(text);
    layers.push(edits);
    repairs.push({ rule, count: edits.length });
    if (problem !== undefined) {
      found.set(problem.code, { count: (found.get(problem.code)?.count ?? 0) + edits.length, message: problem.message });
    }
  }
  return {
    text,
    paragraphs: paragraphSpans(text).map((span) => ({ ...span, isTitle: false })),
    rawMap: mapThrough(layers),
    problems: describe(found, text),
    repairs,
  };
}
