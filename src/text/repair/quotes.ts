import { type Edit, editsFor } from '../edit.ts';

const TYPED = /``|''|,,(?=\p{L})/gu;
const SPACED = /[“„«‹] | [”»›]/g;

/** Typewriter pairs `` '' ,, become the quotation marks they stand for; the style of the text decides which. */
function typedMarks(text: string): Edit[] {
  const curly = /[“”„]/.test(text) || text.includes('``');
  return editsFor(text, TYPED, (match) => {
    if (match[0] === '``') return '“';
    if (match[0] === ',,') return '„';
    return curly ? '”' : '"';
  });
}

/** A blank inside the marks: “ does → “does. */
const spacedMarks = (text: string): Edit[] => editsFor(text, SPACED, (match) => match[0].trim());

/** A straight mark with blanks on both sides opens or closes by its count in the paragraph. */
function lonelyStraightMarks(text: string): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    let open = false;
    const marks = [...paragraph.matchAll(/"/g)];
    if (marks.length % 2 === 0) {
      for (const { index } of marks) {
        open = !open;
        if (paragraph[index - 1] !== ' ' || paragraph[index + 1] !== ' ') {
          if (open && paragraph[index + 1] === ' ' && index === 0) edits.push({ start: from + 1, end: from + 2, text: '' });
          continue;
        }
        const at = from + (open ? index + 1 : index - 1);
        // Between two marks there is one blank, which both would take.
        if (edits.at(-1)?.start !== at) edits.push({ start: at, end: at + 1, text: '' });
      }
    }
    from += paragraph.length + 1;
  }
  return edits;
}

export const repairTypedQuotes = (text: string): Edit[] => (/``|''|,,/.test(text) ? typedMarks(text) : []);
export const repairSpacedQuotes = (text: string): Edit[] => spacedMarks(text);
export const repairLonelyQuotes = (text: string): Edit[] =>
  text.includes(' " ') || text.startsWith('" ') || text.includes('\n" ') ? lonelyStraightMarks(text) : [];
