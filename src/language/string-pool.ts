/** Strings as small numbers. */
export interface StringPool {
  readonly strings: string[];
  number(text: string): number;
}

/** A pool that begins with the given strings, numbered in their order. */
export function createStringPool(first: readonly string[]): StringPool {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    let found = numbers.get(text);
    if (found === undefined) {
      found = strings.push(text) - 1;
      numbers.set(text, found);
    }
    return found;
  };
  for (const text of first) number(text);
  return { strings, number };
}
