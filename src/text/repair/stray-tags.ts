import { type Edit, editsFor } from '../edit.ts';

const BLOCKS =
  'p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tbody|thead|tr|td|th|blockquote|section|article|header|footer|figure|figcaption|hr|pre';
const INLINE = 'em|strong|span|font|small|big|sub|sup|img|center|strike|del|ins|cite|abbr|time|mark';
// "a < b > c" is arithmetic: names of one letter only as a browser would read them.
const LETTERS = 'a|b|i|u|s|q';
const ATTRIBUTES = '(?:\\s{1,3}[a-z][\\w:-]{0,40} ?=[^<>]{0,1000})?';
// Whole tags, also with blanks a translation put in ("< / p >", "<br / >"); attributes up to a length no real tag exceeds.
export const WHOLE_TAG: RegExp = new RegExp(`<(?: ?/? ?(?:${BLOCKS}|${INLINE})|/?(?:${LETTERS}))${ATTRIBUTES} ?/? ?>`, 'gi');
// What is left of one: "/p>" and "</p" in the open, "p>" only where a line ends with it.
export const TAG_PIECE: RegExp = new RegExp(
  `(?:(?<=^|[\\s.,;:!?"'”’)])|(?<=\\p{L}))/ ?(?:${BLOCKS}|span|strong|em|font) ?>|</ ?(?:${BLOCKS}|span|strong|em|a)(?![\\w>])`,
  'giu',
);
const COMMENT = /<!--[^<>]*-->/g;
const BLOCK_NAME = new RegExp(`^< ?/? ?(?:${BLOCKS})(?![a-z0-9])`, 'i');

/** Tags and pieces of tags that came through as text. A block tag in the middle of a line was the end of a paragraph. */
export function removeStrayTags(text: string): Edit[] {
  if (!text.includes('>') && !text.includes('</')) return [];
  const edits = [
    ...editsFor(text, WHOLE_TAG, (match) => (BLOCK_NAME.test(match[0]) ? '\n' : '')),
    ...editsFor(text, TAG_PIECE, () => ''),
    ...editsFor(text, COMMENT, () => ''),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
