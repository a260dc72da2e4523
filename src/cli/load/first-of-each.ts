/** Counts what there is to tell by its kind and keeps the first of each, so that one line tells of many. */
export interface FirstOfEach {
  note(kind: string, what: string): void;
  /** A line a kind, in the order in which the kinds came. */
  lines(): readonly string[];
}

/** `noun` says what is counted, in the plural. */
export function firstOfEach(noun: string): FirstOfEach {
  const found = new Map<string, { count: number; readonly first: string }>();
  return {
    note(kind, what) {
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { count: 1, first: what });
      else known.count++;
    },
    lines: () =>
      [...found.values()].map(({ count, first }) => (count === 1 ? first : `${count.toLocaleString('en')} ${noun}, the first: ${first}`)),
  };
}
