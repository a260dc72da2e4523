import type { CleanText } from './clean-text.ts';

/** Longer first lines are paragraphs that lost their stop. */
const LONGEST_TITLE = 250;

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A first paragraph that is one line of the original and has no final stop. Question and exclamation marks end headlines too. */
export function firstLineTitle(body: CleanText, raw: string): string | undefined {
  const first = body.paragraphs[0];
  if (first === undefined || first.end - first.start > LONGEST_TITLE) return undefined;
  const text = body.text.slice(first.start, first.end);
  if (/[.…:;,。]["'”’»)\]]*$/.test(text.slice(-6))) return undefined;
  const { rawStart, rawEnd } = body.rawMap.rawSpan(first);
  const oneLine = rawStart === null || rawEnd === null || !/[\n\r]/.test(raw.slice(rawStart, rawEnd));
  return oneLine ? text : undefined;
}

/**
 * How many characters of the body repeat the title: its first paragraph, or a first sentence that stands in one paragraph
 * with the rest. 0 when the body begins otherwise.
 */
export function repeatedTitle(title: string, body: CleanText): number {
  const first = body.paragraphs[0];
  if (first === undefined || !/[\p{L}\p{N}]/u.test(title)) return 0;
  const text = body.text.slice(first.start, first.end);
  // Marks and case may differ, not much more: long paragraphs need no comparison.
  if (text.length <= title.length * 2 + 20 && key(text) === key(title)) return text.length;
  if (!text.startsWith(title)) return 0;
  const stop = /[.!?…]["'”’»)\]]?$/.test(title) ? '' : /^[.!?…]["'”’»)\]]?/.exec(text.slice(title.length))?.[0];
  if (stop === undefined) return 0;
  const length = title.length + stop.length;
  return /^ ["'“‘«(]?\p{Lu}/u.test(text.slice(length, length + 3)) ? length : 0;
}
