/** Strings as small numbers. */
export interface StringPool {
  readonly strings: string[];
  number(text: string): number;
}

export function createStringPool(): StringPool {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  return {
    strings,
    number(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = strings.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}
