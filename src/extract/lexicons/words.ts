/** Splits a word list; blanks and line ends divide, `_` stands for a blank inside an entry. */
export const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );

/** A table from words to a value: `{ value: 'words ...' }` turned round. */
export function wordTable<T extends string>(lists: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const [value, list] of Object.entries(lists) as [T, string][]) for (const word of words(list)) table.set(word, value);
  return table;
}
