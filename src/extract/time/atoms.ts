/** A word, number or mark of the text, with its place. */
export interface Atom {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
}

const ATOM =
  /\p{L}+|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,9}|['’]s(?!\p{L})|\S/gu;

const IS_COUNT = /^\d{1,9}$/;

/** The text as atoms, linear in its length. Numbers with a tail stay apart: `4th` is `4` and `th`, `10pm` is `10` and `pm`. */
export function atomsOf(text: string, offset: number): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(ATOM)) {
    const word = match[0];
    const start = offset + match.index;
    atoms.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      value: IS_COUNT.test(word) ? Number(word) : undefined,
    });
  }
  return atoms;
}

/** Whether two atoms stand together without a blank. */
export const touch = (a: Atom | undefined, b: Atom | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
