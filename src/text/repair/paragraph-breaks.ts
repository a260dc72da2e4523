import type { Edit } from '../edit.ts';

const BREAK = / ?\n[ \n]*/g;
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 30;

interface Break {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
}

function findBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  for (const match of text.matchAll(BREAK)) {
    let lines = 0;
    for (const character of match[0]) if (character === '\n') lines += 1;
    breaks.push({ start: match.index, end: match.index + match[0].length, lines });
  }
  return breaks;
}

/**
 * Which single line ends were made by a column width, not by the author: there the next word would not have fitted.
 * The text must show it: no line beyond a usual column, most single line ends full, and lines that go on in lower case.
 */
function wrappedBreaks(text: string, breaks: readonly Break[]): ReadonlySet<Break> {
  const wrapped = new Set<Break>();
  const lengths = breaks.map((item, index) => item.start - (breaks[index - 1]?.end ?? 0));
  const last = text.length - (breaks.at(-1)?.end ?? 0);
  // Not `Math.max(...lengths)`: long lists overflow the stack.
  const width = lengths.reduce((most, length) => Math.max(most, length), last);
  if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return wrapped;
  const candidates = breaks.flatMap((item, index) => {
    if (item.lines !== 1) return [];
    const nextWord = /^\S{0,60}/.exec(text.slice(item.end, item.end + 60))?.[0] ?? '';
    const length = lengths[index] ?? 0;
    const goesOn = /^\p{Ll}/u.test(nextWord);
    const stops = /[.!?…:;]["'”’)\]]?$/.test(text.slice(Math.max(0, item.start - 3), item.start));
    return [{ item, full: length + 1 + nextWord.length > width, nearlyFull: length + 1 + nextWord.length > width * 0.8, goesOn, stops }];
  });
  const full = candidates.filter((candidate) => candidate.full || (candidate.nearlyFull && candidate.goesOn));
  const evidence = full.filter((candidate) => candidate.goesOn).length;
  if (full.length < candidates.length * 0.6 || evidence < Math.max(1, full.length * 0.3)) return wrapped;
  for (const { item, full: isFull, nearlyFull, goesOn, stops } of candidates) {
    if (isFull || (nearlyFull && !stops) || (goesOn && !stops)) wrapped.add(item);
  }
  return wrapped;
}

/** One empty line between paragraphs, none inside them, nothing at the ends; lines wrapped by a column width are joined. */
export function settleParagraphs(text: string): Edit[] {
  const start = /^[ \n]*/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
  const edits: Edit[] = start > 0 ? [{ start: 0, end: start, text: '' }] : [];
  if (text.includes('\n')) {
    const inner = text.slice(start, end);
    const breaks = findBreaks(inner);
    const wrapped = breaks.some((item) => item.lines === 1) ? wrappedBreaks(inner, breaks) : new Set<Break>();
    for (const item of breaks) {
      const replacement = wrapped.has(item) ? ' ' : '\n\n';
      if (inner.slice(item.start, item.end) !== replacement) {
        edits.push({ start: start + item.start, end: start + item.end, text: replacement });
      }
    }
  }
  if (end < text.length) edits.push({ start: end, end: text.length, text: '' });
  return edits;
}
