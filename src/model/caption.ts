/** What a circle in Neo4j Browser shows before it cuts. */
export const CAPTION_LENGTH = 40;

/** Blanks that are not single ones between words. */
const UNEVEN = /[^\S ]|^ | (?: |$)/;

/** Cuts at a word where that keeps at least half; at most 40 characters. */
export function cutCaption(text: string, length: number = CAPTION_LENGTH): string {
  const plain = UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  const kept = blank >= length / 2 ? cut.slice(0, blank) : cut;
  // A cut through a surrogate pair would leave half a character.
  const whole = kept.replace(/[\uD800-\uDBFF]$/, '');
  let end = whole.length;
  while (end > 0 && /[\s,:;–-]/.test(whole[end - 1]!)) end--;
  return `${whole.slice(0, end)}…`;
}
