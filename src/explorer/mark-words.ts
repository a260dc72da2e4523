/** Cuts a text where any of the words of a search stands, in any case; every second piece is a word that was found. */
export function markWords(text: string, searched: string): readonly string[] {
  const words = searched.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [text];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${escaped.join('|')})`, 'iu'));
}
