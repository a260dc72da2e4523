/** Words that the browser keeps; where it keeps nothing (it throws when all cookies are blocked), the page does as long as it is open. */
export interface Kept {
  read(): string | null;
  write(text: string): void;
}

export function keptIn(store: () => Storage, key: string): Kept {
  let here: string | null = null;
  return {
    read() {
      try {
        return store().getItem(key);
      } catch {
        return here;
      }
    },
    write(text) {
      here = text;
      try {
        store().setItem(key, text);
      } catch {
        // The page has it.
      }
    },
  };
}
