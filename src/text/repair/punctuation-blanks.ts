import { type Edit, editsFor } from '../edit.ts';

// A stop must be followed by an end, a blank or another mark: " .kz" and " :)" are words of their own.
const BEFORE = / (?=[;:](?:[\s"'”’»]|$)|[,!?.](?:[\s"'”’»)\]]|$)|[)\]}%](?!\w))/g;
const AFTER = /(?<=[([{]) /g;

/** Blanks before , ; : . ! ? ) and after ( are debris of split markup. Blanks stand alone by now. */
export function removePunctuationBlanks(text: string): Edit[] {
  const edits = editsFor(text, BEFORE, () => '');
  const after = text.includes('( ') || text.includes('[ ') || text.includes('{ ') ? editsFor(text, AFTER, () => '') : [];
  if (after.length === 0) return edits;
  const taken = new Set(edits.map((edit) => edit.start));
  return [...edits, ...after.filter((edit) => !taken.has(edit.start))].sort((a, b) => a.start - b.start);
}
